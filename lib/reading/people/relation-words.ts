import { oneOf, wordings } from '../wording.ts';

// The words by which health and care professionals speak of the people in their care, collected by going through the
// HCPC's professions and the nations of the UK one by one. Fragments of patterns: `people-in-care.ts` and `answered.ts`
// put them together.

const DAY = '(?:mon|tues?|weds?|wednes|thu(?:r|rs)?|fri|satur|sat|sun)(?:day)?';

/** A person of unknown part: 'lady', 'fella', 'wee wifie'. */
export const PERSON = oneOf`
  lady | ladies | gent | gents | gentleman | gentlemen | fella | fellas | feller | bloke | blokes | chap | chaps
  lad | lads | lass | lasses | lassie | man | men | woman | women | guy | guys | girl | girls | boy | boys | kid
  kids | child | children | bairns? | weans? | mum | mums | mam | mams | mammy | mammys | mummies | dad | dads
  daddy | parents? | nan | nana | nans | grandad | granny | couple | family | families | wife | husband | widow
  widower | son | daughter | folk | people | person | soul | souls | dear | dears | wifie | wifies | wumman
  regulars? | teens? | teenagers? | youngsters? | young people | yp | ones? | little ones? | kiddos? | kiddies
  veteran | pensioners? | carers? | foster carers? | foster mums? | somebody | someone | he | she | character
  legend | punters? | customers? | learners? | lot | crew
`;

/** One who is surely in somebody's care. */
export const SERVICE_USER = oneOf`
  patients? | pts? | clients? | service[- ]users? | su | sus | inpatients? | outpatients? | residents?
  care leavers? | carers? | foster (?:mum|dad|carer|parent)s?
`;

/** What is treated, fitted, assessed: it stands for its owner ('the shoulder at four', 'your ACL'). */
export const BODY_OR_CARE = oneOf`
  acl | knees? | hips? | ankles? | shoulders? | wrists? | backs? | necks? | elbows? | achilles | hamstring
  foot | feet | toes? | toenails? | nails? | heels? | verrucas? | ears? | hearing | hearing aids? | aids
  batteries | eyes? | squint | leg | legs | socket | stump | splints? | orthotics | insoles | stoma | gastro
  tubie | stroke | aphasia | amputee | bariatric | diabetic | diabetes | cardiac | chest | copd | respiratory
  spinal | neuro | falls? | rehab | renal | dialysis | chemo | oncology | dementia | sensory | fluency
  stammer(?:ing)? | swallow | voice | speech | pelvic floor | back pain | type (?:1|2|one|two) | nail surgery
  hip fracture | weight management | eating disorder | sepsis | scan | mri | x-?ray | bloods | cataract
`;

const GROUP =
  '(?:group|class|clinic|clinics|list|gym|ward|bay|caseload|course|circle|choir|cafe|session|sessions)';

/** What a professional does to or for somebody, as a past or a habit. */
export const CARE_VERB = oneOf`
  did | do | does | done | fit | fits | fitted | treat | treats | treated | see | sees | saw | seen | seeing
  look after | looked after | looking after | work with | worked with | working with | nursed | rehabbed
  fetched | fetch | picked up | placed | supported | support | scanned | x-?rayed | assessed | visited | visit
  brought in | brought back | conveyed | transported | had on | discharged | closed | helped | taught to | cast
  casted | measured | patched | stitched | cut out | pulled out | got out | delivered | extricated | splinted
  anaesthetised | prepped | recovered | got back | keep lifting | treating | fitting
`;

/** The professions, as a person would say whose they are. */
export const PROFESSION = oneOf`
  physio\w* | ots? | occupational therapist | psychologist | therapist | counsellor | social worker | sw
  podiatrist | chiropodist | paramedic | dietitian | nutritionist | speech therapist | slt | salt | audiologist
  orthoptist | radiographer | orthotist | prosthetist | art therapist | music therapist | dramatherapist | odp
  keyworker | key worker | nurse | midwife | medic | clinician
`;

const PERSONAL =
  '(?:a|an|my|our|the|this|that|another|one|two|three|some|half|ex|former|old|any|his|her|me|whichever|every|each)';
const SOME_OF = `${oneOf`
  one | two | three | four | five | six | some | half | any | a few | few | a couple | another | most | all
  loads | lots | each | every one
`} of (?:my|our|me|the)`;

