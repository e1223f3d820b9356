import { apart } from './apart.ts';
import type { Core, Match } from './core.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';
import { AILMENT, TREATMENT } from './treatments.ts';
import { gap, oneOf, pattern } from './wording.ts';

/** What is claimed of a treatment or a service. */
export type ClaimKind =
  | 'cure' // it takes the trouble away
  | 'time' // and by when
  | 'certainty' // for everybody, always, guaranteed
  | 'safety' // with no risk
  | 'evidence' // and that is proven
  | 'withdrawal' // medicine or an operation is no longer needed
  | 'permanence'; // for good

/** A claim of effect. One stretch of words may make several. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly plain: string;
  readonly sentence: Sentence;
  /** Said of the writer's own body: "my back pain has gone". */
  readonly ownBody: boolean;
}

const NUMBER = oneOf(
  `\\d{1,3}(?:\\s?-\\s?\\d{1,2})?, one, two, three, four, five, six, seven, eight, nine, ten, twelve, a, an, just one, just a, a single, a couple of, a few, a matter of, couple of, ninety, sixty, thirty, half an`,
);
const UNIT = oneOf(
  `(?:short |quick |easy |weekly |hypnosis |emdr |laser |massage |magic )?(?:sessions?, sesh(?:es)?, visits?, goes, go, treatments?, appointments?, appts?, sittings?, drips?, shots?, lessons?, classes, adjustments?, zaps?, doses?, weeks?, wks?, days?, nights?, hours?, hrs?, minutes?, mins?, months?, evenings?, afternoons?, weekends?, fortnight, seconds)`,
);
/** Within three sessions, by summer, overnight. */
export const SPEED = `(?:\\b(?:in|within|after|inside|under|by) (?:(?:just|only|under|about|around|as little as|less than|the first|your first|her first|his first) )?${NUMBER} ${UNIT}\\b|\\b(?:in|after|from|within) (?:your |the |a )?(?:first|one|1|single) (?:session|visit|go|treatment|appointment|sitting)\\b|\\b(?:one|1|first|two|four) (?:session|visit|go|treatment|sitting|goes|sessions)\\b|\\b${NUMBER} ${UNIT} (?:after|later|from now)\\b|\\bby (?:the weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:next )?(?:summer|christmas|spring|autumn|easter|half term|new year|january|june|july|week (?:\\w+))|your next|bedtime|teatime)\\b|\\b(?:overnight|instantly|immediately|straight ?away|in no time|(?:the )?same (?:day|week|afternoon)|that same (?:day|week)|within the (?:hour|week|month)|in a fortnight|on the spot|on day one)\\b)`;

/** The trouble is no more. */
const GONE = oneOf(
  `gone, vanish(?:es|ed)?, disappear(?:s|ed)?, history, sorted, fixed, cured, healed, erased, cleared(?: up)?, banished, eradicated, a thing of the past, dead, finished, melted away, seen off, switched off, no more, reversed, resolved, beatable, behind you, doesn't stand a chance, won't know what hit it, out the (?:door|window)`,
);
/** The person does again what they could not do. */
const ABLE = oneOf(
  `pain[- ]?free, symptom[- ]?free, (?:back )?(?:running|walking|jogging|dancing|lifting|climbing|sleeping|sprinting|training|playing|swimming|golfing|eating|talking|speaking|hearing|driving) (?:again|through|normally|freely|perfectly|properly|fluently|like a baby|pain free|without ${gap(2)}(?:pain|stick|sticks|frame|crutches|thickener))`,
  `(?:you'll|you will|they'll|you're|be|was|were|is|are|he's|she's|get you|gets you|got him|got her|have you|had him|had her|and) (?:be )?(?:back|up|out) (?:at|to|on|in|under|playing|running|walking|pain) ${gap(2)}(?:work|running|gym|pitch|garden|golf course|bike|feet|pace|barbell|training|desks?|football|stairs|steak|normal|life|form|court|wards?|driving|tennis|golf|dance ?floor|track)`,
  `(?:you'll|you will) ${gap(1)}(?:walk|run|sleep|hear|see|talk|speak|read|dance|jog|bend|lift|climb|be (?:walking|running|sleeping|dancing|asleep|free|pain))`,
  `(?:you'll |you will |you're |they're |he's |she's )?(?:be )?back (?:running|walking|playing|lifting|dancing|driving|training|golfing|swimming|jogging|cycling), asleep by, sleep(?:s|ing)? through, feeling (?:amazing|brand new|like new|10 years younger|ten years younger), (?:good|right) as (?:new|rain), drug[- ]free, anxiety[- ]free, stress[- ]free, migraine[- ]free, free (?:of|from) ${gap(2)}${AILMENT}, dry (?:knickers|nights|beds?), feel the difference, walked (?:out|in ${gap(3)}walked), without (?:one|it|them|the wound|a stick|pain)`,
);

