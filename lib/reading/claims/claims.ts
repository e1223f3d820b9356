import type { Core, Match } from '../core.ts';
import type { Sentence } from '../sentences.ts';
import type { Span } from '../span.ts';
import { gap, oneOf, pattern, phrases, wordings } from '../wording.ts';
import { apart } from './apart.ts';
import { ABLE, CURE_VERB, FIRM_VERB, GONE, NUMBER, PATTERNS, SPEED, UNIT } from './claim-words.ts';
import { AILMENTS, TREATMENTS } from './treatments.ts';

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

/** "no cure", "does not stop", "I can't promise": the words just before a claim take it back. */
const TAKEN_BACK = pattern(
  '\\b',
  oneOf`
  no | not | nor | never | nothing | nobody | none | neither | without | cannot | \w+n't | cant | wont | doesnt
  isnt | dont | hardly | if | whether | wish | hope | hoping | waiting for | until | may | might | could
  can help | helps? | helped | helping | try to | trying to | tries to | aims? to | designed to | some
  sometimes | partly
`,
  String.raw`(?: \S+){0,3} ?$`,
);
/** Softening behind the claim, in the same sentence. */
const HEDGED = phrases`
  may (?:help|ease|suit) | might help | can help (?:with|to|some) | helps? (?:some|many|around|about)
  (?:works|helps) for some | not (?:for )?every(?:one|body) | won't suit | no guarantees? | no promises
  if you keep it up | for (?:some|many|a lot of|most) (?:people|folk) | results (?:vary|may)
  evidence (?:is|isn't) | trials? | cochrane | systematic review | nice (?:guideline|ng|recommends)
  in people with | modest
`;
/** The claim is told in order to doubt it. */
const DOUBTED = phrases`
  (?:please )?(?:don't|do not) (?:buy|do|bin|stop|believe|share|try) | please don't | please do not | says the
  would not buy | be wary | beware | wary of | selling (?:hope|snake) | snake oil | no cure
  there(?:'s| is) no (?:magic|quick|evidence|such) | misinformation | myths? | debunk\w* | not proven | unproven
  isn't (?:there yet|true|proven|magic) | no (?:good |real )?evidence
  (?:anyone|anybody|someone|clinic|page|adverts?|ad|advert|people|influencers?) (?:who |that |which )?(?:tells?
    telling|promis\w+|sells?|selling|claim(?:s|ing)?|offering to|says? (?:they|it|he|she))
  save your (?:money|£) | doing the rounds | don't (?:believe|fall|buy) | too good to be true | marketing
  quack\w* | claims? (?:to|that) | just heard | told me (?:i|to) | no one can | nobody can
  i can't (?:promise|guarantee|cure) | can't cure | doesn't cure | don't cure | will not cure | won't cure
  scam\w* | bogus | dodgy | pseudo\w* | nonsense | rubbish | bollocks | honest answer
`;

const VERBS = String.raw`\b${oneOf`
  ${CURE_VERB} | ${FIRM_VERB}
`}`;
/** "cures your": just before an ailment. */
const TO_THE_AILMENT = pattern(
  `${VERBS} ${gap(4)}(?:the |your |their |his |her |my |any |all |that |those )?$`,
);
/** "is gone", "and migraines vanish": just behind an ailment. */
const ENDS = pattern(
  String.raw`^(?: and (?:\w+ ){1,2})? ?(?:is |are |was |will be |has |have |'s |just |simply |all |completely |actually |,|:|-)* ?${oneOf`
    ${GONE} | goes away | lifts | stops | ends | leaves | melts | never (?:comes|came) back
  `}\b`,
);
const OUTCOMES = pattern(
  String.raw`\b${oneOf`
  ${GONE} | ${ABLE}
`}\b`,
);
const DOING = pattern(VERBS, '(?! of\\b)\\b');
const URGED = /\b(?:stop|quit|beat|fix|sort|clear|cure|lose|drop|change|reverse|heal|overcome|kick)\b/;
const SPEEDS = pattern(SPEED);
const COUNTS = pattern(`\\b${NUMBER} ${UNIT}\\b`);
const MINE = pattern(wordings`
  ^(?: of| on| with| in)? (?:my|our|this|these|me|us)\b[^.!?\n]{0,30}\b(?:and|,) (?:you
    your|the|they)(?:'re|'ll| are| will)?\b[^.!?\n]{0,25}
`);
const BETTER = phrases`
  flat | slim | fit | thank you | settled? | calmer? | transformed | easier | lighter | stronger | looser
  fluent | confident | mobile | moving | sober | normal | better | talking | reading | walking | sleeping
  running
`;

