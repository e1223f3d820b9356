import type { Core } from '../core.ts';
import type { Span } from '../span.ts';
import { isKnownPerson } from './known.ts';
import { KIN_TITLES, STAFF_TITLES, TITLES } from './stops.ts';

/** Who a named person is to the writer, as far as the words around tell. */
export type Role = 'serviceUser' | 'colleague' | 'family' | 'public' | 'unknown';

// Each pattern is for the plain words just before a name (they end in `$`) or just after it (they begin with `^`).
// They were written profession by profession: what each does to a person, where, and how it is said at home.

const SMALL =
  '(?:wee |little |old |young |poor |dear |lovely |gorgeous |big |brave |our |the |my |dear old |a |an |another )*';

/** 'my patient Agnes', 'pt's wife Jean', 'one of my foster mums Denise', 'a lad called Kyle from the unit'. */
const CARE_NOUN_BEFORE = new RegExp(
  `\\b(?:patients?|pts?|clients?|service users?|su|residents?|inpatients?|ex[- ](?:patient|client|service user)|(?:foster|birth) (?:mum|mam|dad|carer|child)s?|care leavers?|carer|frequent flyers?|regulars?|my (?:(?:nine|ten|one|two|eleven) o'?clock|\\d{1,2} ?(?:am|pm)))(?:'s (?:wife|husband|mum|mam|dad|daughter|son|partner|carer|sister|brother|nan))?,? (?:called |named |is |was |- ?)?${SMALL}$`,
);

/** What a professional does to or with a person in care and to hardly anybody else. */
const CARED_FOR = new RegExp(
  `\\b(?:treat(?:ed|ing)?|assess(?:ed|ing)?|discharg(?:ed|ing)|admitt(?:ed|ing)|nurs(?:ed|ing)|bath(?:ed|ing)|wash(?:ed|ing)|hoist(?:ed|ing)?|scann(?:ed|ing)|x-?ray(?:ed|ing)?|intubat(?:ed|ing)|resuscitat(?:ed|ing)|cannulat(?:ed|ing)|catheteris(?:ed|ing)|mobilis(?:ed|ing)|rehabb(?:ed|ing)|counsell(?:ed|ing)|section(?:ed|ing)|safeguard(?:ed|ing)|convey(?:ed|ing)|reviewed|transferr(?:ed|ing)|suction(?:ed|ing)|cast|casting|splint(?:ed|ing)|fitted|fitting|patched|patching|work(?:ed|ing) (?:with|on)|(?:looked|looking) after|car(?:ed|ing) for|(?:sat|sitting|sit) with|(?:finished|started) with|in with|case-?load(?:ed)?|key ?work(?:er|ing)?(?: (?:to|for))?|psychologist (?:to|for)|(?:i|we)(?:'m|'re|'ve| was| were| am| are| have)? (?:just )?(?:been )?(?:seeing|visit(?:ed|ing)?)|(?:pleasure|joy|privilege|honour) of (?:having|seeing|treating|meeting))(?: (?:up|in|on|out|home|back))? (?:with )?${SMALL}$`,
);

/** What anybody may do to anybody: it counts where the words around speak of care. */
const MET = new RegExp(
  `(?:^|\\b(?:i|we|i've|we've|crew|team|nurses?|and|just|only|finally|then|so|also|got to|gets? to|having|had to) )(?:saw|seen|see|seeing|had|met|did|got|took|brought|moved|walked|fed|lost|rang|phoned|dropped|picked up|stood|sat|said goodbye to|went to see|popped in (?:on|to)|called (?:on|in on|to))(?: (?:up|in|on|out|home|back|off))? (?:with )?${SMALL}$`,
);

const DEATH_BEFORE = new RegExp(
  `\\b(?:rip|r\\.i\\.p\\.?|rest in peace|sleep tight|fly high|lost|losing|goodbye(?: to)?|farewell(?: to)?|funeral of|death of|condolences to) ${SMALL}$`,
);

