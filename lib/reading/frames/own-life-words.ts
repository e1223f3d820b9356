import { oneOf, pattern, phrases, wordings } from '../wording.ts';

/** The words in which people in Britain and Ireland tell of their own family, body and illnesses; patterns for the plain draft. */

/** Relations, as people name them across Britain and Ireland. Singular where the plural would be a clinic's ('my mums'). */
const KIN = oneOf`
  (?:great[- ]|step[- ]?|god|foster )?(?:nan|nana|nanna|nannan|nanny|gran|granny|grannie|gramps|granma|grandma
    grandmother|grandad|granda|granddad|grandpa|grandfather|grampa|pops|taid|nain|mamgu|tadcu|mum|mummy|mam|mammy|mom
    ma|mother|dad|daddy|da|pa|father|parents|folks|grandparents|son|daughter|sons|daughters|sister|sisters|brother
    brothers|sis|bro|siblings?|auntie|aunty|aunt|uncle|cousin|cousins|niece|nephew|nieces|nephews|grandson
    granddaughter|grandkids|grandchild|grandchildren|twins|child)(?:[- ]in[- ]law)?
  mil | fil | sil | bil | in-laws | hubby | hubs | husband | wife | wifey | missus | partner | fiancee?
  boyfriend | girlfriend | bf | gf | spouse | ex | ex-?(?:husband|wife) | other half | better half | oh | dh
  dw | ds | dd | dp | kids? | bairns? | weans? | wains? | babs | little one | wee one | wee man
  eldest(?! ever) | youngest(?! ever| patient) | middle one | middle child | toddler | teenager | teen | tween
  four-legged | best (?:mate|friend|pal) | bestie | mate | pal | friend | flatmate | housemate | neighbour
  next door | godmother | godfather
`;

const PET = oneOf`
  dog | dogs | doggo | puppy | pup | cat | cats | kitten | moggy | rabbit | rabbits | bunny | hamster
  guinea pigs? | gerbil | budgie | parrot | tortoise | hens? | chickens? | horse | pony | cob | labrador | lab
  spaniel | cocker | collie | lurcher | whippet | greyhound | terrier | westie | dachshund | sausage dog
  cockapoo | goldfish | lizard | gecko | ferret | donkey | goat | sheep | cows? | rescue (?:dog|cat|hen|hens)
`;

const MY = "(?:my|our|me|wor|oor|mi|m'|ma|mo)";

const TRAIT = oneOf`
  own[ ] | lovely[ ] | dear[ ] | late[ ] | poor[ ] | old[ ] | wee[ ] | little[ ] | big[ ] | baby[ ] | darling[ ]
  beautiful[ ] | gorgeous[ ] | bloody[ ] | own[ ] | elderly[ ] | stubborn[ ] | daft[ ] | brave[ ] | clever[ ]
  amazing[ ] | younger[ ] | older[ ] | elder[ ] | youngest[ ] | eldest[ ] | kid[ ] | twin[ ]
  \d{1,3}[- ]?(?:year[- ]old|yo)?[ ]
  (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]year[- ]old[ ]
  (?:diabetic|autistic|disabled|pregnant|deaf)[ ]
`;

/** 'my nan', 'wor lass', 'our own kid', 'the husband', 'the dog', 'our Chloe'. */
export const FAMILY = new RegExp(
  [
    wordings`
      (?<![\w'])(?<!\blike )${MY} ${TRAIT}{0,3}${KIN}\b(?!['s]* (?:of (?:two|three|four|five|\d)
          and baby (?:group|class|clinic)|on the (?:ward|caseload|list|unit)|in (?:bed|bay|clinic|room \d)))
    `,
    `(?<![\\w'])${MY} ${TRAIT}{0,3}${PET}\\b`,
    `\\b(?:our (?:kid|lad|lass)|my lad|my lass|wor (?:lass|lad|kid|bairn)|her indoors|himself indoors)\\b`,
  ].join('|'),
);

