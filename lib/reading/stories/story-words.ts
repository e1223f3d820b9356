import { oneOf, pattern, phrases } from '../wording.ts';

/**
 * The words in which a person's story is told, by what they give away. Collected from the writer's knowledge of how British
 * health and care staff talk about their day; patterns run on plain text.
 */

/** What was said: 'she told me', 'he goes', 'quote of the day'. */
export const SPEECH = phrases`
  (?:he|she|they|(?:pt|patient|lad|lady|chap|fella|man|woman|gent|lass|girl|boy|mum|dad|one|kid|child|client|resident
      bloke|guy|wife|husband|daughter|son|who|and|then|me|also|just|today
      yesterday))(?:'s| has| had|'d| just| then| also| only)? (?:asked|asks|told|tells|said|says|goes|went|whispered
    shouted|announced|reckons|reckoned|insisted|insists|replied|admitted|confessed|confided|mumbled|sobbed|swore
    proposed|thanked|apologised|apologises|explained|wrote|texted|sang|begged|joked|calls|called|wants|wanted
    looked (?:up|at me|me))
  (?:told|asked|informed|thanked|called|said to) (?:me|us|my \w+
    the (?:student|crew|porter|anaesthetist|consultant|registrar|nurse|doctor|chief exec))
  said to me | and i quote | quote of the (?:day|week|shift|year)
  (?:his|her|their|first|last|exact|final) words | in (?:his|her) own words | asked if (?:he|she|i|we)
  wanted to know | asks? me (?:if|what|why) | tells me | says to me
`;

/** The writer gives care to one person: 'x-rayed a man', 'did her feet', 'was first on scene', 'we worked on him'. */
export const CARE_ACT = phrases`
  (?:i|i've|i'd|we|we've|we'd|just|and|today|to)? ?(?:x-?rayed|scanned|fitted|cannulated|intubated|resuscitated
    catheterised|assessed|reviewed|discharged|sectioned|hoisted|transferred|cut (?:him|her)|packaged
    patched (?:him|her)|worked on|wired up|tuned|switched on|rigged up|mobilised|walked (?:him|her)
    delivered (?:a|the|my|her|his)|prepped|sutured|stitched|dressed (?:the|his|her)|debrided|weighed|fed
    washed)(?= (?:a|an|the|him|her|one|this|my|someone|somebody|two|that|by|our)\b)
  (?:treated|treating|seeing|saw|seen|visited|visiting|supporting|supported|working with|worked with|took|picked up
    attended|nursed|moved|sat with|held) (?:a|an|this|one|my|him|her|the) (?:\w+ ){0,2}?(?:man|lady|woman|gent
    gentleman|lad|lass|girl|boy|chap|fella|patient|pt|client|child|kid|mum|dad|teenager|couple|family|little one
    wee one|wee man|person|someone|hand|job)
  did (?:his|her|their) (?:feet|nails|assessment|section|bloods|obs|film|scan) | was (?:first )?on scene
  first on scene | on (?:that|this) (?:job|call) | in theatre with | on the table
  had (?:him|her|you|one|this (?:one|lady|gent|lad|chap)) (?:in|on|last|today|yesterday)
  (?:gave|given) my evidence | on my (?:caseload|list|books|ward|case)
  my (?:last|first|final) (?:visit|session|home visit) | called (?:out )?to (?:a|an|one|this)
  went to (?:a|this|one) | got called | we got (?:him|her) | got (?:him|her) (?:back|up|home|out|in|to|walking)
  came in with | came to (?:me|us|clinic|my) | comes in | came into | walked into (?:my|our|the|clinic)
  brought in | had in
`;