/** From the first of a pair to the second, where few words of the same sentence stand between them. */
function paired(
  core: Core,
  firsts: readonly Match[],
  seconds: readonly Match[],
  words: number,
  between: RegExp,
): Match[] {
  let from = 0;
  return firsts.flatMap((first) => {
    while (from < seconds.length && (seconds[from]?.start ?? 0) < first.start) from += 1;
    const second = seconds.slice(from, from + 3).find(({ start }) => start >= first.end);
    if (!second) return [];
    const { start } = core.plainAt(first);
    const { end } = core.plainAt(second);
    const gapped = core.plain.slice(core.plainAt(first).end, core.plainAt(second).start);
    if (gapped.length > words * 12 || !between.test(gapped) || gapped.split(' ').length - 2 > words)
      return [];
    return [{ ...first, end: second.end, plain: core.plain.slice(start, end) }];
  });
}

const SAME_CLAUSE = /^[^.!?\n]*$/;
/** "Three sessions. Gone." */
const OVER_A_STOP = /^[^.!?\n]*[.:,-]?[^.!?\n]*$/;

/** What is said of ailments: that something takes them away, or that they are gone. */
function cures(core: Core): Match[] {
  return core.match(AILMENTS).flatMap((ailment) => {
    const lead = core.before(ailment, 80).match(TO_THE_AILMENT);
    const tail = core.after(ailment, 50).match(ENDS);
    const at = core.plainAt(ailment);
    const start = lead ? at.start - lead[0].length : at.start;
    const end = tail ? at.end + tail[0].length : at.end;
    if (!lead && !tail) return [];
    return [{ ...ailment, ...core.original(start, end), plain: core.plain.slice(start, end) }];
  });
}

/** Results with a time to them. */
function times(core: Core): Match[] {
  const speeds = core.match(SPEEDS);
  const counts = core.match(COUNTS);
  if (speeds.length + counts.length === 0) return [];
  const outcomes = core.match(OUTCOMES);
  const mine = counts.flatMap((count) => {
    const rest = core.after(count, 90).match(MINE);
    const at = core.plainAt(count);
    return rest
      ? [{ ...count, ...core.original(at.start, at.end + rest[0].length), plain: count.plain + rest[0] }]
      : [];
  });
  return [
    ...mine,
    ...paired(core, outcomes, speeds, 5, SAME_CLAUSE),
    ...paired(core, speeds, outcomes, 6, OVER_A_STOP),
    ...paired(core, core.match(DOING), speeds, 6, SAME_CLAUSE),
    ...paired(core, core.match(URGED), speeds, 5, SAME_CLAUSE),
    ...paired(core, core.match(BETTER), speeds, 0, SAME_CLAUSE),
    ...paired(core, counts, outcomes, 6, OVER_A_STOP),
  ];
}

/** The claims of effect that stand: not taken back, not softened, not told in order to doubt them. By place. */
export function claimsOf(core: Core): Claim[] {
  const kinds: readonly ClaimKind[] = [
    ...new Set<ClaimKind>(['cure', 'time', ...PATTERNS.map(([kind]) => kind)]),
  ];
  const found: (readonly [ClaimKind, Match])[] = [
    ...cures(core).map((match) => ['cure', match] as const),
    ...times(core).map((match) => ['time', match] as const),
    ...PATTERNS.flatMap(([kind, words]) => core.match(words).map((match) => [kind, match] as const)),
  ];
  const claims = found
    .filter(([kind, match]) => stands(match, kind, core))
    .map(([kind, match]) => toClaim(match, kind));
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

const BODY = phrases`
  backs? | knees? | hips? | necks? | shoulders? | feet | foot | toes? | toenails? | nails? | spines? | brains?
  guts? | skin | hearing | ears? | eyes? | voices? | swallow(?:ing)? | sleep | weight | stones? | hormones?
  muscles? | joints? | nerves? | hands? | health | healing | symptoms? | recovery | clients? | patients?
  discs? | jabs? | tablets? | physios? | physiotherapists? | podiatrists? | dietitians? | psychologists?
  therapists? | audiologists? | chiropodists?
`;

/** The numbers of the sentences that speak of health: of a treatment, an ailment or a part of the body. */
export const healthOf = (core: Core): ReadonlySet<number> =>
  new Set(
    [BODY, AILMENTS, TREATMENTS].flatMap((sign) => core.match(sign)).map(({ sentence }) => sentence.index),
  );