/** 'the wife', 'the dog': the writer's own where nobody else is spoken of. */
export const THE = pattern(
  String.raw`(?<!\b(?:of|all|both|his|her|to) )\bthe `,
  oneOf`
  husband | hubby | wife | missus | mrs | other half | boyfriend | girlfriend | kids | bairns? | weans? | wains?
  mother[- ]in[- ]law | father[- ]in[- ]law | in-laws | toddler | teenager | fam | dog | cat | puppy | hens
  hamster | rabbit | pony | tortoise
`,
  String.raw`\b(?!'? (?:home|ward|clinic|unit|food))`,
);

/** Somebody is spoken of to whom 'the wife' or 'the dog' could belong. */
export const SOMEBODY_ELSE = phrases`
  he | his | she | her | him | he's | she's | chap | man | lady | woman | lad | lass | bloke | fella | gent
  teacher | pt | patient | client | contact | court | foster | caller | neighbour | owner | family
`;

/** Relations with no 'my' at the head of a line: 'wife was at the bar', 'dog has eaten it', 'proud dad moment'. */
export const HEADLESS = pattern(
  '^[^a-z]{0,4}',
  oneOf`
  nan | nana | nanna | gran | granny | grandad | mam | hubby | husband | wife | missus | son | daughter | eldest
  youngest | dog | cat(?! ?\d) | proud (?:mum|dad|auntie|uncle|nan|parent|wife|husband)
`,
  String.raw`(?:'s)?\b(?! (?:of|and|or|who|in|on)\b)`,
);

/** Home life, by which 'our Chloe' is a daughter and no colleague. */
export const HOME = pattern(
  String.raw`(?<!\b(?:his|her|their) )\b`,
  oneOf`
  rang | phoned | uni | school | driving test | birthday | wedding | graduat\w+ | gcses? | a[- ]levels?
  football | nephew | niece | daughter | son | sister | brother | mam | mum | dad | nan | christmas | tea
  bedroom | engaged | boyfriend | girlfriend | sleepover | teeth | tooth | nativity | swimming | homework
  year \d{1,2} | half[- ]term | she said i could
`,
  '\\b',
);

/** Words in quotation marks. */
export const QUOTE = /"[^"]*"|(?:^|\s)'[^']+'(?=[\s.,!?]|$)/g;

/** Bare names for relations with a capital: 'Nan has', 'Mam's budgie', 'Told Grandad'. Read on the draft as typed. */
export const BARE = new RegExp(
  [
    String.raw`(?<![\p{L}'’])`,
    String.raw`(?<!\b(?:[Tt]he|[Aa]|[Hh]er|[Hh]is|[Tt]heir|[Yy]our|[Ee]very|[Ss]ome|[Pp]atient['’]s|['’]s) )\b`,
    oneOf`
      Nan | Nana | Nanna | Nannan | Gran | Granny | Grandma | Grandad | Granda | Grandpa | Taid | Nain | Mamgu
      Mam | Mammy | Daddy | Da
    `,
    String.raw`\b(?! (?:and|&) (?:baby|child|toddler)\b)`,
  ].join(''),
  'u',
);

/** 'Mum' and 'Dad' alone are, in clinics, a child's. */
export const BARE_PARENT = /\b(?:Mum|Dad|Mummy)\b/;

/** Words of a children's clinic or of work, where 'Mum' is a child's. */
export const CHILD_CLINIC = phrases`
  pt | patient | clinic | ward | session | referral | baby | toddler | child | wee one | little (?:one|boy|girl)
  the (?:lad|boy|girl|kid|bairn) | year[- ]old | appointment | appt | caseload | school visit | assessment
  therapy | on shift | at work | nicu | scbu
`;

/** Family named only to be compared with, or only told about it. */
export const NOT_SUBJECT = new RegExp(
  wordings`
    \b(?:like|as if (?:he|she|they|it) (?:was|were|is)|reminds? me of|reminded me of|same age as|older than
      younger than|(?:spit|double|image) of|old enough to be|could (?:be|have been)
      as (?:much|old|kind|good|stubborn) as|someone'?s|somebody'?s|want(?:ed)? for
      treat(?:ed)? (?:\w+ ){0,3}(?:like|as)|even
      not even) (?:it was |you'd |i'd )?(?:for )?${MY} ${TRAIT}{0,2}${KIN}\b
    \b(?:told|telling|tell|text(?:ed|ing)?|rang|ring(?:ing)?|phoned|showed|showing|asked?|asking|bored|boring|say to
      said to|explain(?:ed|ing)? (?:it )?to|home to|lie to|hide (?:it )?from|apologised to|sent
      messaged) ${MY} ${TRAIT}{0,2}(?:${KIN}|${PET})\b
  `,
);