/** How it touched the writer: nobody feels this about statistics. */
export const FEELING = pattern(oneOf`
  \b(?:bless (?:him|her|them|'?im|'?er)|(?:i'?m |still |had a |was )?(?:not )?cr(?:y|ied|ying)|sobb(?:ed|ing)|in bits
    blubbing|greetin(?:g)?|(?:not a )?dry eye|in tears|welled up|goosebumps|made my (?:day|week|year|shift|night)
    what a (?:privilege|man|woman|lady|gent|legend|character|star|hero|day|lad|job)|broke (?:me|my heart)
    heart(?:broken|breaking)?|can'?t stop thinking|still thinking|stayed with me|stay(?:s)? with me|i think about
    can'?t shift it|never forget|won'?t forget|will never leave me|legend|icon
    absolute (?:hero|legend|gent|star|unit|icon|queen|king|scenes)|love (?:him|her)
    so proud of (?:him|her|them|one|my)|proudest|hug your|hold your|goals|queen|my favourite
    favourite (?:patient|pt|client)|that'?ll do me|why i do (?:it|this)|this is why|reminded me why|destroyed me
    floored me|killed me|finished me|i felt|didn'?t sleep|can'?t sleep|needed a minute
    had to (?:go|step|leave|sit|stand|look away))\b
  😂 | 🤣 | 😭 | 🥹 | 💔 | 🥺 | ❤️ | 🥰 | 😅 | 👀 | 🤐 | 🤫 | 😬 | 🤢 | 🙈 | 😳
`);

/** A life before or outside care: work, war, fame, hobby. The part of a story that neighbours know. */
export const LIFE = phrases`
  retired | ex-? ?(?!boyfriend|girlfriend|wife|husband|partner|client|patient|smoker|colleague|service)[a-z]+
  former (?!colleague|patient|client|service|student)\w+
  used to (?:be|work|play|run|drive|teach|dance|sing|deliver|own|box|fly|keep|fish|farm|row|ride|make)
  worked (?:as|at|in the|for|on the) | served (?:in|on|with)
  was (?:in|at|on) (?:the )?(?:war|navy|army|raf|marines|merchant navy|wrens|pit|pits|mines|shipyards?|railways?
    d-?day|normandy|goose green|falklands|land army|bomber command|bletchley)
  land girl | danced (?:with|at|for) | sang (?:with|at|for|in) | played (?:for|in|with|bass|drums) | rowed for
  boxed for | ran for | swam for | drove the | drives (?:the|a) | runs (?:a|the) | keeps (?:bees|pigeons|the)
  built the | founded | won (?:a|the|an|gold|silver) | (?:chess|boxing|darts|dance) (?:prodigy|champion)
  champion | olympi\w+ | medal(?:s|list)? | veteran
  (?:her|his) (?:stall|shop|farm|pub|band|choir|church|allotment|pigeons|whippets|greyhounds|budgie|parrot|boat
    narrowboat|caravan|van|tractor|dog|cat|horse|pony|chickens|hens|bees|garden|piano|trombone|guitar|violin|medals
    wedding ring|lipstick|slippers)
`;

