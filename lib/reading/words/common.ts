/**
 * Everyday words, and the words of health and care that stand in hashtags. They tell where one word ends and the next
 * begins ('#nhsheroes'), and how a drawn-out word is spelt ('goooood'). Gathered by hand; a word belongs here when it
 * is likely in a slogan, or when splitting it in two would be wrong ('together' is not 'to get her').
 */
const WORDS =
  // small words
  'a i an the and or but if of to in on at by for from with as is am are was were be been being do does did done has ' +
  'have had he she it we you they me him her us them my your his its our their this that these those who what when ' +
  'where why how not no yes so too very just only all any some more most less least much many few own same than then ' +
  'there here now up down out off over under again once ever never always still also can could will would should may ' +
  'might must shall let lets get gets got getting go goes going gone went come comes coming came make makes making ' +
  'made take takes taking took taken give gives giving gave given see sees seen saw say says said tell told ask asks ' +
  'think thinks know knows known want wants need needs needed feel feels feeling like likes love loves loved loving ' +
  'keep keeps kept find finds found try tries trying tried use used using work works working worked worker workers ' +
  'play plays playing run runs running walk walks walking talk talks talking read reads reading write writes writing ' +
  'look looks looking wait waits waiting help helps helping helped care cares caring cared carer carers save saves ' +
  'saved saving live lives living lived life alive stand stands standing stay stays staying speak speaks speaking ' +
  'listen listening learn learns learning learned teach teaches teaching teacher stop stops stopping start starts ' +
  'share shares sharing join joins joining support supports supporting supported change changes changing show shows ' +
  // people and family
  'people person man men woman women boy boys girl girls child children kid kids baby babies mum mums dad dads mother ' +
  'father parent parents family families friend friends everyone everybody anyone someone nobody hero heroes folk ' +
  'lady ladies lads lad lass team teams crew crews staff colleague colleagues boss manager managers student students ' +
  'patient patients client clients user users public human humans community communities neighbour neighbours ' +
  'professional professionals expert experts leader leaders leadership mentor mentors nurse nurses nursing doctor ' +
  'doctors consultant midwife midwives porter porters volunteer volunteers ' +
  // time
  'day days night nights week weeks weekend month months year years today tomorrow tonight yesterday morning evening ' +
  'afternoon monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
  'september october november december time times late early long short old new young first last next hour hours ' +
  'minute moment spring summer autumn winter christmas easter birthday holiday holidays anniversary world national ' +
  'international global annual awareness ' +
  // how things are
  'good better best great big bigger small little bad worse worst happy sad proud tired grateful thankful thanks thank ' +
  'blessed lucky brave kind kindness strong stronger safe safer safety free real true fair right wrong easy hard fun ' +
  'funny nice lovely beautiful amazing awesome excited exciting fab fabulous perfect ready busy mental physical well ' +
  'wellbeing wellness healthy health healing heal hope dream dreams goal goals together alone away back forward home ' +
  'house street town city country county village school university uni college course courses class classes degree ' +
  'exam exams revision placement placements graduate graduation job jobs jobsearch career careers hiring vacancy ' +
  'recruitment apply recruiting band shift shifts lates earlies nightshift dayshift rota overtime pay strike strikes ' +
  'union fund funding money cost free sale offer offers deal deals discount win winner giveaway competition prize ad ' +
  'gifted sponsored affiliate collab brand business small clinic clinics ward wards hospital hospitals theatre ' +
  'theatres unit units department service services trust trusts council region practice station surgery lab labs ' +
  'laboratory room rooms bed beds office online page website link links post posts posting picture photo photos video ' +
  'news story stories blog podcast book books club song music dance art arts drama film films series episode game ' +
  'games football rugby cricket golf tennis gym fitness fit yoga pilates swim swimming cycle cycling bike marathon ' +
  'half race parkrun garden gardening baking bake cake cakes coffee tea wine beer gin pub food lunch dinner breakfast ' +
  'dog dogs cat cats puppy horse bird weather rain sun snow sea beach hill hills mountain walk lake river ' +
  // the professions and their world
  'nhs hcpc ahp ahps physio physios physiotherapy physiotherapist physiotherapists paramedic paramedics ambulance ' +
  'radiographer radiographers radiography radiotherapy radiology dietitian dietitians dietician dieticians dietetic ' +
  'dietetics podiatry podiatrist podiatrists chiropodist chiropody audiology audiologist audiologists orthoptist ' +
  'orthoptists orthoptics orthotist orthotists orthotics prosthetist prosthetists prosthetics biomedical scientist ' +
  'scientists science occupational therapy therapist therapists therapies speech language psychologist psychologists ' +
  'psychology clinical operating practitioner practitioners paramedicine dramatherapy dramatherapist hearing dispenser ' +
  'aid aids social allied profession professions healthcare socialcare medicine medical medic medics rehab ' +
  'rehabilitation emergency critical intensive acute primary secondary palliative hospice dementia stroke strokes ' +
  'cancer breast diabetes diabetic autism autistic adhd dyslexia dyspraxia anxiety depression trauma ptsd suicide ' +
  'prevention recovery recover asthma copd heart brain lung lungs kidney liver spine spinal hip knee knees shoulder ' +
  'foot feet hand hands eye eyes ear ears voice swallow swallowing dysphagia aphasia stammering stammer stutter pain ' +
  'back neck pelvic floor menopause pregnancy pregnant birth maternity neonatal paediatric paediatrics paeds elderly ' +
  'frailty falls fall fracture fractures injury injuries wound wounds diet diets weight loss nutrition food gut ' +
  'vaccine vaccines vaccinated vaccination jab jabs covid flu mask masks lockdown virus pandemic research evidence ' +
  'based study audit data quality improvement innovation digital technology training train trained trainee education ' +
  'simulation supervision reflection reflective cpd ethics consent confidentiality privacy dignity respect inclusion ' +
  'inclusive equality diversity equity access accessible disability disabled ability black lives matter white pride ' +
  'racism racist ableism sexism abuse bullying harassment violence zero tolerance raise raising concern concerns ' +
  'whistleblower whistleblowing burnout stress stressed rant angry fuming fed tory tories labour vote election ' +
  'politics government brexit minister green blue red black white pink purple yellow orange gold silver lights light ' +
  'sirens siren truck rig uniform scrubs lanyard badge ppe gloves leg legs arm arms limb limbs amputee amputees wheel ' +
  'wheelchair wheelchairs frame walker walking motivation motivational monday mood vibes goals selfcare selfie ' +
  'throwback throw tbt grateful gratitude positivity positive negative thought thoughts think mind mindful ' +
  'mindfulness meditation sleep rest bodies body skin face hair botox filler fillers laser aesthetic aesthetics beauty ' +
  'before after transformation results result reel reels follow following follower followers like comment subscribe ' +
  'shout shoutout thread unpopular opinion hot take confession confessions meme humour laugh smile smiles cry crying ' +
  'tears end near far high low top tips tip advice guide facts fact myth myths busting buster question questions ' +
  'answer answers issue issues problem problems crisis war peace fight fighting warrior warriors survivor survivors ' +
  'journey story charity fundraiser fundraising donate donation donor donors blood organ organs raise please sorry ' +
  'welcome hello goodbye bye morning congrats congratulations retirement retired newly qualified nqp preceptorship ' +
  'band five six seven one two three four eight nine ten hundred thousand million ' +
  'because about really actually maybe everything something nothing anything every each other another both through ' +
  'while until against between without within into onto around across along though although since during ' +
  'been another already almost enough quite pretty soon sooner later yeah yep nope okay cool wow aw oh ah ha haha hm ' +
  'lol omg wee wow ugh eww woo hey hi hiya xx no way cannot wont dont cant isnt didnt doesnt wasnt ' +
  'proudly family forever therapeutic assessment assessments association institute society college royal england ' +
  'scotland wales ireland northern london leeds manchester birmingham liverpool glasgow edinburgh cardiff belfast ' +
  'bristol sheffield newcastle nottingham leicester yorkshire lancashire cornwall devon kent essex wale uk british ' +
  'britain english scottish welsh irish rapist anal analysis analyst assist assistant assistants assess asset ' +
  'cockpit cocktail cocktails document documents documentary peacock therein theirs other others mother nowhere ' +
  'notable nothing inform history outcome outcomes mentor mentors mentorship thanksgiving liverpool ' +
  'boyfriend girlfriend friendship leadership scholarship relationship relationships membership ' +
  'partnership workshop workshops workplace worldwide nationwide lifetime healthtech fundraise overseas ' +
  'overcome understand understanding however whenever whatever wherever housework homework homeless ' +
  'teamwork network networking inform information infant into intake office often offer forget forgot ' +
  'forgets become became';

export const COMMON_WORDS: ReadonlySet<string> = new Set(WORDS.split(' '));