/** The writer's own body and illnesses. */
const BODY = oneOf`
  back | knees? | hips? | ankles? | shoulder | shoulders | neck | wrist | elbow | foot | feet | toe | toes
  toenails? | hand | finger | thumb | leg | legs | arm | eyes? | ears? | teeth | tooth | nose | head | heart
  lungs? | chest | tummy | belly | bowels? | bladder | womb | uterus | ovar(?:y|ies) | boobs? | breasts? | skin
  hair | hormones | cycle | period | periods | pelvic floor | stomach | gut | guts | throat | voice | brain
  spine | discs? | hamstring | calf | achilles | plantar fascia | blood pressure | bp | cholesterol | bloods
  hearing | eyesight | balance | gait | bmi | weight | stump | socket | prosthe(?:sis|tic) | hearing aids?
  insoles | glasses | prescription | inhaler | meds | medication | tablets | antidepressants | hrt | insulin
  pump | scar | scars | stitches | cast | boot | sling | crutches | wheelchair | stammer | stutter | squint
  lazy eye
`;

const ILLNESS = oneOf`
  anxiety | depression | adhd | add | autism | dyslexia | dyspraxia | ocd | ptsd | bipolar | asthma | diabetes
  type (?:1|one|2|two)(?: diabetes)? | epilepsy | migraines? | endo(?:metriosis)? | pcos | ibs | crohn'?s
  colitis | coeliac | arthritis | ra | lupus | ms | me | cfs | long covid | covid | flu | fibro(?:myalgia)?
  hypermobility | eds | pots | menopause | perimenopause | pregnancy | miscarriage | ivf | c-?section | labour
  eating disorder | bulimia | anorexia | cancer | chemo | radiotherapy | tumour | lump | biopsy | mammogram
  smear | colonoscopy | scan | mri | ct | x-?ray | op | operation | surgery | hysterectomy | hip replacement
  knee replacement | recovery | relapse | sobriety | addiction | panic attacks? | breakdown | burnout | therapy
  therapist | counsellor | physio | gp | dentist | optician | podiatrist | audiologist | midwife
  health visitor | psychiatrist | appointment | diagnosis | stroke | heart attack | clot | seizures? | tinnitus
  hearing loss | eczema | psoriasis | hay ?fever | allerg(?:y|ies) | sciatica | tendonitis | stye | verruca
  bunion
`;

/** 'my knee' is the writer's, 'my knee patients' and 'my stroke lady' are not. */
const NOT_A_CASELOAD = wordings`
  (?! (?:patients?|pts?|clients?|clinics?|list|lists|ladies|lady|gents?|man|men|woman|women|chap|chaps|lad|lads|group
      groups|class|classes|referral|referrals|caseload|team|colleagues?|guy|guys|people|folk|boy|boys|girl|girls
      kids?|placement|rotation|ward|lecture|student|service|pathway|post|course|module|department|dept))
`;

/** What stands before a part of the writer's body. */
const OF_A_PART = [
  'left |right |bad |good |poor |dodgy |knackered |first |second |third |last |recent |new |late |chronic |',
  'severe |lifelong |late-diagnosed |undiagnosed |wee |bloody |stupid |old |routine |annual |six[- ]week |',
  'broken |sprained |torn |fractured |frozen |gammy |wonky ',
].join('');

/** What stands before an illness of the writer's, or an appointment. */
const OF_AN_ILLNESS = [
  'first |second |third |last |next |recent |new |late |chronic |severe |lifelong |undiagnosed |own |',
  'routine |annual |six[- ]week |bloody ',
].join('');
const STATE_NOW = String.raw`also |currently |actually |now |only |recently |heavily |\d+ weeks |just `;
const I_HAVE = String.raw`\bi(?:'ve| have|'d| had) (?:got |had |just had |finally had |also got |lived with )?`;
const HOW_BAD = 'bad |mild |severe |chronic |awful |horrible |terrible |really bad |wee |tiny ';