/** Patterns for somebody who is, or was, in the writer's care. Each must be linear: gaps are short and bounded. */
export const IN_CARE: readonly string[] = [
  `${PERSONAL}[ -](?:[\\w']+[ -]){0,3}?${SERVICE_USER}(?:'s|s')?`,
  `(?:two|three|four|couple of|past|current|former|ex|previous|your|all|bariatric|private) ${SERVICE_USER}`,
  `(?:one|two|three|some|half|any|most|all|a few|lot|lots|mum|dad|wife|daughter|son) of (?:mine|ours)`,
  `${SOME_OF} (?:[\\w'-]+ ){0,3}?${PERSON}`,
  String.raw`my (?:\w+ ){0,2}?${oneOf`
    ladies | gents | gentlemen | fellas | mums | mams | mammies | dads | parents | young people | care leavers
    residents | carers | regulars | old dears | little ones | kiddos | teens | punters | wee ones | families
    foster carers | lot | knees | hips | strokes | amputees | caseload
  `}`,
  String.raw`my (?:wee |lovely |little )?${DAY}(?:'s)? (?:[\w.:']+ ){0,2}?${oneOf`
    girls | lads | ladies | gents | lot | crew | ${GROUP} | mums | dads | folk | man | lady | fella | gent
    \d{1,2}(?:[.:]\d\d)?
  `}`,
  String.raw`(?:my|our|the) (?:${DAY} )?(?:half |quarter past |quarter to )?${oneOf`
    \d{1,2}(?:[.:]\d\d)? | one | two | three | four | nine | ten | eleven | twelve
  `}(?: ?o'?clock| ?[ap]m)(?: appt| appointment| slot)?(?=\b)`,
  `my (?:${DAY} )?(?:half )?${oneOf`
    \d{1,2}[.:]\d\d | half (?:eight|nine|ten|eleven|one|two|three|four)
  `}`,
  String.raw`(?:on|off|from|in|out of|through|on to|at) (?:my|our|the|her|his|your) (?:[\w-]+ ){0,2}?${oneOf`
    books | list | caseload | case load | round | ward | patch | clinic list | waiting list | rehab gym
    day centre | icu | contact list | unit | placement
  `}`,
  wordings`
    ${PERSON} (?:\w+ )?(?:from|off|on|in|at) (?:my |our |the |last (?:week'?s?
      year'?s?) |yesterday'?s? |that |today'?s? )?(?:\w+ ){0,2}?(?:${GROUP}
      placement|theatre|theatres|rtc|job|run|shift|bay [a-f]|call|appointment|unit|surgery)
  `,
  wordings`
    ${PERSON} (?:(?:who|that|whose|what|which) )?(?:[\w']+ ){0,2}?(?:i|we|i'd|i've|we'd
      we've)(?: just| once| always| only| first| had| have| used to| nearly| keep)? ${CARE_VERB}
  `,
  String.raw`(?:whose|her|his|their|your) (?:\w+ )?(?:[\w-]+) (?:i|we) ${oneOf`
    did | do | fixed | fitted | set | sorted | scanned | taped | made | cast | replaced
  `}`,
  `(?:i|we)(?:'ve|'d)? (?:just |only |was |were )?(?:did|do|doing|fitted|made|been doing) ${oneOf`
    him | her | his | their | dad's | mum's | (?:his|her|their) ${BODY_OR_CARE}
    (?:his|her|your|the|their) (?:move|assessment|review|adaptations|adoption|visits|home visit|care plan|rails?
      exercises|rehab)
  `}(?: every| for| since| in|[.,!;) ]|$)`,
  `(?:i've been|i was|i'm|as) (?:her|his|their|\\w+'s) (?:\\w+ )?${PROFESSION}`,
  `(?:${BODY_OR_CARE}) ${oneOf`
    man | lady | lad | lads | lass | guy | guys | fella | fellas | bloke | gent | gents | girl | ladies | mum
    mums | lot | chap | regular | group | class | clinic
  `}`,
  `last (?:year|week|month)'?s ${BODY_OR_CARE}`,
  `(?:used to be|was|is|were) (?:one of )?${oneOf`
    mine | my ${SERVICE_USER} | under me | under us | on my ${GROUP}
  `}`,
  String.raw`(?:sat|cried|was|were|came|been|comes|come|lay|walked) (?:in|to|on|into|through) my (?:\w+ )?${oneOf`
    clinic | studio | room | couch | chair | consulting room | treatment room | therapy room | plinth | rig
    truck | wagon | ambulance
  `}`,
  String.raw`(?:since|when|before|after|until|till|once) (?:i|we|she|he|they|you) (?:\w+ )?${oneOf`
    discharged | closed | signed (?:her|him|you|them) off | placed | was discharged | were discharged
    is discharged | finished therapy | finished rehab
  `}`,
  `(?:he|she|they)(?:'s|'re| is| are| was| were|'d been) (?:\\w+ )?(?:discharged|off my (?:books|list|caseload|case))`,
  `since (?:her |his |their |your )?discharge|discharge summary`,
  `${PERSON} (?:\\w+ )?(?:still )?(?:on|in) (?:the )?(?:ward|bay [a-f]|the home|the unit|rehab|hospital)`,
  String.raw`(?:i|we) (?:did|do|only did) (?:his|her|their) (?:\w+ )?${oneOf`
    ulcers? | feet | toenails? | heels | wrist | hip | knees? | stairs | rails? | wheelchair | hearing | aids
    leg | dressings? | scan | speech | swallow | assessment | hand | hand therapy | exercises | bloods | obs
    benefits | placement | adoption | move | discharge
  `}`,
  wordings`
    (?:case|file) (?:is |was |got )?closed
    (?:discharge|discharged|signed off|closed|finished) (?:is|was|on|in|last|this) (?:\w+day|spring|summer|autumn
      winter|january|february|march|april|may|june|july|august|september|october|november|december|week|month|year
      friday)
  `,
  wordings`
    (?:for|before|after|on|during) (?:a|the|his|her|my|another|every|each) (?:home )?(?:visit|assessment|session
      appointment|review)(?: (?:and|with) (?:him|her))?
  `,
  `(?:while|when|as) i (?:was|were) ${oneOf`
    doing | fitting | taking | checking | casting | measuring | scanning | treating | assessing
  `} (?:his|her|their|him|her)`,
  `(?:i've been|i'm|been) (?:teaching|treating|seeing|visiting|rehabbing) (?:him|her|them)`,
  wordings`
    through the (?:department|ward|clinic|service)|in the waiting room|not in (?:the|my) (?:care plan|notes)
    care plan|one of the (?:hips|knees|strokes|regulars|lads|ladies|residents|mums|dads|families|kids|girls|boys)
    leaving care|care leaver
  `,
  wordings`
    (?:a|the|my|that|this) (?:hip|knee|shoulder|wrist) replacement
    (?:stroke|cancer|burns|abuse|cardiac) survivors?|my young (?:person|people|man|lady|lad)(?:'s)?
    my (?:\w+ )?(?:patients?|clients?|residents?|teens|girls|boys|cardiac lads|rehab lads|old boy|old girl
      old lad)(?:'s)?
  `,
  `i (?:placed|fitted|delivered|scanned|treated|adopted out) (?:that|this) (?:child|baby|lad|girl|boy|man|lady|woman)`,
];