/** 'Brian in the stroke unit', 'Joan off yesterday's run', 'cyril in bed 4', 'Alfie in Y1', 'Dean from the rehab gym'. */
const CARE_PLACE_AFTER =
  /^,? (?:(?:from|of|in) [a-z]+ )?(?:is |was |'s |who(?:'s| is| was) |(?:back|still|down|up|over) )?(?:in|from|on|off|at|of|into|onto|under) (?:my |our |the |this |that |this morning's |yesterday's |last night's |today's )?(?:\w+ ){0,2}?(?:beds? \w{1,3}|bed space|ward|bay|side ?room|cubicle|room \d+|icu|itu|hdu|nicu|scbu|resus|caseload|list|waiting list|clinic|couch|table|stretcher|trolley|stroke (?:unit|ward|group)|rehab(?: (?:gym|unit|ward))?|unit|day centre|hospice|care home|nursing home|the home|refuge|hostel|placement|respite|contact|run|job|surgery|physio|chemo|dialysis|oxygen|group|gym|y\d|year \d|reception|nursery class|session|therapy|care|hospital|a ?& ?e|resource centre|(?:amputee|aphasia|falls|memory|pain) (?:group|clinic))\b/;

/** What happens to somebody in care, after the name. */
const CARE_EVENT_AFTER =
  /^,? (?:(?:from|of) [a-z]+(?: [a-z]+)?,? )?(?:(?:who|and) )?(?:(?:has|had|'s|is|was|just|finally|only|now|then|today|even|still) )*(?:(?:came|come|comes|coming|walked|hobbled|limped|been|back) (?:in )?(?:to|into|in|with|for|through) (?:see |us|me|clinic|the clinic|my clinic|hospital|the (?:ward|unit|department)|a wheelchair|therapy|my|our)|came in\b|come in\b|been (?:discharged|admitted|sectioned|diagnosed|referred|fitted|with us|on the ward|through)|(?:discharged|admitted|sectioned|diagnosed|referred|intubated|ventilated|extubated|transferred|hoisted|readmitted|nil by mouth|bed ?bound|palliative|end of life|dying|died|passed(?: away)?|slipped away|arrested|coded|relapsed|overdosed|self[- ]harm\w*|absconded|fell|fallen)\b|took (?:his|her|their) first (?:steps?|words?)|(?:walked|stood|swallowed|spoke|talked|ate|smiled|sat up|transferred|mobilised|said (?:his|her|a) (?:first )?\w+) (?:for the first time|today|unaided|\d|with (?:one|a|his|her)|\w+ metres|again)|(?:got|gets|getting|picked up|collected|tried) (?:his|her|their) (?:new |first )?(?:leg|legs|arm|hand|splints?|afos?|hearing aids?|aids|implants?|glasses|specs|chair|wheelchair|stairlift|ramp|insoles|boots|brace|pump|peg|trache\w*|cast|results|frame|blade|diagnosis)|had (?:a|an|his|her|their|another) (?:stroke|fall|fit|seizure|op|operation|scan|relapse|wobble|bleed|arrest|heart attack|session|meltdown)|(?:first )?(?:limped|hobbled|shuffled|wheeled|rolled) (?:in|into))/;

/** 'who some of you will remember', said by somebody who writes of care. */
const REMEMBERED_AFTER =
  /^,? (?:who|that|whom) (?:(?:some|most|many|all|a few) of )?(?:you|us)(?:'ll| will| may| might| all)?(?: all)? (?:remember|know|met)\b/;

/** They came to the writer, or are on the writer's list: in the sentence around or the next. */
const CAME_TO_WRITER =
  /\b(?:(?:he|she|they) (?:first |had |'d |originally )*(?:came|limped|hobbled|walked|shuffled|wheeled|rolled|crawled) (?:in )?(?:to|into|through) (?:me|us|my|our|clinic|the clinic)|(?:on|in) my (?:couch|table|clinic|caseload|list|garage clinic|treatment room)|one of (?:my|our) (?:patients|clients|service users|residents|nail surgery|foster)|discharged (?:him|her) from|i(?:'ve| have)? (?:been )?(?:treated|treating|seeing|seen|visiting|supporting) (?:him|her|them))\b/;

/** A condition or an injury just after the name: 'Agnes Tordoff, broken femur', 'Colin with his COPD'. */
const CONDITION_AFTER =
  /^,? (?:\(|with (?:his|her|a|an|the)? ?|has |had |who has |who had |and (?:his|her) )?(?:new |bad |dodgy |broken |fractured |severe |late stage |end stage )*(?:broken|fractured|femur|hip|nof|pelvis|stroke|strokes|dementia|parkinson's|ms|mnd|copd|cancer|chemo|diabetes|sepsis|aphasia|amputation|amputee|epilepsy|autism|cp|cerebral palsy|psychosis|schizophrenia|bipolar|overdose|anorexia|pneumonia|heart failure|brain injury|spinal injury|cleft|down'?s|bmi \d+)\b/;

/** What belongs to somebody in care, after the name. */
const CARE_THING_AFTER =
  /^'s (?:\w+ ){0,2}?(?:leg|legs|foot|feet|hip|knee|ankle|wrist|hand|arm|stump|spine|curve|scan|mri|ct|x-?rays?|notes|file|records|results?|bloods|sample|film|splints?|afos?|hearing aids?|aids|implant|wheelchair|stairlift|wound|dressing|swallow|speech|stammer|sounds|chemo|meds|medication|tablets|insulin|dose|care plan|discharge|review|session|sessions|appointment|assessment|referral|placement|adoption|contact|bunions?|toenails?|verrucas?|ulcer|carers?|foster (?:mum|carer)|social worker|psychologist|physio|ot|therapist|late (?:wife|husband)|bed|room|bay|catheter|stoma|peg|trachy|arrest|stroke|diagnosis|dementia|recovery|rehab|progress)\b/;

/** Relatives of the person named: where care is spoken of, both are meant. */
const RELATIVE_AFTER =
  /^'s (?:\w+ )?(?:mum|mam|mom|mummy|dad|daddy|wife|husband|partner|daughter|son|carer|sister|brother|family|parents|nan|gran|niece|nephew|neighbour)\b/;

/** An age beside the name. */
const AGE_AFTER =
  /^(?:,? \(?(?:aged )?\d{1,3}\)?(?:,|\)|\.| and| who| with| yrs?| years|$)|,? \((?:\d{1,3}|aged)|,? (?:would be|will be|is|was|turned|turns) (?:about |only |just |nearly )?\d{1,3}\b(?! ?(?:minutes|mins|today on)))/;

/** Said to the person: their body, their treatment, their attendance. */
const SAID_TO =
  /\b(?:your|ur) (?:\w+ ){0,2}?(?:scan|mri|ct|x-?rays?|bloods|results?|liver|kidneys?|heart|appointments?|appt|sessions?|verrucas?|toenails?|feet|foot|hip|knee|back|stitches|dressing|wound|cast|splint|hearing aids?|aids|batteries|leg|stump|meds|tablets|metformin|insulin|inhaler|cream|swab|sample|biopsy|mammogram|smear|chemo|referral|notes|adoption|discharge|care plan|exercises|review|hearing test|swallow|wee sample|birth mum)\b|\byou(?:'ve| have|'re| are|'d)? ?(?:only |just |never )?(?:attended|missed (?:\w+ )?(?:\d|your|the|three|four|two|five|six)|dna'?d|came (?:out|in|to (?:me|us))|(?:were|was) (?:sat|in) (?:in )?(?:my|our|with)|(?:two|three|four|five|six|\d+) (?:weeks?|days?|months?) (?:on|into|post)|on (?:the )?(?:metformin|insulin|tablets|statins|antibiotics))\b|\b(?:see you (?:in \w+ weeks?|(?:at|for) (?:your|the) (?:review|next|appointment)|thursday|monday|tuesday|wednesday|friday|next (?:week|time))|digging out those|always a pleasure (?:doing|treating|digging)|i (?:did|fitted|scanned|delivered|made|treated) your|keep (?:that|your|the) (?:dressing|leg|foot|cast)|times a day)\b/;

/** Thanks, praise and welcome: what is said of and to colleagues. It may run through a list of names. */
const THANKS_BEFORE =
  /\b(?:thanks?(?: you)?|thankyou|ta|cheers|diolch|kudos|props|shout[- ]?outs?|hats off|well done|congrat\w*|credit|respect|proud of|welcome(?: back)?|hail|solidarity|love|hugs|special mention|mention|applause|round of applause|led by|organised by|run by|run with|presented by|delivered by|taught by|trained by|hosted by|team of|team:|left to right|with my|alongside|together with|contact|ask for|speak to|email|e-mail|message|call|ring|questions to|details from|meet|joined by|introducing)\b[^.!?\n]{0,60}$/;

const COLLEAGUE_NOUN =
  'boss|manager|line manager|mentor|educator|supervisor|colleague|workmate|crewmate|crew mate|student|apprentice|trainee|registrar|consultant|surgeon|anaesthetist|nurse|matron|sister|physio|ot|slt|odp|radiographer|paramedic|podiatrist|dietitian|audiologist|orthoptist|psychologist|social worker|assistant|hca|porter|receptionist|secretary|cleaner|domestic|cook|technician|tech|co-?founder|business partner|director|chief exec|chair|lead|clinical lead|team lead|head of \\w+|senior|junior|band \\d|f1|f2|sho|rep|union rep|trustee|governor|lecturer|tutor|teacher|head teacher|headteacher|coach|mate|pal|friend|bestie|best mate|housemate|flatmate|oppo|partner in crime|work wife|work husband|sergeant|inspector';
const COLLEAGUE_BEFORE = new RegExp(
  `\\b(?:(?:my|our|the|your|a|new|old|fellow|ex|former) )?(?:\\w+ )?(?:${COLLEAGUE_NOUN}),? (?:called |named )?$`,
);
const COLLEAGUE_AFTER = new RegExp(
  `^(?:,? (?:and|&) (?:the |my |our |all (?:the|my|our) )?(?:team|crew|gang|girls on|whole)|,? \\(?(?:our|my|the|a|an) (?:\\w+ ){0,2}(?:${COLLEAGUE_NOUN})\\b| \\((?:${COLLEAGUE_NOUN}|she|he|they)\\b| (?:on|in|from|at) (?:my |our |the |your )?(?:\\w+ )?(?:crew|team|reception|micro|path|lab|labs|payroll|hr|it|pharmacy|comms|stores|estates|office|control|switch|switchboard|canteen|night shift|nights|audit|finance|procurement|library|education|uni|work|accounts|front desk|desk|614)\\b|,? (?:who|whose) (?:runs?|ran|led|leads|organised|chairs?|cleans?|cleaned|works?|worked|trained|taught|teaches|manages|set up|founded|presented|spoke|wrote|mentors?|supervis\\w+|retires?|retired|joins?|joined) | (?:has |have )?(?:retires?|joins?|joined|presented|won|organised|led|leads|chairs|runs) )`,
);

const FAMILY_NOUN =
  'mum|mam|mom|mammy|mummy|ma|mother|dad|da|daddy|father|nan|nana|nanna|nain|taid|mamgu|tadcu|gran|granny|grandma|grandad|grandpa|granda|papa|wife|husband|hubby|partner|missus|fella|fiancee?|girlfriend|boyfriend|other half|son|daughter|child|baby|lad|lass|boy|girl|kid|twins?|eldest|youngest|toddler|teenager|sister|brother|sis|bro|auntie|aunty|aunt|uncle|cousin|niece|nephew|nibling|grandson|granddaughter|godson|goddaughter|sister-in-law|brother-in-law|mother-in-law|mil|neighbour|dog|cat|puppy|pup|kitten|horse|pony|hamster|rabbit|budgie|parrot|hens?|tortoise|goldfish|gecko|ferret|car|van|houseplant|boat';
const FAMILY_BEFORE = new RegExp(
  `\\b(?:my|me|mi|our|us|i married|son|daughter) (?:own |late |lovely |wee |little |big |older |younger |middle |poor |dear |old |gorgeous |beautiful |amazing |\\d+ ?yo |\\w+-year-old )*(?:${FAMILY_NOUN})?,? (?:called |named |is |was )?$`,
);
const FAMILY_AFTER = new RegExp(
  `^,? \\(?(?:is |was |and )?(?:my|our) (?:own |late |lovely |wee |little |big |older |younger |dear |old |best )*(?:${FAMILY_NOUN}|mate|friend|best mate)\\b`,
);
/** A pet, a thing, a test dummy, a character: named, and nobody. */
const NOBODY_BEFORE =
  /\b(?:(?:dog|cat|puppy|kitten|horse|pony|hamster|rabbit|budgie|parrot|hen|tortoise|goldfish|gecko|ferret|car|van|truck|plant|stoma|tumour|stump|camera|scanner|hoover|robot|skeleton|manikin|mannequin|dummy|teddy|doll|printer|kettle|tree|boat|wagon|bus|cockerel|pigeon|seagull|spider|fox|it|leg|extra one|one|cactus|machine|ecg|analyser|cow|sheep|goat|bear)(?: is| was|'s)? (?:called|named)|named (?:it|the \w+(?: \w+)?|my \w+)(?: after)?|(?:call|called|calling) (?:it|everyone|everything|me|myself)|resusci|test patient(?:'s)?(?: still)? called|lost cat|lost dog|missing:) $/;

const PUBLIC_BEFORE =
  /(?:\b(?:minister|prime minister|pm|president|secretary|mp|msp|senator|chancellor|mayor|king|queen|prince|princess|pope|actor|actress|singer|author|novelist|poet|comedian|presenter|striker|goalkeeper|midfielder|captain|footballer|olympian|sir|dame|lord|st|saint|starring|novel by|book by|poem by|song by|album by|painting by|film by|paper by|photo by|watching|listening to|reading|on spotify|voted for|played by)|["'”]? ?- ?|#) $/;
const PUBLIC_AFTER =
  /^(?:,? (?:mp|msp|ms|obe|mbe|cbe)\b| (?:et al|scored|scores|sings|sang|starring|on (?:strictly|bake off|telly|tv|radio|netflix|the telly|spotify)|off (?:strictly|bake off|the telly|corrie|eastenders|casualty)|'s (?:album|novel|latest|memoir|new (?:book|album|single|film)))|,? \(?(?:d\. ?|b\. ?|born )?1[5-9]\d\d)/;

/** Cues of care in one sentence: enough to say that a titled name in it is a patient's. */
const CARE_WORDS =
  /\b(?:ward|clinic|hospital|bed|bay|unit|caseload|visit\w*|home visit|physio|ot|therap\w+|carers?|respite|stairlift|ramp|hoist|bungalow|discharg\w+|admit\w+|stroke|hip|knee|leg|foot|feet|toenails?|fungal|verrucas?|ulcer|dressing|hearing|aids|splint|brace|insoles|scan|x-?ray|chemo|dementia|parkinson'?s|copd|diabet\w+|insulin|meds|tablets|bloods|swallow|speech|session|appointment|review|referr\w+|assess\w*|crew|ambulance|fall|fell|fallen|frame|wheelchair|stick|walked|steps|poorly|bless (?:him|her)|died|passed|funeral|brought me|gave me|tea and|biscuits|on my (?:list|round)|my round|every six weeks|before and after|patients?|clients?|residents?|social worker|safeguarding|court|foster|placement|contact|adoption)\b/;

/** Words that speak of giving care and of nothing else. */
const CARE_MEANT =
  /\b(?:ward|(?:in|to|from|at|my|our) (?:\w+ )?clinic|bed \d+|bay \d|caseload|home visit|discharg\w+|admit\w+|stroke|splints?|afos?|prosthe\w+|orthotics?|insoles|hearing aids|audiogram|x-?ray\w*|hoist\w*|zimmer|wheelchair|swallow assessment|rehab|physio session|therapy session|first steps|crew|ambulance|cardiac arrest|rosc|patients?|clients?|residents?|service users?|care plan|care home|safeguarding|foster|placement|social worker|dressing|bloods|chemo|dialysis|theatre list|my list|our list|on the list)\b/;

/** Bearers of a title who are not in anybody's care. */
const TITLED_ELSEWHERE =
  /\b(?:teacher|headteacher|school|teaches|taught|lessons|class|head|lecturer|surgeon|consultant|list|judge|minister|mp|landlord|neighbour|vicar|councillor|interview|selling up|pta|retir\w+|cat|dog|tom|shout out|hall|caretaker|choir|fete|signed|bake|welfare|invented|made[- ]up|example|episode|novel|film)\b/;

/** Who a name stands for. `list` is how many names stand in the same sentence. */
export function roleOf(core: Core, span: Span, title: string | undefined, list: number): Role {
  const sentence = core.sentenceAt(span);
  const before = core.before(span, 90);
  const after = core.after(span, 120);
  const name = core.plain.slice(core.plainAt(span).start, core.plainAt(span).end);
  const around = nearby(core, sentence.index);

  // A testimonial's 'Denise, Rotherham' is a customer; 'Maya Angelou' is a quotation.
  if (/["'!?.] ?- ?$/.test(before) && !name.includes(' ') && /^(?:,|$| \()/.test(after)) {
    return CARE_WORDS.test(around) ? 'serviceUser' : 'unknown';
  }
  if (isKnownPerson(name) || PUBLIC_BEFORE.test(before) || PUBLIC_AFTER.test(after)) return 'public';
  if (NOBODY_BEFORE.test(before)) return 'family';
  if (CARE_NOUN_BEFORE.test(before)) return 'serviceUser';
  if (FAMILY_AFTER.test(after) || (title !== undefined && KIN_TITLES.has(title))) return 'family';
  if (COLLEAGUE_BEFORE.test(before) || COLLEAGUE_AFTER.test(after)) return 'colleague';
  if (CARE_PLACE_AFTER.test(after) && !THANKS_BEFORE.test(before)) return 'serviceUser';
  if (CARE_EVENT_AFTER.test(after)) return FAMILY_BEFORE.test(before) ? 'family' : 'serviceUser';
  if (FAMILY_BEFORE.test(before)) {
    return /\bour (?:\w+ )?$/.test(before) && CARED_BY_WRITER.test(around) ? 'serviceUser' : 'family';
  }
  if (title !== undefined && STAFF_TITLES.has(title)) return 'colleague';
  if (title !== undefined && TITLES.has(title)) {
    if (TITLED_ELSEWHERE.test(sentence.plain) && !CARE_THING_AFTER.test(after)) return 'unknown';
    return CARE_WORDS.test(around) ? 'serviceUser' : 'unknown';
  }
  if (isInitials(name))
    return CARE_WORDS.test(around) || /^ (?:children|twins|family|kids)/.test(after)
      ? 'serviceUser'
      : 'unknown';
  if (list <= 2 && SAID_TO.test(list === 1 ? around : sentence.plain) && isAddressed(before, after))
    return 'serviceUser';
  if (THANKS_BEFORE.test(before)) return SAID_TO.test(around) && list === 1 ? 'serviceUser' : 'colleague';
  if (list >= 3) return 'colleague';
  if (CARED_FOR.test(before)) return 'serviceUser';
  if (MET.test(before) && CARE_MEANT.test(around)) return 'serviceUser';
  if (CARE_THING_AFTER.test(after)) return 'serviceUser';
  if (CONDITION_AFTER.test(after)) return 'serviceUser';
  if (REMEMBERED_AFTER.test(after) && CARE_WORDS.test(around)) return 'serviceUser';
  if (DEATH_BEFORE.test(before) && CARED_BY_WRITER.test(around)) return 'serviceUser';
  if (list === 1 && CAME_TO_WRITER.test(around)) return 'serviceUser';
  if ((AGE_AFTER.test(after) || RELATIVE_AFTER.test(after)) && CARE_WORDS.test(around)) return 'serviceUser';
  return 'unknown';
}

/** The writer, or their team, did something for the person in care: in the sentence or the next two. */
const CARED_BY_WRITER =
  /\b(?:(?:i|we|i've|we've) (?:\w+ )?(?:treated|did (?:his|her|their|your)|worked on|looked after|nursed|saw (?:him|her)|fitted|visited|see (?:him|her)|cared for|cut (?:his|her)|scanned|dressed (?:his|her)|fought for|tried everything|had (?:him|her)|lost (?:him|her))|our (?:ward|unit|patient|resident|caseload)|one of our (?:patients|residents|clients|own service users)|my (?:patient|client|resident|caseload)|on the ward|in our care)\b/;

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
