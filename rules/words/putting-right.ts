import { gap, oneOf, pattern } from '../../lib/reading/wording.ts';

const NOT = oneOf`
  (?:do|does|did|is|are|was|were|has|have|can|could|wo|would)n'?t | (?:do|does|did|is|are|was|were|can|will|could) not
  cannot | can'?t | won'?t | never | no
`;
const DONE = oneOf`
  caus(?:e|es|ed|ing) | giv(?:e|es|en) | gave | spread(?:s|ing)? | chang(?:e|es|ed) | alter(?:s|ed)? | affects? | harms?
  lead(?:s|ing)? to | link(?:s|ed)?(?: to| between| with)? | shrink | shrunk | reverse[sd]? | cure[sd]? | beats? | heals?
  contains? | triggers? | kills? | rots? | fr(?:y|ies) | behind
`;
const ILL = oneOf`
  autis\w+ | cancers? | flu | covid | dna | fertil\w+ | infertil\w+ | clots? | strokes? | tumou?rs? | diabetes
  dementia | adhd | tinnitus | autism | squints? | skin | genes? | brains? | headaches? | miscarr\w+ | measles
  heart attacks? | arthritis | asthma | parkinson\w* | anything | microchips? | mercury
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
