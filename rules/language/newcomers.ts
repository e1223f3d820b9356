import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Who may be here, and on what terms: the sentences that newcomers are told. */
const BELONGING = [
  pattern(
    String.raw`\bif (?:you|they|ya) (?:want to |wanna |choose to |come to |come over )?`,
    '(?:live|come|are|settle|stay|be) (?:in |to |over |to )?',
    String.raw`(?:here|this country|britain|england|the uk|our country)\b[^.!?]{0,60}?\b`,
    oneOf`
    learn | speak | take (?:it|that) off | fit in | adapt | integrate | pay | respect | least
  `,
    '\\b',
  ),
  pattern(
    '\\b',
    oneOf`
    come | coming | came | fly | flying | fetch up | turn(?:ing)? up | waltz(?:ing)? | rock(?:ing)? up
  `,
    String.raw` (?:over |in|to )?(?:here|this country|,)?[^.!?]{0,40}\b`,
    oneOf`
    can'?t (?:even )?speak | free (?:hip|treatment|house|care|health\w*|hips|knees|iv\w*|operation) | take our
    taking our | our (?:jobs|houses|beds|appointments)
  `,
    '\\b',
  ),
  pattern(oneOf`
    \b(?:go|send (?:them|'?em|him|her|you)|ship (?:them|'?em)) (?:back|home) (?:to )?where (?:you|they|he|she) (?:came|come) from\b
    \b(?:send|ship|deport) (?:them|'?em|the lot)(?: (?:all|back|home|of (?:them|'?em)))+\b
  `),
  /\bweren'?t (?:even )?born here\b|\b(?:health|nhs|benefit|maternity) tourists?\b|\boff the boat\b/,
  /\blook after our own (?:people )?(?:first|before)\b/,
  pattern(
    '\\b',
    oneOf`
    is (?:this|it) | feels? like | more like | not | could be in | might as well be
  `,
    ' (?:even )?',
    oneOf`
    bradford | pakistan | bangladesh | africa | romania | poland | islamabad | mogadishu | kabul | delhi
    mumbai | lagos | baghdad
  `,
    String.raw`(?: bus station| market| airport)?\b(?= |\.|!|$)`,
  ),
  pattern(oneOf`
    \b(?:can'?t|couldn'?t|don'?t|doesn'?t|won'?t) (?:understand|follow
      make out) a (?:single )?(?:bloody |flipping |damn )?word (?:of what )?(?:half (?:of )?)?(?:they|them|he|she
        of them|those|these|that|any of)\b
    \b(?:barely|hardly) (?:speaks?|speak any|a word of) (?:any )?english\b | \bno speak(?:y|a)? english\b
    \bpidgin\b
  `),
  pattern(oneOf`
    \bone from (?:overseas|abroad)\b | \bthat lot from (?:overseas|abroad)\b
    \bpeople like (?:that|them) (?:shouldn'?t|should not|don'?t) (?:be|get|belong)
  `),
];
/** Names and accents made fun of. */
const NAMES = /\b(?:needs?|need|wants|came with|with) (?:subtitles|a phrase ?book|google translate)\b/;
const AGAINST = phrases`
  told to | been told | was told | heard | shouted | racis\w+ | xenophob\w+ | called
  said to (?:me|him|her|our|my) | tired of hearing | interpreter (?:is )?(?:free|booked|available)
`;

export default defineRule({
  title: 'A remark against people from elsewhere',
  level: 'high',
  what: 'This says, or may be read to say, that people from other countries or cultures do not belong or deserve less.',
  why: 'Service users and colleagues from elsewhere may feel unsafe with you. The standards expect fair treatment for all.',
  instead:
    'If something made care hard, such as no interpreter, name that and leave out where people come from.',
  notWhen: 'You tell of such a remark that you or a colleague heard, to speak against it.',
  find: (reading) =>
    [...BELONGING, NAMES]
      .flatMap((pattern) => reading.match(pattern))
      .filter((remark) => !AGAINST.test(remark.sentence.plain) && !reading.framed(remark, 'condemned')),
  flags: [
    '⟦If you want to live here you can at least⟧ try',
    "Half my list ⟦weren't born here⟧",
    'They ⟦come over here, free hip⟧, and fly home',
    '⟦Send them all back⟧ and see the waiting list shrink',
    'Time to ⟦look after our own first⟧',
    'The new nurse ⟦barely speaks English⟧',
  ],
  passes: [
    'He was told to go back to where he came from, by a man with a Polish surname',
    "We weren't all here yet when the cake was cut",
    'If you live in the UK you may register with any GP',
    'Interpreters are free: ask when you book',
    'My own parents came here in 1972 and never left Leeds',
    'Home visits go back to Thursdays next week',
  ],
});
