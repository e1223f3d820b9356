import type { Core } from '../../core.ts';
import type { Span } from '../../span.ts';
import { oneOf, pattern, phrases, wordings } from '../../wording.ts';
import { isKnownPerson } from './known.ts';
import { KIN_TITLES, STAFF_TITLES, TITLES } from './stops.ts';

/** Who a named person is to the writer, as far as the words around tell. */
export type Role = 'serviceUser' | 'colleague' | 'family' | 'public' | 'unknown';

// Each pattern is for the plain words just before a name (they end in `$`) or just after it (they begin with `^`).
// They were written profession by profession: what each does to a person, where, and how it is said at home.

const SMALL =
  '(?:wee |little |old |young |poor |dear |lovely |gorgeous |big |brave |our |the |my |a |an |another )*';

/** 'my patient Agnes', 'pt's wife Jean', 'one of my foster mums Denise', 'a lad called Kyle from the unit'. */
const CARE_NOUN_BEFORE = new RegExp(
  String.raw`\b${oneOf`
  patients? | pts? | clients? | service users? | su | residents? | inpatients?
  ex[- ](?:patient|client|service user) | (?:foster|birth) (?:mum|mam|dad|carer|child)s? | care leavers? | carer
  frequent flyers? | regulars? | my (?:(?:nine|ten|one|two|eleven) o'?clock|\d{1,2} ?(?:am|pm))
`}(?:'s (?:wife|husband|mum|mam|dad|daughter|son|partner|carer|sister|brother|nan))?,? (?:called |named |is |was |- ?)?${SMALL}$`,
);

/** What a professional does to or with a person in care and to hardly anybody else. */
const CARED_FOR = new RegExp(
  String.raw`\b${oneOf`
  treat(?:ed|ing)? | assess(?:ed|ing)? | discharg(?:ed|ing) | admitt(?:ed|ing) | nurs(?:ed|ing) | bath(?:ed|ing)
  wash(?:ed|ing) | hoist(?:ed|ing)? | scann(?:ed|ing) | x-?ray(?:ed|ing)? | intubat(?:ed|ing)
  resuscitat(?:ed|ing) | cannulat(?:ed|ing) | catheteris(?:ed|ing) | mobilis(?:ed|ing) | rehabb(?:ed|ing)
  counsell(?:ed|ing) | section(?:ed|ing) | safeguard(?:ed|ing) | convey(?:ed|ing) | suction(?:ed|ing)
  splint(?:ed|ing) | fitted | fitting | patched | patching | worked on | car(?:ed|ing) for | case-?load(?:ed)?
  key ?work(?:er|ing)?(?: (?:to|for))? | psychologist (?:to|for)
`}(?: (?:up|in|on|out|home|back))? (?:with )?${SMALL}$`,
);

/** What anybody may do to anybody: it counts where the words around speak of care. */
const MET = new RegExp(
  `${oneOf`
  ^
  \b(?:i|we|i've|we've|i'm|we're|been|was|were|crew|team|nurses?|and|just|only|finally|then|so|also|got to|gets? to
    had to|had the|the)[ ]
`}${oneOf`
  saw | seen | see | seeing | visited | visiting | visit | had | having | met | meet | meeting | did
  working with | worked with | looked after | looking after | sat with | sitting with | finished with | reviewed
  transferred | cast | fitted | pleasure of (?:having|seeing|treating|meeting) | got | took | brought | moved
  walked | fed | lost | rang | phoned | dropped | picked up | stood | sat | said goodbye to | went to see
  popped in (?:on|to) | called (?:on|in on|to) | ring | see to
`}(?: (?:up|in|on|out|home|back|off))? (?:with )?${SMALL}$`,
);

const DEATH_BEFORE = new RegExp(
  String.raw`\b${oneOf`
  rip | r\.i\.p\.? | rest in peace | sleep tight | fly high | lost | losing | goodbye(?: to)? | farewell(?: to)?
  funeral of | death of | condolences to
`} ${SMALL}$`,
);

/** 'Brian in the stroke unit', 'Joan off yesterday's run', 'cyril in bed 4', 'Alfie in Y1', 'Dean from the rehab gym'. */
const CARE_PLACE_AFTER = pattern(
  String.raw`^,? (?:(?:from|of|in) [a-z]+ )?(?:is |was |'s |who(?:'s| is| was) |(?:back|still|down|up|over) )?(?:in|from|on|off|at|of|into|onto|under) (?:my |our |the |this |that |this morning's |yesterday's |last night's |today's )?(?:\w+ ){0,2}?`,
  oneOf`
  beds? \w{1,3} | bed space | side ?room | cubicle(?: \d+)? | bay \w{1,2} | resus | my caseload | our caseload
  caseload | my list | waiting list | my couch | the couch | stretcher | trolley | rehab gym | day centre
  hospice | care home | nursing home | refuge | hostel
  (?:yesterday|this morning|last night|today)'s (?:run|job|shout|clinic|list) | dialysis | oxygen
  (?:amputee|aphasia|falls|memory|pain|stroke|cardiac|pulmonary) (?:group|clinic|choir)
`,
  '\\b',
);

/** Where staff are as well: it takes something more. */
const SHARED_PLACE_AFTER = pattern(
  String.raw`^,? (?:is |was |'s |who(?:'s| is| was) |(?:back|still|down|up|over) )?(?:in|from|on|off|at|of|into|under) (?:my |our |the |this |that )?(?:\w+ ){0,2}?`,
  oneOf`
  ward | unit | clinic | group | gym | hospital | care | home | respite | placement | contact | surgery | physio
  therapy | y\d{1,2} | year \d{1,2} | reception class | nursery | school | icu | itu | hdu | nicu | scbu
  a ?& ?e
`,
  '\\b',
);

/** What happens to somebody in care, after the name. */
const CARE_EVENT_AFTER = pattern(
  wordings`
    ^,? (?:(?:from|of) [a-z]+(?: [a-z]+)?,? )?(?:(?:who|and) )?(?:(?:has|had|'s|is|was|just|finally|only|now
        then|today|even|still) )*
  `,
  oneOf`
  (?:came|come|comes|coming|hobbled|limped|wheeled|walked) (?:in )?(?:to|into) (?:see )?(?:us|me|my clinic
    our clinic) (?:in a wheelchair|with (?:a|his|her|no)|after (?:a|his|her)|unable|barely|on (?:crutches|sticks))
  came in (?:with (?:a|his|her) (?:\w+ )?(?:stroke|fall|fracture|broken|chest|head|hip|leg|foot|back|knee|arm|hand
      wrist|overdose|seizure|bleed|infection)
    after (?:a|his|her) (?:fall|stroke|seizure|crash|op|collapse|overdose)|on (?:a|the) stretcher|by ambulance)
  been (?:discharged|admitted|sectioned|diagnosed|referred to (?:us|me)|fitted)
  (?:discharged|admitted|sectioned|intubated|ventilated|extubated|hoisted|readmitted|nil by mouth|bed ?bound
    palliative|end of life)\b
  took (?:his|her|their) first (?:steps?|words?)
  (?:walked|stood|swallowed|sat up|transferred|mobilised) (?:for the first time|unaided|\d+ (?:metres|steps)
    with (?:one|a) (?:stick|frame|person|physio))
  (?:got|gets|getting|picked up|collected
    tried(?: on)?) (?:his|her|their) (?:new |first )?(?:prosthetic |blue |pink )?(?:leg|legs|splints?|afos?
    hearing aids?|implants?|stairlift|ramp|insoles|brace|peg|trache\w*|results|blade)\b
  had (?:his|her|their) (?:first )?(?:chemo|scan|stroke|op|operation|relapse|bleed|arrest|session with (?:me|us))
`,
);

/** What may happen to anybody: it takes words of care around. */
const LIFE_EVENT_AFTER = pattern(
  "^,? (?:(?:who|and) )?(?:(?:has|had|'s|is|was|just|finally|only|now|then|today|even|still|never) )*",
  oneOf`
  died | dying | passed(?: away)? | slipped away | arrested | relapsed | overdosed | fell | fallen | walked
  walking | stood up | talked | spoke | smiled | ate | said (?:his|her|my) (?:first )?\w+ | came (?:in|back|to)
  been (?:in|with us|back|through) | went home | going home | home | got (?:his|her) (?:new )?\w+
  keeps (?:asking|telling|falling|saying) | told (?:me|us) | asked (?:me|us|if|for) | cried | managed
  had (?:a|another|his|her)
`,
  '\\b',
);

/** Small triumphs and hard days, as only those who care for somebody tell them; no other word of care is needed. */
const TOLD_AFTER = pattern(
  "^,? (?:(?:who|and) )?(?:(?:has|had|'s|is|was|just|finally|only|now|then|today|even|still|actually|went and) )*",
  oneOf`
  did (?:the|her|his|\w+) stairs | stood (?:up )?(?:for|on (?:her|his) own|unaided|with)
  walked (?:to the|the length|round the|\w+ (?:steps|metres|yards)|on (?:his|her) own|out of here)
  squeezed my hand | opened (?:his|her) (?:eyes|bowels) | off (?:the vent\w*|oxygen|her drip|his drip)
  pulled (?:out )?(?:his|her) (?:line|tube|catheter|drip|cannula|ng|peg)
  said (?:his|her) (?:first|own|brother's|sister's|mum's|name) | (?:(?:has|had) )?no(?:t had a)? visitors?
  had no visitors | didn't (?:know|recognise) (?:him|her|me|us|his|her)
  doesn't know (?:what day|where|who|his|her) | let me (?:wash|cut|do|hold|change|brush|shave)
  (?:\w+ )?(?:weeks?|months?|days|years?|year) (?:clean|sober) | clean for | sober for
  got (?:his|her) (?:kids|children|keys|flat|chair|medal|bell)[ ] | rang (?:999|the bell|111) | rang us again
  gone (?:into|to) (?:care|a home|the hospice|respite) | went into (?:care|a home|labour|theatre|arrest)
  gone from (?:\w+ ){1,4}to | lost (?:\w+ )?(?:stone|pounds|kilos|his leg|her leg|the baby)
  (?:is )?(?:pain|drug|migraine|symptom|seizure|smoke)[- ]free
  (?:couldn't|could barely|can now|could hardly|can finally) (?:walk|lift|sleep|stand|turn|raise|swallow|hear|talk
    eat|move|tie|climb|get up|use)
  back (?:running|walking|on (?:his|her) feet|lifting|swimming)
  after (?:just |only )?(?:one|two|three|four|five|six|\d+) (?:sessions?|treatments?|visits?)
  refus(?:ed|ing) (?:his|her|all|to (?:eat|take|get|see|walk|wash)) | won't (?:eat|take|drink|engage|let)
  pressed (?:his|her) (?:buzzer|pendant) | slid off | wet (?:himself|herself|the bed)
  threw (?:his|her) (?:frame|dinner|stick|zimmer|tea)
  asked me (?:if (?:he|she)|when (?:he|she)|to (?:marry|hold|stay))
  (?:keeps|kept) (?:asking|calling|telling|pulling|falling|ringing|trying|escaping|wandering)
  thinks (?:i'm|i am|it's (?:19|the war)|he's|she's) | called me (?:mum|mam|nurse|her|his|by)
  won't see (?:christmas|the) | went (?:peacefully|home today|home on|home to) | slipped away | passed away
  died (?:on|this|in|at|yesterday|last) | lost (?:his|her) (?:fight|battle)
`,
);

/** 'who some of you will remember', said by somebody who writes of care. */
const REMEMBERED_AFTER = pattern(wordings`
  ^,? (?:who|that|whom) (?:(?:some|most|many|all|a few) of )?(?:you
    us)(?:'ll| will| may| might| all)?(?: all)? (?:remember|know|met)\b
`);

/** They came to the writer, or are on the writer's list: in the sentence around or the next. */
const CAME_TO_WRITER = phrases`
  (?:he|she|they) (?:first |had |'d |originally )*(?:came|limped|hobbled|walked|shuffled|wheeled|rolled
    crawled) (?:in )?(?:to|into|through) (?:me|us|my|our|clinic|the clinic)
  (?:on|in) my (?:couch|table|clinic|caseload|list|garage clinic|treatment room) | discharged (?:him|her) from
  i(?:'ve| have)? (?:been )?(?:treated|treating|seeing|seen|visiting|supporting) (?:him|her|them)
`;

/** A condition or an injury just after the name: 'Agnes Tordoff, broken femur', 'Colin with his COPD'. */
const CONDITION_AFTER = pattern(
  String.raw`^,? (?:\(|with (?:his|her|a|an|the)? ?|has |had |who has |who had |and (?:his|her) )?(?:new |bad |dodgy |broken |fractured |severe |late stage |end stage )*`,
  oneOf`
  broken | fractured | femur | hip | nof | pelvis | stroke | strokes | dementia | parkinson's | ms | mnd | copd
  cancer | chemo | diabetes | sepsis | aphasia | amputation | amputee | epilepsy | autism | cp | cerebral palsy
  psychosis | schizophrenia | bipolar | overdose | anorexia | pneumonia | heart failure | brain injury
  spinal injury | cleft | down'?s | bmi \d+
`,
  '\\b',
);

/** What belongs to somebody in care, after the name. */
const CARE_THING_AFTER = pattern(
  String.raw`^'s (?:\w+ ){0,2}?`,
  oneOf`
  stump | spine | curve | scan | mri | ct | x-?rays? | notes | bloods | blood results? | splints? | afos?
  hearing aids? | implant | stairlift | wound | dressing | stammer | chemo | meds | medication | insulin
  care plan | discharge | bunions? | toenails? | fungal nails? | verrucas? | ulcer | carers
  foster (?:mum|carer|dad) | social worker | psychologist | late (?:wife|husband) | catheter | stoma | peg
  trachy | arrest | stroke | diagnosis | dementia | adoption
  (?:left|right|bad|new|other|good) (?:leg|foot|hip|knee|ankle|hand|arm|ear|eye)
`,
  '\\b',
);

/** A body or a programme that may be anybody's. */
const BODY_AFTER = pattern(
  String.raw`^'s (?:\w+ ){0,2}?`,
  oneOf`
  leg | legs | foot | feet | hip | knee | ankle | wrist | hand | arm | back | ears? | eyes? | swallow | speech
  voice | first (?:steps?|words?) | results? | session | sessions | appointment | review | referral | placement
  contact | rehab | recovery | progress | bed | room | wheelchair | chair | walk | budgie | cat | dog | house
  flat | file
`,
  '\\b',
);

/** Relatives of the person named: where care is spoken of, both are meant. */
const RELATIVE_AFTER = pattern(
  String.raw`^'s (?:\w+ )?`,
  oneOf`
  mum | mam | mom | mummy | dad | daddy | wife | husband | partner | daughter | son | carer | sister | brother
  family | parents | nan | gran | niece | nephew | neighbour
`,
  '\\b',
);

/** An age beside the name. */
const AGE_AFTER = pattern(
  '^',
  oneOf`
  ,? \(?(?:aged )?\d{1,3}\)?(?:,|\)|\.| and| who| with| yrs?| years|$) | ,? \((?:\d{1,3}|aged)
  ,? (?:would be|will be|is|was|turned|turns) (?:about |only |just |nearly )?\d{1,3}\b(?! ?(?:minutes|mins|today on))
`,
);

/** Said to the person: their body, their treatment, their attendance. */
const SAID_TO = pattern(oneOf`
  \byou(?:'ve| have|'d)? ?(?:only |just |never )?(?:attended
    missed (?:\w+ )?(?:\d+|your|three|four|two|five|six|of)|dna'?d|cancelled)\b[^.!?\n]{0,30}\b(?:sessions?
    appointments?|appts?|reviews?|times|clinics?)
  \byou(?:'ve| have|'re| are|'d)? ?(?:came out (?:\w+ )?(?:on|in) (?:your|the) (?:scan|test|x-?ray)
    (?:were|was) (?:sat |in )?(?:in )?(?:my|our) (?:clinic|chair|ward|room|group|couch)
    (?:one|two|three|four|five|six|\d+) (?:weeks?|days?|months?) (?:on|into|post
      in) (?:the |your |to )?(?:metformin|insulin|tablets|statins|antibiotics|op|treatment|programme|plan))\b
  \bsee you (?:in (?:\w+ )weeks?|(?:at|for) your (?:next |review|appointment)|in clinic)
  \b(?:always a pleasure|a pleasure) (?:doing|treating|digging|seeing to) (?:\w+ )?(?:your|those|that|out)
  \bi (?:did|fitted|scanned|delivered|made|treated|cast|measured) (?:you
    your (?:adoption|scan|leg|legs|aids|hearing|feet|foot|hip|knee|splints?|bloods|assessment|x-?rays?|op
      insoles))\b
  \b(?:keep (?:that|your|the) (?:dressing|leg|foot|cast|splint|patch)|(?:three|two|four|3|2|4) times a day
    your (?:scan|results?|bloods|x-?ray|mri|biopsy|sample|swab) (?:was|were|is|are|came|looked|has|have|look))\b
`);

/** A practice answers a review, and so says that the person was there. */
const REVIEW_ANSWER = phrases`
  (?:thanks?|thank you|cheers|ta) (?:so much |very much |again )?(?:for|[\w.' ]{1,24} for) (?:the|your|this|such
    leaving|taking|a|coming|popping|trusting|choosing|letting)[\w' ]{0,20}\b(?:review|words|feedback|stars
    testimonial|recommendation|in|us|me)\b
  (?:glad|delighted|pleased|happy|chuffed|made up|thrilled) (?:to hear |that )?(?:the|your|you're|you are|they're
    they are|it|we)[\w' ]{0,24}\b(?:back|knee|hip|neck|shoulder|foot|feet|toe|heel|ears?|hearing|aids|glasses|pain
    sleep|sleeping|walking|running|worked|working|helped|sorted|comfortable|settled|better|easier)
  enjoy (?:hearing|the new|your new|walking|being able)
  how(?:'s| is| are) (?:the|that|those|your) (?:\w+ )?(?:toe|toes|foot|feet|knee|hip|back|heel|aids|hearing|insoles
    splint|scar|dressing|leg|shoulder|neck|stump|glasses|verruca|stitches)
  (?:toe|foot|heel|scar|wound|leg|knee)(?:'s| is)? (?:healing|looking|coming on|settling)
  see you (?:next (?:week|time|month)|in (?:\w+ ){0,2}(?:weeks?|months?)|thursday|monday|tuesday|wednesday
    friday) for
  pop (?:back )?in (?:and|so|if|any ?time)[\w' ]{0,20}(?:adjust|check|retune|look|tweak)
`;

/** Thanks, praise and welcome: what is said of and to colleagues. It may run through a list of names. */
const THANKS_BEFORE = pattern(
  '\\b',
  oneOf`
  thanks?(?: you)? | thankyou | ta | cheers | diolch | kudos | props | shout[- ]?outs? | hats off | well done
  congrat\w* | credit | respect | proud of | welcome(?: back)? | hail | solidarity | love | hugs
  special mention | mention | applause | round of applause | led by | organised by | run by | run with
  presented by | delivered by | taught by | trained by | hosted by | team of | team: | left to right | with my
  alongside | together with | contact | ask for | speak to | email | e-mail | message | call | ring
  questions to | details from | meet | joined by | introducing
`,
  String.raw`\b[^.!?\n]{0,60}$`,
);

const COLLEAGUE_NOUN = wordings`
  boss|manager|line manager|mentor|educator|supervisor|colleague|workmate|crewmate|crew mate|student
  apprentice|trainee|registrar|consultant|surgeon|anaesthetist|nurse|matron|sister|physio|ot|slt|odp
  radiographer|paramedic|podiatrist|dietitian|audiologist|orthoptist|psychologist|social worker|assistant|hca
  porter|receptionist|secretary|cleaner|domestic|cook|technician|tech|co-?founder|business partner|director
  chief exec|chair|lead|clinical lead|team lead|head of \w+|senior|junior|band \d|f1|f2|sho|rep|union rep
  trustee|governor|lecturer|tutor|teacher|head teacher|headteacher|coach|mate|pal|friend|bestie|best mate
  housemate|flatmate|oppo|partner in crime|work wife|work husband|sergeant|inspector
`;
const COLLEAGUE_BEFORE = new RegExp(
  `\\b(?:(?:my|our|the|your|a|new|old|fellow|ex|former) )?(?:\\w+ )?(?:${COLLEAGUE_NOUN}),? (?:called |named )?$`,
);
const COLLEAGUE_AFTER = new RegExp(
  `^${oneOf`
  ,? (?:and|&) (?:the |my |our |all (?:the|my|our) )?(?:team|crew|gang|girls on|whole)
  ,? \(?(?:our|my|the|a|an) (?:\w+ ){0,2}(?:${COLLEAGUE_NOUN})\b | [ ]\((?:${COLLEAGUE_NOUN}|she|he|they)\b
  [ ](?:on|in|from|at) (?:my |our |the |your )?(?:\w+ )?(?:crew|team|reception|micro|path|lab|labs|payroll|hr|it
    pharmacy|comms|stores|estates|office|control|switch|switchboard|canteen|night shift|nights|audit|finance
    procurement|library|education|uni|work|accounts|front desk|desk)\b
  ,? (?:who|whose) (?:runs?|ran|led|leads|organised|chairs?|cleans?|cleaned|works?|worked|trained|taught|teaches
    manages|set up|founded|presented|spoke|wrote|mentors?|supervis\w+|retires?|retired|joins?|joined)[ ]
  [ ](?:has |have )?(?:retires?|joins?|joined|presented|won|organised|led|leads|chairs|runs)[ ]
`}`,
);

const FAMILY_NOUN = wordings`
  mum|mam|mom|mammy|mummy|ma|mother|dad|da|daddy|father|nan|nana|nanna|nain|taid|mamgu|tadcu|gran|granny
  grandma|grandad|grandpa|granda|papa|wife|husband|hubby|partner|missus|fella|fiancee?|girlfriend|boyfriend
  other half|son|daughter|child|baby|lad|lass|boy|girl|kid|twins?|eldest|youngest|toddler|teenager|sister
  brother|sis|bro|auntie|aunty|aunt|uncle|cousin|niece|nephew|nibling|grandson|granddaughter|godson
  goddaughter|sister-in-law|brother-in-law|mother-in-law|mil|neighbour|dog|cat|puppy|pup|kitten|horse|pony
  hamster|rabbit|budgie|parrot|hens?|tortoise|goldfish|gecko|ferret|car|van|houseplant|boat
`;
const FAMILY_BEFORE = new RegExp(
  wordings`
    \b(?:my|me|mi|our|us|i married|son
      daughter) (?:own |late |lovely |wee |little |big |older |younger |middle |poor |dear |old |gorgeous |beautiful |amazing |\d+ ?yo |\w+-year-old )*(?:(?:${FAMILY_NOUN}),? )?(?:called |named |is |was )?$
  `,
);
const FAMILY_AFTER = new RegExp(
  wordings`
    ^,? \(?(?:is |was |and )?(?:my
      our) (?:own |late |lovely |wee |little |big |older |younger |dear |old |best )*(?:${FAMILY_NOUN}|mate
      friend|best mate)\b
  `,
);
/** A pet, a thing, a test dummy, a character: named, and nobody. */
const NOBODY_BEFORE = pattern(
  '\\b',
  oneOf`
  (?:dog|cat|puppy|kitten|horse|pony|hamster|rabbit|budgie|parrot|hen|tortoise|goldfish|gecko|ferret|car|van|truck
    plant|stoma|tumour|stump|camera|scanner|hoover|robot|skeleton|manikin|mannequin|dummy|teddy|doll|printer|kettle
    tree|boat|wagon|bus|cockerel|pigeon|seagull|spider|fox|it|leg|cactus|machine|ecg|analyser|cow|sheep|goat|bear
    hoist|fridge|bike|sofa|sourdough)(?: is| was|'s)? (?:called|named)
  named (?:it|the \w+(?: \w+)?|my \w+)(?: after)? | (?:call|called|calling) (?:it|everyone|everything|me|myself)
  resusci | test patient(?:'s)?(?: still)? called | lost cat | lost dog | missing:
`,
  ' $',
);

const PUBLIC_BEFORE = pattern(
  oneOf`
  \b(?:minister|prime minister|pm|president|secretary|mp|msp|senator|chancellor|mayor|king|queen|prince|princess
    pope|actor|actress|singer|author|novelist|poet|comedian|presenter|striker|goalkeeper|midfielder|captain
    footballer|olympian|sir|dame|lord|st|saint|starring|novel by|book by|poem by|song by|album by|painting by
    film by|paper by|photo by|watching|listening to|reading|on spotify|voted for|played by)
  ["'”]? ?- ? | #
`,
  ' $',
);
const PUBLIC_AFTER = pattern(
  '^',
  oneOf`
  ,? (?:mp|msp|ms|obe|mbe|cbe)\b
  [ ](?:et al|scored|scores|sings|sang|starring|on (?:strictly|bake off|telly|tv|radio|netflix|the telly|spotify)
    off (?:strictly|bake off|the telly|corrie|eastenders|casualty)
    's (?:album|novel|latest|memoir|new (?:book|album|single|film)))
  ,? \(?(?:d\. ?|b\. ?|born )?1[5-9]\d\d
`,
);

/** Words that speak of giving care and of nothing else. */
const CARE_MEANT = phrases`
  on the ward | ward \d+ | (?:in|to|from|at|my|our) (?:\w+ )?clinic | bed \d+ | bay \w\b | caseload
  home visits? | domiciliary | visit (?:one|two|three|\d) | discharg\w+ | admit\w+ | admission | strokes?
  splints? | afos? | prosthe\w+ | orthotics? | insoles | hearing aids? | ear moulds? | her batteries
  his batteries | audiogram | cochlear | x-?ray\w* | hoist\w* | zimmer | walking frame | wheelchair
  swallow(?:ing)? (?:assessment|test|exercises) | rehab\w* | physio session | therapy session | sessions?
  first steps | parallel bars | one stick | two sticks | ambulance | cardiac arrest | rosc | patients?
  clients? | residents? | service users? | care plan | care home | nursing home | care package | carers?
  respite | safeguarding | foster\w* | contact (?:centre|session) | family court | in court | the judge
  social worker | dressings? | leg ulcers? | bloods | chemo\w* | dialysis
  (?:my|our|the) (?:list|round|mri list) | every (?:six|eight|four|\w+) weeks | stairlift | ramp | grab rails?
  perching stool | dementia | alzheimer'?s | parkinson'?s | copd | ms | mnd | diabet\w+ | insulin | hip
  new knee | fungal | verrucas? | toenails? | ingrow\w+ | bunions? | amput\w+ | stump | fracture\w* | broken
  pneumonia | aphasia | stammer\w* | sounds | first words? | anaesthetic | crutches | poorly | bless (?:him|her)
  speech (?:therapy|sounds) | before and after | section(?:ed)? | overdose | psychosis | anorexia
  weight restored | meal plan
`;

/** What passes between a professional and somebody whom they call Mr or Mrs. */
const TITLED_DEALINGS = phrases`
  (?:brought|gave|made|knitted|baked|left|bought|offered|slipped|handed|given|told|asked|hugged|kissed|thanked
    calls|called|invited|proposed to|flirt\w* with|shouted at|swore at|spat at|hit|bit|punched|slapped) (?:me|us
    at me|all of us)
  (?:popped|pop|popping|went|going|nipped|been|drove|called) (?:in |round |up |over |back )+to
  you are (?:a|an) (?:legend|star|angel|love|treasure|joy) | my (?:lovely|favourite|dear) | on (?:his|her) own
  all alone | lonely
  (?:his|her) (?:late |own )?(?:wife|husband|daughter|son|carer|cat|dog|budgie|house|flat|kitchen|key safe|tea
    pills)
  i (?:do|see|did|saw|visit|shave|bathe|wash|feed) (?:him|her) | get well | god rest | rest in peace | rip
`;

/** Bearers of a title who are not in anybody's care: teachers, surgeons, neighbours, landlords, cats. */
const TITLED_ELSEWHERE = phrases`
  teacher | headteacher | school | year \d+ | teaches | taught | lessons | class | head | lecturer | surgeon
  consultant | (?:mr|mrs|ms) \w+'s list | judge | minister | mp | landlord | neighbour | next door | vicar
  councillor | interview | selling up | pta | retir\w+ | cat | dog | tom | shout out | hall | caretaker | choir
  fete | signed | bake | welfare | invented | made[- ]up | example | episode | novel | film
  my (?:own )?(?:mum|mam|dad|nan|gran|op|surgery|knee|hip|back|cataract) | shop | corner shop
`;

/** Who a name stands for. `list` is how many names stand in the same sentence. */
export function roleOf(core: Core, span: Span, title: string | undefined, list: number): Role {
  const sentence = core.sentenceAt(span);
  const before = core.before(span, 90);
  const after = core.after(span, 120);
  const name = core.plain.slice(core.plainAt(span).start, core.plainAt(span).end);
  const around = nearby(core, sentence.index);

  const care = CARE_MEANT.test(around);
  // A testimonial's 'Denise, Rotherham' is a customer; 'Maya Angelou' is a quotation.
  if (/["'”] ?- ?$/.test(before) && !name.includes(' ') && /^(?:,|$| \()/.test(after))
    return care ? 'serviceUser' : 'unknown';
  if (isKnownPerson(name) || PUBLIC_BEFORE.test(before) || PUBLIC_AFTER.test(after)) return 'public';
  if (NOBODY_BEFORE.test(before)) return 'family';
  if (CARE_NOUN_BEFORE.test(before)) return 'serviceUser';
  if (FAMILY_AFTER.test(after) || (title !== undefined && KIN_TITLES.has(title))) return 'family';
  if (COLLEAGUE_BEFORE.test(before) || COLLEAGUE_AFTER.test(after)) return 'colleague';
  const thanked = THANKS_BEFORE.test(before);
  if (CARE_EVENT_AFTER.test(after)) return FAMILY_BEFORE.test(before) ? 'family' : 'serviceUser';
  if (title !== undefined && TITLES.has(title)) {
    if (TITLED_ELSEWHERE.test(sentence.plain) && !CARE_THING_AFTER.test(after)) return 'unknown';
    return care ||
      TOLD_AFTER.test(after) ||
      REVIEW_ANSWER.test(sentence.plain) ||
      TITLED_DEALINGS.test(sentence.plain)
      ? 'serviceUser'
      : 'unknown';
  }
  if (CARE_PLACE_AFTER.test(after) && !thanked) return 'serviceUser';
  if (FAMILY_BEFORE.test(before)) {
    return /\bour (?:\w+ )?$/.test(before) && CARED_BY_WRITER.test(around) ? 'serviceUser' : 'family';
  }
  if (title !== undefined && STAFF_TITLES.has(title)) return 'colleague';
  if (isInitials(name))
    return care || /^ (?:children|twins|family|kids)/.test(after) ? 'serviceUser' : 'unknown';
  if (list <= 2 && REVIEW_ANSWER.test(sentence.plain) && isAddressed(before, after) && !OWN_LIFE.test(around))
    return 'serviceUser';
  const said = list <= 2 && SAID_TO.test(list === 1 ? around : sentence.plain) && isAddressed(before, after);
  if (said) return 'serviceUser';
  if (thanked || list >= 3) return 'colleague';
  if (CARED_FOR.test(before) || CARE_THING_AFTER.test(after)) return 'serviceUser';
  if (TOLD_AFTER.test(after) && !OWN_LIFE.test(around)) return 'serviceUser';
  if (DEATH_BEFORE.test(before) && CARED_BY_WRITER.test(around)) return 'serviceUser';
  if (list === 1 && CAME_TO_WRITER.test(around)) return 'serviceUser';
  const told =
    MET.test(before) ||
    DEATH_BEFORE.test(before) ||
    /\b(?:little|wee|old|poor|auld) $/.test(before) ||
    [
      SHARED_PLACE_AFTER,
      LIFE_EVENT_AFTER,
      BODY_AFTER,
      AGE_AFTER,
      RELATIVE_AFTER,
      CONDITION_AFTER,
      REMEMBERED_AFTER,
    ].some((cue) => cue.test(after));
  return told && care && !OWN_LIFE.test(around) ? 'serviceUser' : 'unknown';
}

/** The writer's own family, illness, nights out: then a name beside a word of care is a friend's or a nurse's. */
const OWN_LIFE = phrases`
  my (?:own )?(?:mum|mam|dad|nan|gran|grandad|husband|wife|son|daughter|brother|sister|uncle|auntie|cousin|mate
    friend|neighbour|nephew|niece|dog|cat|op|surgery|knee|hip|back|scan|diagnosis|chemo|physio|consultant|gp|cohort
    viva|interview)
  when i was (?:a|in|ill) | as a patient myself | nominat\w+ | award | retire\w* | leaving do | birthday
  band \d | conference | webinar | lecture | study day | episode | podcast | marathon | fundrais\w+ | sponsor\w*
  justgiving | raffle | bake sale | tickets | welcome to the team | joins? (?:us|the team) | new starter
  interviews? | newly qualified | induction | preceptor\w*
`;

/** The writer, or their team, did something for the person in care: in the sentence or the next two. */
const CARED_BY_WRITER = phrases`
  (?:i|we|i've|we've) (?:\w+ )?(?:treated|did (?:his|her|their|your)|worked on|looked after|nursed|saw (?:him|her)
    fitted|visited|see (?:him|her)|cared for|cut (?:his|her)|scanned|dressed (?:his|her)|fought for
    tried everything|had (?:him|her)|lost (?:him|her))
  our (?:ward|unit|patient|resident|caseload) | one of our (?:patients|residents|clients|own service users)
  my (?:patient|client|resident|caseload) | on the ward | in our care
`;

const isInitials = (name: string): boolean => /^(?:[a-z]\.?){1,2}$/.test(name);

/** At the start or the end of what is said, or between commas: the name is called, not told of. */
const isAddressed = (before: string, after: string): boolean =>
  /^(?:[\w'@,]+ ){0,14}$/.test(before) &&
  /^(?:,|!|\?|\.|$| (?:you|your|ur|it's|its|and you|haha|lol|x+\b|mate|love|pet|hen|i'd|we|that|always|keep))/.test(
    after,
  );

/** The sentence with the one before it and the two after, in plain form. */
function nearby(core: Core, index: number): string {
  return core.sentences
    .slice(Math.max(0, index - 1), index + 3)
    .map(({ plain }) => plain)
    .join('\n');
}