/** The writer knows that it should not be said. */
export const SECRECY = pattern(oneOf`
  \b${oneOf`
    (?:can'?t|cannot|can not|couldn'?t|won'?t|shouldn'?t|mustn'?t|not allowed to|not supposed to|not meant to
      not gonna|not going to) (?:really )?(?:say|name|tell|reveal|share|confirm|post|talk about|go into|write|put
      give)(?: \w+){0,2}?(?: who| whose| where| which| much| more| any more| a lot| names?| it| too much)?
    neither confirm nor deny | nam(?:e|ing) no names | no names(?: mentioned)? | not naming | without naming
    won'?t name | you know who(?: you are| i mean| it is)? | iykyk | if you know you know
    you'?ll know (?:who|the|which)
    (?:some of )?you(?:'ll| will)? (?:all )?know (?:who|which|him|her|the one|them)
    (?:those|some) of you (?:who|that|will|know) | you can guess | guess (?:who|which|whose)
    no prizes for guessing | clue: | clues?: | let'?s just say | just between us
    between (?:us|you and me|ourselves) | don'?t (?:tell|say)(?: anyone| i said)?
    you didn'?t hear (?:it|this) from me | say nothing | say no more | saying no more
    not saying (?:any ?)?more | sworn to secrecy | mum'?s the word | keep it vague
    not (?:his|her|their|its) real names? | cropped (?:out )?(?:the|his|her) name | blurred
    covered (?:the|his|her) name | thumb over | because of confidentiality | for obvious reasons | gdpr
    ig (?:team )?(?:look away|don'?t) | delete(?: this)? later | probably shouldn'?t | i shouldn'?t
    i know i shouldn'?t | we(?:'re| are) not meant to | not telling (?:you )?(?:who|which) | a certain
  `}\b
  🤐 | 🤫
`);

/** There is only one. */
export const UNIQUE = phrases`
  only (?:one|person|family|child|kid|woman|man|case|house|set|adult|wean|bairn|patient|deaf|wheelchair user
    \w+ (?:in|on|for \d+))
  (?:there'?s|there is|there are) only (?:one|two|three)
  the (?:youngest|oldest|smallest|tallest|first|rarest|biggest|worst|heaviest|longest)(?: ever)?
  our (?:youngest|oldest|first|smallest)
  never (?:seen|had|been to|met|scanned|done)(?: \w+){0,3} (?:before|like|til|until) | first (?:ever|time)
  \w+est i'?ve (?:ever )?(?:seen|had|done) | (?:ever )?seen in \d+ years | one in a million
  in the (?:whole )?(?:country|county|island|uk) | on (?:this|the) island
  in (?:the|our) (?:whole )?(?:village|valley|glen|town|street)
`;

/** Known to many: news, fame, sport. */
export const FAMOUS = phrases`
  (?:all over|in|on|was in|were in) the (?:news|papers?|telly|post|echo|mail|gazette|press|local paper|headlines)
  evening (?:mail|news|post|gazette|chronicle|standard)
  (?:the|that) (?:one|lad|lass|man|woman|family|guy|girl|boy|house|kid|kids|case|crash
    fire) (?:from|off|in|on) the (?:news|telly|tv|papers?|radio|video|front page)
  soap (?:star|legend|actor|actress|queen)
  off (?:corrie|emmerdale|eastenders|hollyoaks|casualty|holby|love island|strictly|gogglebox|towie|bake off|the telly
    the tv|the radio|x factor|the local news)
  celeb(?:rity)? | famous | household name | z-?lister | a-?lister | reality (?:tv )?star | popstar | pop star
  rock star | comedian | tv (?:presenter|chef|doctor|weatherman) | weather(?:man|girl|woman) | newsreader
  radio (?:presenter|dj) | drivetime | breakfast show | (?:first|1st) team(?:er)?
  premier(?:ship)? (?:league )?(?:player|footballer)
  (?:fast bowler|goalkeeper|striker|winger|midfielder|centre[- ](?:half|forward|back)|full[- ]?back|prop|hooker
    fly[- ]half|scrum[- ]half|number (?:9|10|ten|nine)|captain|keeper)
  (?:local|our) (?:mp|councillor|mayor|vicar|priest|headteacher|head teacher|butcher|postman) | lord mayor
  (?:an?|our|the) mp | councillor | candidate | panto dame | lottery winner | influencer | tiktoker | youtuber
  viral
`;

/** A picture or a recording, or things that show up in one. */
export const PICTURE = pattern(oneOf`
  \b(?:photos?|pics?|pictures?|selfies?|snaps?|video(?:s|ed)?|vid|clip|reel|filmed|filming|film of|footage|recording
    recorded|screenshots?|screen ?grab|scan of|image|images|swipe|pic below|photo below|see (?:below|pic|photo|image)
    attached|insta (?:story|dump)|tiktok|live ?stream|boomerang|zoom in|before (?:and|&|/) after|\[photo\]|\[pic\]
    \[video\]|\[image\])\b
  📸 | 📷 | 🤳 | 🎥 | 📹 | ➡️
`);

/** Ways in which the whole draft is about something other than somebody in the writer's care. */
export const APART = phrases`
  hypothetical | composite | invented | made[- ]up | fictional | fiction | mannequin | manikin | simulation
  sim (?:session|day|lab|suite|man) | osce | role[- ]?play | actor | skeleton | dummy | resusci
  (?:with|has) (?:his|her|their) (?:full |written |kind )?(?:consent|permission|blessing)
  shared with (?:consent|permission)
  (?:series|season|episode|chapter|novel|novels|podcast|netflix|iplayer|documentary|drama|film|play|museum|archive
    ledger|victorian|century)
  research | study | trial | paper | journal | conference | webinar | course | training | cpd | workshop
  vacancy | vacancies | recruiting | apply | closing date | fundraising | fundraiser | donate | justgiving
  sponsor | open (?:day|evening) | tickets? | raffle
`;

/** The writer's own days: feasts, school, house, leisure. */
export const HOME = phrases`
  (?:happy )?(?:\w+ )?birthday | anniversary | wedding | married (?:today|yesterday|on) | honeymoon | hen do
  stag do | christening | baptism | communion | engaged | engagement | baby shower | due (?:date|in)
  maternity leave | school run | nativity | sports day | parents' evening | homework | gcses? | a-?levels?
  prom | nursery run | half term | sleepover | trick or treat\w* | santa | christmas tree | easter eggs?
  sunday (?:lunch|roast|dinner) | barbecue | bbq | takeaway | recipe | baked | baking | knitting | crochet\w*
  allotment | greenhouse | tomatoes | compost | lawn | decorating | diy | mortgage | estate agent | landlord
  landlady | flatmate | housemate | removal van | new (?:flat|house|home|kitchen|sofa|boiler) | tenerife
  magaluf | benidorm | airport | flight | airbnb | caravan park | campsite | beach hut
  our (?:house|street|road|garden|kitchen|kitchen table|wedding)
  my (?:house|street|garden|kitchen|wedding|car|bike|boots|birthday) | at home
  family (?:party|do|tree|whatsapp) | facetime | papa | mama
  proud (?:mum|mam|dad|papa|auntie|uncle|wife|husband|sister|brother)
`;

/** Animals, for whom 'he' and 'she' stand as well. */
export const ANIMAL = phrases`
  beagle | labrador | lab(?:radoodle)? | collie | spaniel | whippet | greyhound | terrier | poodle | cockapoo
  puppy | pup | kitten | moggy | tabby | rescue (?:dog|cat|hen)s? | (?:lost|found|missing) (?:cat|dog) | the vet
  vets | walkies | good boy | (?:he|she)'s a (?:dog|cat|beagle|rescue|hen|horse|good boy) | pony | gelding
  mare | foal | lambs? | ewe | calf | bull | hens? | cockerel | seagull | squirrel | hedgehog | spider
  skeleton | mannequin | robot | satnav
`;

/** Sport, stage and screen, roads and shops: people whom anybody may talk of. */
export const PUBLIC_LIFE = phrases`
  parkrun | half marathon | marathon | 5k | 10k | triathlon | football | footy | netball | rugby | cricket
  match | goal | penalty | referee | pub quiz | karaoke | festival | gig | concert | panto | choir practice
  strictly | bake off | corrie | emmerdale | eastenders | casualty | holby | telly | tv | netflix | series
  episode | film | novel | book club | podcast | radio 4 | the archers | prime minister | minister | election
  hustings | councillors? | mp | vote[ds]? | the king | bus driver | train | tram | taxi driver | uber | queue
  checkout | tesco | asda | aldi | lidl | morrisons | costa | greggs | for sale | selling | collect | size \d
  dreamt | dreamed | dream | date night | blind date | a date | tinder | hinge | ex of mine | bouncer | barman
  hairdresser
`;

/** Study, teams, meetings, services and work as such. */
export const WORK_LIFE = phrases`
  passed | viva | dissertation | essay | exam | exams | osce | lecture | lecturer | tutor | uni | graduat\w+
  first class | offer | interview | job | band [4-8] | preceptorship | cpd | conference | workshop | webinar
  poster | keynote | leaving do | retir(?:es|ing|ement) | secondment | shout ?out | well done | congratulations
  so proud of (?:this|the|our|my) team | our team | the team | colleagues? | work (?:wife|husband|bestie)
  manager | supervisor | meeting | agenda | emails? | rota | annual leave | day off | off today | staffing
  waiting lists? | budget | funding | policy | guideline | government | pay | strike | union | hcpc | register
  audit | inspection | cqc | research | study | paper | published | participants | volunteers? | services?
  campaign | awareness | charity | fundrais\w+ | book (?:now|online|a) | spaces | appointments? available
  free (?:consultation|session) | dm | link in
`;
