import type { Sentence } from './sentences.ts';
import { gap, oneOf, pattern } from './wording.ts';

const NOT = oneOf`
  (?:do|does|did|is|are|was|were|has|have|can|could|wo|would)n'?t | (?:do|does|did|is|are|was|were|can|will|could) not
  cannot | can'?t | won'?t | never | no
`;
const DONE = oneOf`
  caus(?:e|es|ed|ing) | giv(?:e|es|en) | gave | spread(?:s|ing)? | chang(?:e|es|ed) | alter(?:s|ed)? | affects? | harms?
  lead(?:s|ing)? to | link(?:s|ed)?(?: to| between| with)? | shrink | shrunk | reverse[sd]? | cure[sd]? | beats? | heals?
  contains? | triggers? | kills? | rots? | fr(?:y|ies) | behind | makes? (?:you|people|us|kids|children\S*)
`;
const ILL = oneOf`
  autis\w+ | cancers? | flu | covid | dna | fertil\w+ | infertil\w+ | clots? | strokes? | tumou?rs? | diabetes
  dementia | adhd | tinnitus | autism | squints? | skin | genes? | (?:your|the|their) brains? | headaches? | miscarr\w+ | measles
  heart attacks? | docile | ill | sick | weak | blind | arthritis | asthma | parkinson\w* | anything | microchips? | mercury
`;

/** What others are said to say is not yet put right: 'they tell us the jab doesn't cause it'. */
const NOT_REPORTED = String.raw`(?<!\b(?:they|doctors?|gps?|people|everyone|experts?|pharma|nhs|government|who|media) (?:\w+ )?${oneOf`
  say | says | said | claims? | claimed | tell | tells | told | insists? | swears? | promise[sd]? | keep saying
`} (?:you |us |me )?(?:that )?(?:\w+ ){1,4})`;

/**
 * A frightening claim that is denied, and so put right: 'the MMR doesn't cause autism', 'fluoride isn't toxic', 'vinegar
 * won't reverse diabetes'. Who says so does what the public needs from a professional.
 */
export const PUTTING_RIGHT: RegExp = pattern(
  '\\b',
  oneOf`
  ${NOT_REPORTED}${NOT} ${gap(2)}${DONE} ${gap(3)}${ILL}
  no (?:\w+ )?(?:link|evidence|proof|risk) ${gap(4)}${ILL} | no (?:microchips?|mercury|poisons?|cure in a drawer)
  ${NOT_REPORTED}(?:is|are|was|were)(?:n'?t| not) caused by
  ${NOT_REPORTED}(?:is|are|was|were)(?:n'?t| not) ${gap(1)}(?:toxic|poison\w*|useless|dangerous|experimental|unsafe
    harmful|(?:a|an) (?:scam|con|hoax|racket|poison|experiment|plot|lie))
  (?:measles|chicken ?pox) part(?:y|ies) (?:is|are) (?:\w+ )?(?:terrible|bad|awful|dangerous|daft|stupid|risky)
`,
  '\\b',
);

/** What is said of people, or of an illness, in order to put them down. */
const SLUR = oneOf`
  scum | vermin | trash | lazy | thick | stupid | dumb | dirty | filthy | dangerous | violent | burdens? | vegetables?
  thieves | liars? | lying | criminals? | terrorists? | junkies? | attention[- ]?seek\w+ | fak(?:e|ing|ers?) | putting it on
  making it up | bed[- ]?block(?:ers?|ing) | time[- ]?wast(?:ers?|ing) | frequent flyers? | scroungers? | spongers? | skivers?
  work[- ]?shy | worthless | useless | hopeless | pathetic | mad | crazy | mental | nutters? | weak | weird | broken | sinful
  perverts? | predators? | confused | disgusting | greedy | selfish | ungrateful | difficult | naughty | slow | backward
  inferior | lesser | less (?:than|important|human) | animals | monsters | freaks? | failures? | nuisances? | numbers
  (?:drains? on|waste of|wast(?:e|ing)) | punch ?lines? | your (?:problem|enemy) | to blame | stealing
  taking (?:our|your|the|all|everyone's) | invad(?:ers|ing) | too (?:emotional|old|fat|thick|lazy|stupid|dear)
  men in (?:frocks|dresses) | bad (?:parents?|parenting|mums?|dads?) | (?:an )?excuses? | second[- ]class
`;

/** A slur that is denied of people in general: 'addicts are not scum', 'nobody is a bed blocker'. */
const SLUR_DENIED = pattern(
  String.raw`\b(?<!\b(?:he|she|you|i|who|that|it) )`,
  oneOf`
  (?:are|is|was|were)(?:n'?t| not) | never (?:are|is|was|were) | (?:nobody|no[- ]one)(?: is|'s) | no such thing as
`,
  String.raw`(?: (?:a|an|the|all|any|being|about))? (?:${SLUR}|(?<=(?:are|were)(?:n'?t| not) )the problem)\b`,
);

/** The denial is hollow: 'not all of them are scum, just most', 'I'm not saying they're lazy, but …'. */
const HOLLOW = pattern(
  '\\b',
  oneOf`
  but | just (?:the|most|some|a few|don'?t|saying|thick|lazy) | most | not all | some of | except | unless
  not (?:saying|being) | no offen[cs]e | don'?t get me wrong | said nobody | pull the other | apparently | till | until | whoever | one of
`,
  '\\b',
);

/** Does a sentence put a falsehood or a slur right, and nothing else? Then its words are those of the wrong, and not the writer's. */
export const putsRight = ({ plain }: Sentence): boolean =>
  (PUTTING_RIGHT.test(plain) || SLUR_DENIED.test(plain)) && !HOLLOW.test(plain);