/** How a reply shows that the person answered is, or was, in the writer's care. */
export const YOU_IN_CARE: readonly string[] = [
  wordings`
    (?:of course |course )?i (?:do )?remember you
    (?:ah|aw|oh|omg) (?:it's|its|is it|is this) (?:really |little )?(?:you|\w+)\b|that was me\b
  `,
  wordings`
    (?:not|no longer|isn't|wasn't) your (?:\w+ )?${PROFESSION} (?:any ?more|now|these days)
    (?:off|on) your case|closed your case|when i was your ${PROFESSION}
  `,
  String.raw`i ${oneOf`
    did | fitted | made | treated | saw | scanned | closed | discharged | delivered | placed | worked with
  `} (?:you|your (?!bit|best|own|post|advert|article|thread))\b`,
  wordings`
    i'm your (?:\w+ )?${PROFESSION}|(?:if|when|were) you(?:'re|r)? (?:were )?in clinic
    next time you're in (?:clinic|with me)|(?:see|saw) you in clinic
    your (?:next )?(?:session|appointment|review) with me
  `,
  wordings`
    (?:if|to) (?:you're|you are|your) the (?:one|lad|lass|lady|gent|man|fella|bloke|girl|boy|woman|mum|dad|couple
      family)|any of my (?:old |ex |former )?(?:${SERVICE_USER}|ladies|gents|lads|mums)
  `,
  `your ${BODY_OR_CARE}(?:'s| is)? (?:ready|healing|coming on|doing|mending|20[012]\\d)|${BODY_OR_CARE},? 20[012]\\d`,
  `how far you(?:'ve| have) come|to think (?:\\w+ ){0,3}you were (?:sat|sitting|lying|stuck)`,
];

/** How a page or a post answered shows it. */
export const ANSWERED_IN_CARE = String.raw`\b${oneOf`
  ${SERVICE_USER} | customer | caseload
  you (?:\w+ )?(?:did|held|treated|fitted|got|saw|helped|saved|looked after|sorted|made|scanned|delivered
    taught) (?:my|me|mum|mums|dad|nan|him|her|our|us)
  your (?:group|clinic|class|ward|sessions?)
  (?:her|his) (?:hospital group|caseload|clinic|therapy|old caseload) | therapy with | our ${PROFESSION}
  my ${PROFESSION} | since you (?:moved|left|discharged) | (?:foster (?:mum|carer)) | miss our sessions
  after my (?:op|surgery|stroke|fall) | thank you for looking after
`}\b`;
