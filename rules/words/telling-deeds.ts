import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/** What a draft tells of somebody, and how it is meant. Patterns run on plain text. */

/** The writer's hands on one person: 'I ran him in', 'was me that pulled her out'. */
export const I_DID_THEM = pattern(
  '\\b',
  oneOf`
    i | we | i've | we've | i'd | we'd | just | had | and | was me (?:that|who|as) | were us (?:that|who)
  `,
  '(?: (?:just|only|then|once|had|have|also|even|all))? ',
  oneOf`
  x-?rayed | scanned | fitted | cannulated | intubated | resuscitated | catheterised | assessed | reviewed
  discharged | sectioned | hoisted | transferred | tested | tubed | bled | weighed | stitched | sutured | dressed
  cast(?:ed)? | splinted | debrided | nursed | treated | supported | visited | carried | picked up | fetched
  ran | took | brought | pulled | cut | lifted | wheeled | shocked | bagged | strapped | measured | delivered | placed
  removed | screened | put under | extubated | fed | washed | shaved | rolled | turned | walked | held | sat with
  stood with | saw | seen | met | had | got | lost | patched | diagnosed
`,
  String.raw` (?:him|her|them)\b(?! (?:mother|father|mum|dad|own) )`,
);
/** 'I did her feet', 'made his legs'. */
export const I_DID_THEIRS = pattern(
  String.raw`\b(?:i|we|i've|we've|i'd|just|me) ?(?:(?:just|only|had|have|once) )?`,
  oneOf`
  did | do | done | made | make | cast | cut | scanned | x-?rayed | fitted | read | wrote | typed | tested | drained
  dressed | taped | held | saw | seen | changed | took | washed | reported | ran
`,
  String.raw` (?:his|her|their|that \w+'s) \w`,
);
/** Where care has somebody: 'on dialysis', "she's in the hub", 'off the ventilator'. */
export const THEY_ARE_IN = pattern(
  String.raw`\b(?:he|she|they)(?:'s|'re|'d| is| was| has| had| are| were|'ll be)? (?:(?:not|only|just|still|back|now|been|got|had) ){0,2}`,
  oneOf`
  in (?:hospital|theatre|recovery|icu|rehab|the hub|a home|resus|with us|for|on|bed)
  on (?:the ward|dialysis|chemo|oxygen|the list|our|my|morphine|a drip|a section|section|the drink|a ventilator
    methadone|tablets|insulin|end of life|his last|her last|palliative)
  off (?:his|her|sick|with|the) | under (?:us|me|my|section|the|anaesthetic) | lost | broke | broken | fell | fallen
  collapsed | fitted | died | passed | dead | pregnant | deaf | blind | diabetic | depressed | bipolar | autistic
  dying | sectioned | signed off | struck off | relapsed | drinking | using | detained | admitted | discharged
  incontinent | positive
`,
  '\\b',
);
/** Somebody's body, health, kit and papers. */
export const THEIR_BODY = pattern(
  String.raw`\b(?:his|her|their) (?:\w+ )?`,
  oneOf`
  hips? | knees? | legs? | foot | feet | toes? | toenails? | back | arm | hands? | heart | lungs? | liver | kidneys?
  stone | bowels? | bladder | prostate | womb | waters | breast | chest | throat | voice | larynx | swallow
  tongue | teeth | dentures | eyes? | ears? | hearing | hearing aids? | aids | brain | skull | neck | spine
  shoulder | wrist | collarbone | achilles | acl | stump | socket | wound | stitches | stoma | catheter | scans?
  bloods? | results? | biopsy | ecg | x-?ray | mri | op | operation | surgery | transplant | amputation | stroke
  fits? | seizures? | cancer | tumour | chemo | diagnosis | nerves | depression | anxiety | dementia | memory
  diabetes | sugars? | weight | bmi | medication | meds | tablets | drip | oxygen | inhaler | insulin | section
  miscarriage | pregnancy | scars? | nodules? | stammer | drinking | drugs | overdose | funeral | ashes | coffin
  last (?:breath|words|week|session|visit) | splint | brace | prosthetic | prosthesis | wheelchair | rollator
  frame | zimmer | commode | notes | file | chart | referral
`,
  '\\b',
);
/** What a workmate would not want told. */
export const PRIVATE = phrases`
  signed off | off (?:again|sick) | with (?:her|his) nerves | left (?:him|her) for | moved out
  expecting | on the drink | drinks | divorc\w+ | affair | up the duff | pregnant | rehab | split up | struck off
  suspended
`;
export const ON_MY_LIST = pattern(
  String.raw`\b(?:on|in|off|from) (?:my|our) (?:own )?(?:\w+ )?`,
  oneOf`
  list | caseload | books | table | couch | chair | case | ward | clinic | scanner | truck | ambulance | group
  unit | rounds? | lists | waiting room | room | bed | trolley | plinth | bench | theatre
`,
  '\\b',
);
export const DIED = phrases`
  (?:he|she|they)(?:'s| has|'d)? (?:(?:just|sadly) )?(?:died|passed|gone|slipped away|didn't make it)
  (?:his|her) funeral | (?:lost|losing) (?:him|her|one) | at the end | time of death | last breath | rip
  in (?:his|her) sleep | buried | rest in peace | no longer with us | end of life
`;
/** A riddle, a wink, a finger on the lips. */
export const HUSHED = pattern(oneOf`
  \b(?:say no more|saying nothing|say nothing|say owt|don'?t say|not say(?:ing)?|can'?t say|won'?t say|just say
    keep (?:it|this) (?:to yourself|between|quiet|under)|between (?:us|you|ourselves|friends)|under your hat|you'?ll
    (?:all )?(?:know|have heard|remember|have seen)|you(?:'d| would)? (?:all )?know (?:who|the one|him|her|which
    them)|(?:we|they) all know|knows? why|know who|(?:didn'?t|never) hear (?:it|this) from me|heard it (?:here|from)
    don'?t tell|doesn'?t know i|won'?t mind|wouldn'?t mind|kill me for|not supposed to|shouldn'?t (?:say|be|really)
    not meant to|guess (?:who|which|whose|what)|no names?|naming|clues?|in case you|don'?t be saying|not for here
    can'?t name|iykyk|if you know|ask me how i know|that'?s why|the reason|certain)\b
  🤐 | 🤫
`);
/** What stands in a picture, or was taken out of it. */
export const IN_THE_PICTURE = pattern(oneOf`
  \b(?:surname|initials?|cropped|crop|blurred|blanked|blacked|redacted|covered|zoom|screenshots?|screen ?grab|in shot
    in the background|in (?:the )?frame|top left|in the corner|behind me|on the (?:screen|whiteboard|board
    label)|whiteboard|wristband|sticker|label|clip|footage|recording|recorded|(?:pics?|photos?
    pictures?) (?:of|below|from|in|attached|taken|above)|see pic|the pic|look at (?:this|that|these|the)|swipe
    slide \d|file ?name)\b
  📸 | 📷 | 👇
`);
export const YOUR_BODY = pattern(
  String.raw`\byour (?:\w+ )?`,
  oneOf`
  ankle | knee | hip | foot | feet | toe | toenail | nail | leg | stump | scan | results? | bloods | wound
  swallow | voice | hearing | aids? | splint | brace | ecg | trace | op | steroid | jab | appointment | sessions?
  diagnosis | last visit | (?:mam|mum|dad|nan|gran|husband|wife|lad|girl)'s | little lad's | sister | brother
`,
  '\\b',
);
/** Who has one may be known by their door. */
export const DWELLING = phrases`
  bungalow | flats? | maisonette | number \d+ | no\. ?\d+ | house on | top farm | farmhouse | caravan | sheltered
  care home | nursing home | hostel | refuge | terrace
`;
export const YES_THAT_IS = pattern(oneOf`
  ^(?:yes|aye|yep|yeah|no|nope|that's|thats|it is|it was|it's|he is|she is|he was|she was|he did|she did|he's|she's
    was there|i was|that was|oh|ah)\b
`);
export const TOUCHED = pattern(oneOf`
  \b(?:cried|crying|tears|heart ?(?:broken|breaking)|wept|bubbl(?:ed|ing)|in bits|still thinking
    can't stop thinking|bless (?:him|her|them)|poor (?:soul|love|lamb|thing|lad|man|woman|wee))\b
  😭 | 💔 | 😢 | 🙏 | ❤ | 💙
`);
export const LAUGHED = pattern(oneOf`
  😂 | 🤣 | 💀 | \b(?:lol|lmao|haha)
`);
export const OVERHEARD = phrases`overheard | heard | listening | corridor | curtain | through the wall | behind the`;
export const CARE_WORD = phrases`
  clinic | ward | theatre | scan | scanner | x-?ray | bloods | ecg | mri | ct | splint | cast | prosthe\w+
  hearing aids? | stretcher | ambulance | resus | icu | itu | hoist | rollator | zimmer | commode | catheter | drip
  ventilator | trachy | peg | nebuliser | cannula | obs | handover | rehab | home visit | assessment | session
  referral | discharged? | admitted | therapy | physio | speech | swallow | insulin | dialysis | biopsy | chemo
  radiotherapy | sample | smear | podiatr\w+ | verruca | toenails? | orthotics? | inquest | coroner | sectioned
  caseload | patch | audiogram | mould | anaesthetic
`;
export const FOSTERED = phrases`
  foster (?:carer|mum|dad|placement|home) | contact (?:centre|room|session|today) | at contact | supervised
  care leaver | placement (?:move|breakdown) | panel (?:said|today) | care order | birth (?:mum|mam|dad|mother|family)
  removed (?:him|her|them|from) | child protection | case conference | adopters? | adoption | s47 | refuge | kinship
  taken into care
`;
/** Words that point at what the reader is taken to know: 'from the', 'since the', 'whose', 'herself'. */
export const POINTED = phrases`
  from the | off the | since the | up on | had the | about (?:her|him) | himself | herself | whose | meant to | got it
  the front | the top | the box | (?:i )?saw | seen the | outside the | names | wonder | wants to | both
`;
/** Said to one who was there. */
export const TO_YOU = phrases`told you | and your | about your | you've got | when you | you see | tell him | tell her`;
export const SIR = phrases`sir | reader | poll | guess | a certain | gentleman | lass | hen | xx | dads | thats | mins | w`;
/** One letter for a name. */
export const INITIAL = pattern(
  String.raw`\b(?:mr|mrs|ms|miss|little|wee|our|called|starts with) [b-hj-z]\b | \b[b-hj-z]\.(?: ?[b-z]\.)?(?= |')`.replace(
    ' | ',
    '|',
  ),
);