export const SELF = new RegExp(
  [
    String.raw`\bmy (?:own |very own )(?!(?:${wordings`
      patient | client | caseload | clinic | list | practice | business | team | boss | manager | colleague
      profession | student
    `})s?\b)(?:[a-z-]+ ){0,2}${oneOf`
      ${BODY} | ${ILLNESS} | body | health | mental health | gait | treatment | care | recovery | physio | rehab
    `}\b`,
    wordings`
      (?<!\b(?:got|has|have|had|off|behind|on|watch|of|pay|lost|in|over|raised|up|open|off|at|held|to|with|from
          wash(?:ed|ing)?|shook|shakes?|holds?|holding|squeez\w+|kiss\w*|took|grab\w*|put|bit|under|by|broke|into
          against|crossed|fingers|twist\w*|out of|use|using|used|using|give|gave|lend|need
          change[ds]?) )\bmy (?:${OF_A_PART})?${BODY}\b${NOT_A_CASELOAD}
    `,
    `\\bmy (?:${OF_AN_ILLNESS})?${ILLNESS}\\b${NOT_A_CASELOAD}`,
    String.raw`\bi(?:'ve| have)? (?:was |been |just been |got |recently been |finally got |had been )?${oneOf`
      diagnosed | referred | discharged | admitted | scanned | signed off | in remission
    `}\b(?! (?:by|a|an|the|her|him|them|my|this|one|two|three|four|\d+|people|patients|someone|some))`,
    String.raw`\b(?:i'm|i am|im|i was|i've been|as a|as an|being) (?:${STATE_NOW})?(?:a )?${oneOf`
      pregnant | \d{1,2} weeks (?:pregnant|gone)? | diabetic | autistic | dyslexic | adhd | epileptic | coeliac
      asthmatic | deaf | disabled | neurodivergent | bipolar | in remission | poorly | off sick | ill
      under the (?:weather|knife|gp) | on crutches | hard of hearing | menopausal | perimenopausal | in recovery
      sober | cancer-free | type (?:1|one|2|two)
    `}\b(?! (?:patient|clinic|ward|unit))`,
    wordings`
      ${I_HAVE}(?:an? |the |my |some )?(?:${HOW_BAD})?(?:${ILLNESS})\b(?! (?:patients?
          clinics?|clients?|list|referrals?|placement|lecture|exam|shift|rotation|group|students?|team
          results? (?:for|from)|booked for|to (?:report|do|review)))
    `,
    String.raw`\b${oneOf`
      i was the (?:patient|one (?:in the (?:gown|chair|bed)|on the (?:couch|bed|table|trolley)))
      (?:being|been|becoming|become|when i was|i was|i am|i'm) (?:a|the) (?:patient|inpatient|service user|nicu mum)
      my turn (?:in the|on the|to be) | own (?:hand|foot|feet|leg|knee|back|body|ankle|wrist)
      myself (?:in|into) (?:hospital|a&e|ed|minors)
    `}\b`,
    String.raw`\b${oneOf`
      saved | looked after | took care of | cared for | treated | fixed | operated on | stitched | diagnosed
      x-?rayed | scanned | nursed | delivered
    `} me\b`,
  ].join('|'),
);

/** Thanks from a patient or relative: for care that the writer or the writer's family had. */
export const CARED_FOR = new RegExp(
  String.raw`\b${oneOf`
  paramedics? | crew | ambulance | nurses? | staff | team | ward | hospital | midwi(?:fe|ves) | doctors?
  carers? | hospice | unit | physios? | ot | everyone | all | those | people | a&e | icu | nicu
`} (?:[a-z&']+ ){0,5}(?:who|that|for) (?:have |has |had |so |all )?${oneOf`
  look(?:ed|ing) | car(?:ed|ing) | sav(?:ed|ing) | treat(?:ed|ing) | nurs(?:ed|ing) | help(?:ed|ing) | got
  getting | came | coming | ma(?:de|king) | keep(?:ing)? | kept | sat | fix(?:ed|ing) | deliver(?:ed|ing)
  t(?:ook|aking)
`} (?:[a-z]+ ){0,4}(?:me|us|my|our) ?(?:${KIN})?\b`,
);
