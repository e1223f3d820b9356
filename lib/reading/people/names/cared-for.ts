import { oneOf, pattern, phrases, wordings } from '../../wording.ts';

/**
 * What tells that somebody named is in care. A pattern is for the plain words just before a name (it ends in `$`), just after it
 * (it begins with `^`), or for the sentences around. Written profession by profession: what each does to a person, and where.
 */

const SMALL =
  '(?:wee |little |old |young |poor |dear |lovely |gorgeous |big |brave |our |the |my |a |an |another )*';

/** 'my patient Agnes', 'pt's wife Jean', 'one of my foster mums Denise', 'a lad called Kyle from the unit'. */
export const CARE_NOUN_BEFORE = new RegExp(
  String.raw`\b${oneOf`
  patients? | pts? | clients? | service users? | su | residents? | inpatients?
  ex[- ](?:patient|client|service user) | (?:foster|birth) (?:mum|mam|dad|carer|child)s? | care leavers? | carer
  frequent flyers? | regulars? | my (?:(?:nine|ten|one|two|eleven) o'?clock|\d{1,2} ?(?:am|pm))
`}(?:'s (?:wife|husband|mum|mam|dad|daughter|son|partner|carer|sister|brother|nan))?,? (?:called |named |is |was |- ?)?${SMALL}$`,
);

/** What a professional does to or with a person in care and to hardly anybody else. */
export const CARED_FOR = new RegExp(
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
export const MET = new RegExp(
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

/** Said of the dead and the dying. */
export const DEATH_BEFORE = new RegExp(
  String.raw`\b${oneOf`
  rip | r\.i\.p\.? | rest in peace | sleep tight | fly high | lost | losing | goodbye(?: to)? | farewell(?: to)?
  funeral of | death of | condolences to
`} ${SMALL}$`,
);

/** 'Brian in the stroke unit', 'Joan off yesterday's run', 'cyril in bed 4', 'Alfie in Y1', 'Dean from the rehab gym'. */
export const CARE_PLACE_AFTER = pattern(
  '^,? (?:(?:from|of|in) [a-z]+ )?',
  "(?:is |was |'s |who(?:'s| is| was) |(?:back|still|down|up|over) )?",
  '(?:in|from|on|off|at|of|into|onto|under) ',
  String.raw`(?:my |our |the |this |that |this morning's |yesterday's |last night's |today's )?(?:\w+ ){0,2}?`,
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
export const SHARED_PLACE_AFTER = pattern(
  "^,? (?:is |was |'s |who(?:'s| is| was) |(?:back|still|down|up|over) )?",
  String.raw`(?:in|from|on|off|at|of|into|under) (?:my |our |the |this |that )?(?:\w+ ){0,2}?`,
  oneOf`
  ward | unit | clinic | group | gym | hospital | care | home | respite | placement | contact | surgery | physio
  therapy | y\d{1,2} | year \d{1,2} | reception class | nursery | school | icu | itu | hdu | nicu | scbu
  a ?& ?e
`,
  '\\b',
);

/** What happens to somebody in care, after the name. */
export const CARE_EVENT_AFTER = pattern(
  wordings`
    ^,? (?:(?:from|of) [a-z]+(?: [a-z]+)?,? )?(?:(?:who|and) )?(?:(?:has|had|'s|is|was|just|finally|only|now|then
        today|even|still) )*
  `,
  oneOf`
  (?:came|come|comes|coming|hobbled|limped|wheeled|walked) (?:in )?(?:to|into) (?:see )?(?:us|me|my clinic|our clinic) (?:in a wheelchair
    with (?:a|his|her|no)|after (?:a|his|her)|unable|barely|on (?:crutches|sticks))
  came in (?:with (?:a|his|her) (?:\w+ )?(?:stroke|fall|fracture|broken|chest|head|hip|leg|foot|back|knee|arm|hand
      wrist|overdose|seizure|bleed|infection)|after (?:a|his|her) (?:fall|stroke|seizure|crash|op|collapse|overdose)
    on (?:a|the) stretcher|by ambulance)
  been (?:discharged|admitted|sectioned|diagnosed|referred to (?:us|me)|fitted)
  (?:discharged|admitted|sectioned|intubated|ventilated|extubated|hoisted|readmitted|nil by mouth|bed ?bound
    palliative|end of life)\b
  took (?:his|her|their) first (?:steps?|words?)
  (?:walked|stood|swallowed|sat up|transferred|mobilised) (?:for the first time|unaided|\d+ (?:metres|steps)
    with (?:one|a) (?:stick|frame|person|physio))
  (?:got|gets|getting|picked up|collected|tried(?: on)?) (?:his|her|their) (?:new |first )?(?:prosthetic |blue |pink )?(?:leg
    legs|splints?|afos?|hearing aids?|implants?|stairlift|ramp|insoles|brace|peg|trache\w*|results|blade)\b
  had (?:his|her|their) (?:first )?(?:chemo|scan|stroke|op|operation|relapse|bleed|arrest|session with (?:me|us))
`,
);

/** What may happen to anybody: it takes words of care around. */
export const LIFE_EVENT_AFTER = pattern(
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
export const TOLD_AFTER = pattern(
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
export const REMEMBERED_AFTER = pattern(wordings`
  ^,? (?:who|that|whom) (?:(?:some|most|many|all|a few) of )?(?:you|us)(?:'ll| will| may| might| all)?(?: all)? (?:remember|know|met)\b
`);

/** They came to the writer, or are on the writer's list: in the sentence around or the next. */
export const CAME_TO_WRITER = phrases`
  (?:he|she|they) (?:first |had |'d |originally )*(?:came|limped|hobbled|walked|shuffled|wheeled|rolled
    crawled) (?:in )?(?:to|into|through) (?:me|us|my|our|clinic|the clinic)
  (?:on|in) my (?:couch|table|clinic|caseload|list|garage clinic|treatment room) | discharged (?:him|her) from
  i(?:'ve| have)? (?:been )?(?:treated|treating|seeing|seen|visiting|supporting) (?:him|her|them)
`;

/** A condition or an injury just after the name: 'Agnes Tordoff, broken femur', 'Colin with his COPD'. */
export const CONDITION_AFTER = pattern(
  String.raw`^,? (?:\(|with (?:his|her|a|an|the)? ?|has |had |who has |who had |and (?:his|her) )?`,
  '(?:new |bad |dodgy |broken |fractured |severe |late stage |end stage )*',
  oneOf`
  broken | fractured | femur | hip | nof | pelvis | stroke | strokes | dementia | parkinson's | ms | mnd | copd
  cancer | chemo | diabetes | sepsis | aphasia | amputation | amputee | epilepsy | autism | cp | cerebral palsy
  psychosis | schizophrenia | bipolar | overdose | anorexia | pneumonia | heart failure | brain injury
  spinal injury | cleft | down'?s | bmi \d+
`,
  '\\b',
);

/** What belongs to somebody in care, after the name. */
export const CARE_THING_AFTER = pattern(
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
export const BODY_AFTER = pattern(
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
export const RELATIVE_AFTER = pattern(
  String.raw`^'s (?:\w+ )?`,
  oneOf`
  mum | mam | mom | mummy | dad | daddy | wife | husband | partner | daughter | son | carer | sister | brother
  family | parents | nan | gran | niece | nephew | neighbour
`,
  '\\b',
);

/** An age beside the name. */
export const AGE_AFTER = pattern(
  '^',
  oneOf`
  ,? \(?(?:aged )?\d{1,3}\)?(?:,|\)|\.| and| who| with| yrs?| years|$) | ,? \((?:\d{1,3}|aged)
  ,? (?:would be|will be|is|was|turned|turns) (?:about |only |just |nearly )?\d{1,3}\b(?! ?(?:minutes|mins|today on))
`,
);

/** Said to the person: their body, their treatment, their attendance. */
export const SAID_TO = pattern(oneOf`
  \byou(?:'ve| have|'d)? ?(?:only |just |never )?(?:attended|missed (?:\w+ )?(?:\d+|your|three|four|two|five|six|of)
    dna'?d|cancelled)\b[^.!?\n]{0,30}\b(?:sessions?|appointments?|appts?|reviews?|times|clinics?)
  \byou(?:'ve| have|'re| are|'d)? ?(?:came out (?:\w+ )?(?:on|in) (?:your|the) (?:scan|test|x-?ray)
    (?:were|was) (?:sat |in )?(?:in )?(?:my|our) (?:clinic|chair|ward|room|group|couch)
    (?:one|two|three|four|five|six|\d+) (?:weeks?|days?|months?) (?:on|into|post|in) (?:the |your |to )?(?:metformin
      insulin|tablets|statins|antibiotics|op|treatment|programme|plan))\b
  \bsee you (?:in (?:\w+ )weeks?|(?:at|for) your (?:next |review|appointment)|in clinic)
  \b(?:always a pleasure|a pleasure) (?:doing|treating|digging|seeing to) (?:\w+ )?(?:your|those|that|out)
  \bi (?:did|fitted|scanned|delivered|made|treated|cast|measured) (?:you
    your (?:adoption|scan|leg|legs|aids|hearing|feet|foot|hip|knee|splints?|bloods|assessment|x-?rays?|op|insoles))\b
  \b(?:keep (?:that|your|the) (?:dressing|leg|foot|cast|splint|patch)|(?:three|two|four|3|2|4) times a day
    your (?:scan|results?|bloods|x-?ray|mri|biopsy|sample|swab) (?:was|were|is|are|came|looked|has|have|look))\b
`);

/** A practice answers a review, and so says that the person was there. */
export const REVIEW_ANSWER = phrases`
  (?:thanks?|thank you|cheers|ta) (?:so much |very much |again )?(?:for|[\w.' ]{1,24} for) (?:the|your|this|such
    leaving|taking|a|coming|popping|trusting|choosing
    letting)[\w' ]{0,20}\b(?:review|words|feedback|stars|testimonial|recommendation|in|us|me)\b
  (?:glad|delighted|pleased|happy|chuffed|made up|thrilled) (?:to hear |that )?(?:the|your|you're|you are|they're
    they are|it|we)[\w' ]{0,24}\b(?:back
    knee|hip|neck|shoulder|foot|feet|toe|heel|ears?|hearing|aids|glasses|pain|sleep|sleeping|walking|running|worked
    working|helped|sorted|comfortable|settled|better|easier)
  enjoy (?:hearing|the new|your new|walking|being able)
  how(?:'s| is| are) (?:the|that|those|your) (?:\w+ )?(?:toe|toes|foot|feet|knee|hip|back|heel|aids|hearing|insoles
    splint|scar|dressing|leg|shoulder|neck|stump|glasses|verruca|stitches)
  (?:toe|foot|heel|scar|wound|leg|knee)(?:'s| is)? (?:healing|looking|coming on|settling)
  see you (?:next (?:week|time|month)|in (?:\w+ ){0,2}(?:weeks?|months?)|thursday|monday|tuesday|wednesday|friday) for
  pop (?:back )?in (?:and|so|if|any ?time)[\w' ]{0,20}(?:adjust|check|retune|look|tweak)
`;

/** Words that speak of giving care and of nothing else. */
export const CARE_MEANT = phrases`
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
export const TITLED_DEALINGS = phrases`
  (?:brought|gave|made|knitted|baked|left|bought|offered|slipped|handed|given|told|asked|hugged|kissed|thanked|calls
    called|invited|proposed to|flirt\w* with|shouted at|swore at|spat at|hit|bit|punched
    slapped) (?:me|us|at me|all of us)
  (?:popped|pop|popping|went|going|nipped|been|drove|called) (?:in |round |up |over |back )+to
  you are (?:a|an) (?:legend|star|angel|love|treasure|joy) | my (?:lovely|favourite|dear) | on (?:his|her) own
  all alone | lonely
  (?:his|her) (?:late |own )?(?:wife|husband|daughter|son|carer|cat|dog|budgie|house|flat|kitchen|key safe|tea|pills)
  i (?:do|see|did|saw|visit|shave|bathe|wash|feed) (?:him|her) | get well | god rest | rest in peace | rip
`;

/** The writer, or their team, did something for the person in care: in the sentence or the next two. */
export const CARED_BY_WRITER = phrases`
  (?:i|we|i've|we've) (?:\w+ )?(?:treated|did (?:his|her|their|your)|worked on|looked after|nursed|saw (?:him|her)
    fitted|visited|see (?:him|her)|cared for|cut (?:his|her)|scanned|dressed (?:his|her)|fought for|tried everything
    had (?:him|her)|lost (?:him|her))
  our (?:ward|unit|patient|resident|caseload) | one of our (?:patients|residents|clients|own service users)
  my (?:patient|client|resident|caseload) | on the ward | in our care
`;