const CURE_VERB = oneOf(
  `cures?, cured, curing, heals?, healed, healing, erases?, erased, eradicat(?:es?|ed), eliminat(?:es?|ed|ing), banish(?:es|ed|ing)?, revers(?:es?|ed|ing), obliterat(?:es?|ed), undoes, wip(?:es?|ed) out, (?:gets?|getting|got) rid of, rids? (?:you|your body|yourself|them|people|kids|children) of, (?:permanently|completely|totally) (?:removes?|removed|stops?|clears?|fix(?:es)?|ends?|resolves?)`,
);
const FIRM_VERB = oneOf(
  `clears?(?: up)?, cleared, fix(?:es|ed|ing)?, dissolves?, melts?(?: away)?, ends?, ended, stops?, stopped, shifts?, shifted, sorts?(?: out)?, sorted(?: out)?, removes?, removed, switch(?:es)? off, blasts?, smash(?:es)?, beats?, defeats?, silences?, resolves?, prevents?, shrinks?, zaps?, kills?, conquers?, straightens?, dr(?:aws|ew) ${gap(2)}back in, sees ${gap(2)}off, stops? ${gap(2)}in (?:its|their) tracks, protects? ${gap(1)}(?:from|against), wards? off, (?:say|wave|kiss) (?:goodbye|bye|bye bye|ta[- ]?ra|farewell) to, never (?:have|get|suffer(?: from)?|catch|feel|need)`,
);

/** "no cure", "does not stop", "I can't promise": the words just before a claim take it back. */
const TAKEN_BACK =
  /\b(?:no|not|nor|never|nothing|nobody|none|neither|without|cannot|\w+n't|cant|wont|doesnt|isnt|dont|hardly|if|whether|wish|hope|hoping|waiting for|until|may|might|could|can help|helps?|helped|helping|try to|trying to|tries to|aims? to|designed to|some|sometimes|partly)(?: \S+){0,3} ?$/;
/** Softening behind the claim, in the same sentence. */
const HEDGED =
  /\b(?:may (?:help|ease|suit)|might help|can help (?:with|to|some)|helps? (?:some|many|around|about)|(?:works|helps) for some|not (?:for )?every(?:one|body)|won't suit|no guarantees?|no promises|if you keep it up|for (?:some|many|a lot of|most) (?:people|folk)|results (?:vary|may)|evidence (?:is|isn't)|trials?|cochrane|systematic review|nice (?:guideline|ng|recommends)|in people with|modest)\b/;
/** The claim is told in order to doubt it. */
const DOUBTED =
  /\b(?:(?:please )?(?:don't|do not) (?:buy|do|bin|stop|believe|share|try)|please don't|please do not|says the|would not buy|be wary|beware|wary of|selling (?:hope|snake)|snake oil|no cure|there(?:'s| is) no (?:magic|quick|evidence|such)|misinformation|myths?|debunk\w*|not proven|unproven|isn't (?:there yet|true|proven|magic)|no (?:good |real )?evidence|(?:anyone|anybody|someone|clinic|page|adverts?|ad|advert|people|influencers?) (?:who |that |which )?(?:tells?|telling|promis\w+|sells?|selling|claim(?:s|ing)?|offering to|says? (?:they|it|he|she))|i've (?:now )?(?:read|seen) that (?:line|claim)|save your (?:money|£)|doing the rounds|don't (?:believe|fall|buy)|too good to be true|marketing|quack\w*|claims? (?:to|that)|the meme|just heard|told me (?:i|to)|radio advert|no one can|nobody can|i can't (?:promise|guarantee|cure)|can't cure|doesn't cure|don't cure|will not cure|won't cure|scam\w*|bogus|dodgy|pseudo\w*|nonsense|rubbish|bollocks|honest answer)\b/;

const AILMENT_GAP = `${gap(4)}(?:the |your |their |his |her |my |any |all |that |those )?${AILMENT}\\b`;

const PATTERNS: readonly (readonly [kind: ClaimKind, pattern: RegExp])[] = [
  ['cure', pattern(`\\b${CURE_VERB} ${AILMENT_GAP}`)],
  ['cure', pattern(`\\b${FIRM_VERB} ${AILMENT_GAP}`)],
  [
    'cure',
    pattern(
      `\\b${AILMENT}(?: and ${AILMENT})? ?(?:is |are |was |will be |has |have |'s |just |simply |all |completely |,|:|-)* ?${GONE}\\b`,
    ),
  ],
  [
    'cure',
    pattern(
      `\\b${AILMENT} (?:just |simply |all |actually )*(?:goes away|disappears|vanishes|clears|lifts|stops|ends|leaves|melts|never (?:comes|came) back)\\b`,
    ),
  ],
  ['time', pattern(`\\b(?:${GONE}|${ABLE})[,:;]? ${gap(5)}${SPEED}`)],
  ['time', pattern(`${SPEED}[^.!?\\n]{0,4} ${gap(6)}(?:${GONE}|${ABLE})\\b`)],
  ['time', pattern(`\\b(?:${CURE_VERB}|${FIRM_VERB}) ${gap(6)}${SPEED}`)],
  [
    'time',
    pattern(
      `\\b${NUMBER} ${UNIT}(?: of ${gap(3)}| with (?:me|us)|,|\\.|:| -)? ${gap(2)}(?:and |until |to |till )?${gap(4)}(?:${GONE}|${ABLE})\\b`,
    ),
  ],
  [
    'time',
    pattern(
      `\\b${NUMBER} ${UNIT} (?:of|on|with|in) (?:my|our|this|these|me|us)${gap(4)}[^.!?\\n]{0,20}\\b(?:and|,) (?:you|your|the|they)(?:'re|'ll| are| will)?\\b[^.!?\\n]{0,25}`,
    ),
  ],
  [
    'time',
    pattern(
      `\\b(?:your|the) (?:${AILMENT}|back|knees?|hips?|neck|shoulders?|feet|tummy|skin|joints|voice|sleep|child|toddler|baby|kids?|gut)(?:'ll| will|'s| is)? ${gap(3)}(?:thank you|better|sorted|normal|settled?|flat|calmer?|fixed|transformed|easier|lighter|stronger|looser) ${gap(2)}${SPEED}`,
    ),
  ],
  [
    'time',
    pattern(
      `\\b(?:flat|slim|fit|fluent|calm|confident|mobile|moving|sober|smoke[- ]free|stronger|talking|reading|walking|sleeping|pain free) ${SPEED}`,
    ),
  ],
  [
    'time',
    pattern(
      `\\b(?:stop|quit|beat|fix|sort|clear|cure|end|lose|drop|change|reverse|heal|overcome|kick) (?!of\\b)${gap(5)}(?:in|within|by|after) (?:just |only |under |less than )?(?:${NUMBER} ${UNIT}|(?:mon|fri|sun)day|christmas|summer)\\b`,
    ),
  ],
  ['certainty', /\bguarantee[ds]?\b|\bsatisfaction guaranteed\b/],
  [
    'certainty',
    /\b100 ?(?:%|percent|per cent) (?:\w+ )?(?:success|effective|results?|cure|natural hearing|recovery|pass|satisfaction|of (?:my |our |the )?(?:women|clients|patients|people|cases|ladies|men|mums|kids|babies|children))/,
  ],
  [
    'certainty',
    /\b(?:success|cure|recovery|pass|hit) rate\b[^.!?\n]{0,20}?\d{2,3} ?%|\b\d{2,3} ?% (?:\w+ )?(?:success|cure|recovery) rate\b|\b(?:9\d|100) ?% (?:success|accura\w+)/,
  ],
  [
    'certainty',
    /\b(?:works?|worked|working|sorted|fixed|gets? it right|right|result|results) (?:\w+ )?(?:(?:every|each) (?:single |damn )?time|for every(?:one|body| body| single)?|on every(?:one|body)|without fail|like magic|like a charm|on every)\b|\bnever (?:fails?|failed|misses|once failed)\b|\b(?:never|yet to) (?:had|have|seen) (?:it|one|this|a (?:client|patient|student|case)) (?:fail|not work|come back)\b|\bwithout exception\b|\bfails? nobody\b|\bcan(?:'t|not) fail\b|\bcannot (?:possibly )?get injured\b|\bliterally (?:can't|cannot)\b|\bno failures?\b/,
  ],
  [
    'certainty',
    /\b(?:every|each and every) (?:single )?(?:one|client|patient|person|woman|man|runner|mum|child|baby|family|couple|customer|student|lad|girl|case|lady)\b(?: of (?:them|my \w+|our \w+|you))?(?: (?:i've|i|we|we've|who|that|from|leaves?|left|goes|went|has|is|was|got|came|said|walked|replaced|hit|lost|in)\b)/,
  ],
  [
    'certainty',
    /\b(?:not one|none|not a single one) of (?:my|our|the|them|those|these)\b|\bi've (?:yet to|never) (?:met|had|seen) (?:anyone|anybody|one|a|somebody)\b|\ball (?:of them|of mine|\d+ of them)\b|\bevery (?:baby|body|child|client|time)\. every\b|\bthat's (?:my|our|a) promise\b|\bi promise (?:you )?(?:you|it|your|that)\b|\byou have my word\b|\bor i'll eat\b|\bno ifs\b/,
  ],
  [
    'safety',
    /\b(?:no|zero|without(?: any)?|none of the|free (?:of|from)|absolutely no|with no|0) (?:known |nasty |harmful |horrible |real |long[- ]term |unwanted )?(?:risks?|side[- ]?effects?|downtime|reactions?|dangers?|complications|harm|contraindications|pain,? no|nausea|crash|comedown|addiction)\b/,
  ],
  [
    'safety',
    /\b(?:100 ?%|totally|completely|perfectly|entirely|absolutely|utterly|proven|always|so|and|fully) (?:safe|harmless|risk[- ]free|painless|side[- ]?effect[- ]free)\b|\brisk[- ]free\b|\bside[- ]?effect[- ]free\b|\bsafe (?:for|in) (?:everyone|everybody|all ages|anyone|pregnancy)\b|\bcan(?:'t|not) (?:possibly )?(?:hurt|harm|do (?:any|you any) harm)\b|\bnothing to lose\b|\bharmless\b/,
  ],
  [
    'safety',
    /\b(?:all|100 ?%|totally|completely|purely|it's|its) natural\b[^.!?\n]{0,30}\b(?:safe|no|without|can't|nothing)\b|\bnatural,? (?:so|and|therefore|which means)(?: \w+){0,3} (?:safe|harmless|no )/,
  ],
  [
    'withdrawal',
    pattern(
      `\\b(?:off|without|ditch(?:ed)?|bin(?:ned)?|chuck(?:ed)?(?: out)?|throw(?:n)? (?:away|out)|threw (?:away|out)|stop(?:ped)?(?: taking)?|come off|came off|lose|lost|thrown|swap|no (?:more |need for )|forget|drop(?:ped)?|flush|put down) (?:all )?(?:the |your |my |his |her |their |our |of her |of his |those |that )?(?:\\w+ ){0,2}(?:tablets?|meds|medication|medicines?|painkillers?|pills?|inhalers?|statins?|insulin|metformin|antidepressants?|steroids|tramadol|co-?codamol|ibuprofen|naproxen|gabapentin|amitriptyline|ritalin|hrt|blood thinners|reading glasses|glasses|sticks?|crutches|wheelchair|frame|nappies)\\b`,
    ),
  ],
  [
    'withdrawal',
    /\b(?:avoid(?:ed|ing)?|dodge|swerve|cancel(?:led)?|skip|instead of|no need for|without|don't need|do not need|doesn't need|does not need|said no (?:thanks )?to|no thanks to) (?:an? |the |your |her |his |any |having |that )?(?:\w+ )?(?:surgery|operations?|op|knife|surgeons?|scalpel|knee replacement|hip replacement|new knee|brace)\b/,
  ],
  [
    'withdrawal',
    pattern(
      `\\bfrom (?:${gap(2)})?(?:tramadol|morphine|insulin|inhalers?|\\w+ tablets?) to (?:nothing|none|zero)\\b`,
    ),
  ],
  [
    'permanence',
    /\bgone for good\b|\bfor good\b|\bpermanent(?:ly)?\b|\bonce and for all\b|\b(?:never|won't|doesn't|does not|will not|not) (?:ever )?(?:come|comes|coming|came) back\b|\bforever\b|\bfor life\b|\bstays (?:off|away|gone)\b|\blasting (?:cure|relief|results)\b/,
  ],
  [
    'evidence',
    /\b(?:clinically|scientifically|medically|scientific|science|lab|fully|now|been) (?:proven|proved|validated|tested and proven)\b|\bproven (?:to|in|results?|method|track|technique|system|protocol|formula|way)\b|\b(?:is|are|been|it's) proven\b|\b(?:science|evidence|research|neuroscience)[- ]backed\b|\bbacked by (?:science|research|evidence|neuroscience)\b|\b(?:clinically|scientifically) (?:shown|validated|tested|backed|guaranteed)\b|\b(?:studies|research|science|trials|the science|the research|the evidence) (?:show|shows|prove|proves|says|has proven|have proven|is clear)\b/,
  ],
];

/** The claims of effect that stand: not taken back, not softened, not told in order to doubt them. By place. */
export function claimsOf(core: Core): Claim[] {
  const kinds = [...new Set(PATTERNS.map(([kind]) => kind))];
  const claims = PATTERNS.flatMap(([kind, words]) =>
    core
      .match(words)
      .filter((found) => stands(found, kind, core))
      .map((found) => toClaim(found, kind)),
  );
  return kinds
    .flatMap((kind) => apart(claims.filter((claim) => claim.kind === kind)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const toClaim = ({ start, end, plain, sentence }: Match, kind: ClaimKind): Claim => ({
  start,
  end,
  kind,
  plain,
  sentence,
  ownBody: /\b(?:my|mine|i'm|i was|i am|me)\b/.test(plain),
});

function stands(found: Match, kind: ClaimKind, core: Core): boolean {
  const { sentence } = found;
  const lead = core.before(found);
  if (kind !== 'safety' && kind !== 'withdrawal' && TAKEN_BACK.test(lead)) return false;
  if (
    kind === 'safety' &&
    /\b(?:not|isn't|never|nothing is|nothing's|no such thing as|if)(?: \w+){0,3} $/.test(lead)
  )
    return false;
  if (HEDGED.test(sentence.plain)) return false;
  if (
    /\?\s*$/.test(sentence.plain) &&
    kind === 'cure' &&
    /^(?:can|does|do|is|are|will|could|has|anyone)\b/.test(sentence.plain)
  )
    return false;
  return !isDoubted(sentence, core);
}

/** Is what this sentence says told in order to doubt it, here or in the sentence beside it? */
export function isDoubted(sentence: Sentence, core: Core): boolean {
  return [sentence.index - 1, sentence.index, sentence.index + 1].some((index) => {
    const near = core.sentences[index];
    return near !== undefined && DOUBTED.test(near.plain);
  });
}

/** A treatment, an ailment or a part of the body: the sentence is about health. */
export const HEALTH = pattern(
  `\\b(?:${AILMENT}|${TREATMENT}|backs?|knees?|hips?|necks?|shoulders?|feet|foot|toes?|toenails?|nails?|spines?|brains?|guts?|skin|hearing|ears?|eyes?|voices?|swallow(?:ing)?|sleep|weight|stones?|hormones?|muscles?|joints?|nerves?|hands?|health|healing|symptoms?|recovery|clients?|patients?|discs?|jabs?|tablets?|physios?|physiotherapists?|podiatrists?|dietitians?|psychologists?|therapists?|audiologists?|chiropodists?)\\b`,
);
