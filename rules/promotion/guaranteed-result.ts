import { apart } from '../../lib/reading/claims/apart.ts';
import type { Claim, Reading, Span } from '../../lib/reading/index.ts';
import { together } from '../../lib/reading/together.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';
import { ABSOLUTE } from '../words/selling.ts';

/** Guaranteed hours, interviews, laughs; every patient deserves. */
const OTHER_SENSE = pattern(oneOf`
  \bshout ?out | so proud | thank | \bunder guarantee | \b(?:year|month|price|repair)s?[- ](?:match )?guarantee
  \btold every\b | \b(?:bingo|raffle|darts|karaoke)\b | \bnobody who (?:wrote|knew|met)\b | \b(?:same|full|manufacturer'?s|maker'?s) guarantee\b | \bduty of candour\b | \bguaranteed? (?:on|for \d|period|card|against|a (?:parking|seat|queue|smile|laugh)|hours|interview|pay|income
    place|job|contract|start|to (?:make|rain|get stuck|be late)|way|laugh\w*|seat|placement|employment)
  \bevery (?:\w+ )?(?:one|patient|client|child|person|family|student|baby|woman|man) (?:is|who comes|who|in
    has (?:a|the) (?:right|story)|was offered|we see|deserves|matters|should|needs to|belongs|counts|assessment|will|would|can
    brought)\b
  \bevery one of you\b | \bminimum income\b | \ball my (?:\w+ ){1,2}(?:should|need|needs|know|are on)\b
  \b(?:only thing i can|i'd|wouldn't|would you|which of \w+ \w+) guarantee | \ball of them to\b | \bi treat people\b
  \bsixty day trial | \breceipt and a guarantee | \byears?'? guarantee
`);

/** Care or results of care spoken of in the sentence, or beside it. */
const RESULT = phrases`
  result | works? | worked | cure | success | gone | pain | back | hear(?:ing)? | walk\w* | better | recover\w*
  lost? | lose | off (?:their|the) | free | leaves? | sleep\w* | improv\w* | fixed | sorted | ill | method
  technique | protocol | personal best | salary | hearings? | tribunal | outcome | case | cases | passed | pass
  injured | promise | runner | clients? | patients?
`;

/** Money back if it does not work: the same promise in pounds. */
const REFUND = phrases`
  (?:your |every penny |full |all your )?money[- ]back | every penny back | (?:or )?(?:pay|you pay) nothing
  or i(?:'ll)? refund\w*
  (?:or|and) (?:it's|its|the next (?:one|visit|session) is|your (?:\w+ ){1,2}is) (?:free|on (?:me|us))
  free if (?:not|it|you|i)
`;

/** What comes of the care, said of people or of the care itself. */
const COMES_OF_IT = phrases`
  leaves? | left | fail\w* | lost | win | won | works? | worked | gone | better | cured | healed | sorted
  fixed | walk\w* | runn?ing | ran | hear\w* | sleep\w* | slept | talk\w* | speak\w* | read(?:s|ing)? | pass\w*
  recover\w* | free | pregnant | conceived | results? | difference | improv\w* | recommend\w* | return(?:s|ed)?
  needed | stopped | off (?:their|his|her|the) | falls? | re-?injur\w* | pain | symptoms? | success\w*
  outperform\w* | smil\w* | shift | couldn't (?:fix|sort|help|shift|keep) | personal best | replaced | changed
  transformed | notice[ds]? | comes? back | came back | loves? it | swears? | raving
`;

function levelOf(claim: Claim, reading: Reading): 'high' | 'medium' | undefined {
  const { selling, offering } = reading.commerce;
  const { index: here } = claim.sentence;
  const around = [here - 1, here, here + 1];
  const near = around.map((index) => reading.sentences[index]?.plain ?? '').join(' ');
  const ofHealth = reading.health.has(here);
  const ofHealthAround = around.some((index) => reading.health.has(index));
  if (
    HONEST.test(claim.sentence.plain) ||
    OTHER_SENSE.test(claim.sentence.plain) ||
    !(ofHealthAround || RESULT.test(near))
  )
    return undefined;
  const rate = /rate|100|9\d ?%/.test(claim.plain);
  if (selling)
    return RESULT.test(near) || /fail|work/.test(claim.plain) ? 'high' : ofHealth ? 'medium' : undefined;
  if (rate && ofHealthAround) return 'high';
  if (offering && !reading.commerce.wordy && RESULT.test(claim.sentence.plain) && ofHealth) return 'medium';
  const named = reading.treatments.some(
    ({ kind }) => kind === 'unproven' || kind === 'device' || kind === 'test',
  );
  if (named && !reading.commerce.wordy && /works|right|never|fail|promise/.test(claim.plain)) return 'medium';
  return /\byou(?:'ll| will)\b/.test(claim.sentence.plain) && ofHealth ? 'medium' : undefined;
}

export default defineRule({
  title: 'A guaranteed or certain result',
  level: 'high',
  what: 'This could promise that the care works for certain, or for everybody.',
  why: 'No treatment works for everyone. A promise is likely to mislead, and people may choose care because of it.',
  instead:
    'Consider leaving the promise out, and say that results differ and what you do if it does not help.',
  notWhen: 'What is guaranteed is not a result: hours of work, an interview, a refund for a cancelled class.',
  find: (reading) => {
    const claims = reading.claims.flatMap((claim) => {
      if (claim.kind !== 'certainty' || reading.framed(claim, 'condemned', 'fictional')) return [];
      const firm = levelOf(claim, reading);
      // "Every" and "all" stand in plain talk too: more of an advert must be there before they weigh.
      const loose = /^(?:every|all|none|not one)\b/.test(claim.plain) && !/results?/.test(claim.plain);
      const alone = reading.commerce.strength < 3 && reading.claims.length < 2;
      const level = firm && loose && alone ? ('low' as const) : firm;
      return level ? [{ start: claim.start, end: claim.end, level }] : [];
    });
    const { selling } = reading.commerce;
    const refunds = selling && reading.health.size > 0 ? reading.match(REFUND) : [];
    const absolute =
      selling && !reading.says(HONEST)
        ? together(reading, [ABSOLUTE, COMES_OF_IT]).filter(
            ({ sentence }) => !OTHER_SENSE.test(sentence.plain) && !/\?$/.test(sentence.plain),
          )
        : [];
    const claimed = reading.claims.some(({ kind }) => kind === 'cure' || kind === 'time');
    const level = (words: Span) =>
      // A refund alone is a fair term of sale; beside a promised result it is part of the promise.
      reading.commerce.wordy || (refunds.some((refund) => refund.start === words.start) && !claimed)
        ? ('low' as const)
        : ('high' as const);
    return apart([
      ...claims,
      ...[...refunds, ...absolute]
        .filter((found) => !reading.framed(found, 'condemned', 'fictional'))
        .map(({ start, end }) => ({ start, end, level: level({ start, end }) })),
    ]);
  },
  flags: [
    '⟦Results guaranteed⟧ with my back programme, £95',
    'Our laser has a ⟦100% success⟧ on nails, book in',
    'My therapy for stammers ⟦works every time⟧, link in bio',
    'I have ⟦never had it fail⟧. Phobia sessions £80, DM me',
    '⟦Not one of my knee clients has needed⟧ an operation, spaces from May',
    'Our insoles come with a ⟦success rate of 97%⟧ for heel pain',
  ],
  passes: [
    'Guaranteed hours contract, 30 a week, no agency nonsense, apply by Friday',
    'No one can guarantee that therapy works for you',
    'My private assessment will not guarantee an EHCP',
    'Guaranteed to rain on the bank holiday',
    'Every patient deserves a cup of tea',
    'Success rate of my sourdough: 40%',
    'When our scanner failed we told every patient that day, and said sorry',
    'Hearing checks are free and there is no guarantee that aids will suit you',
  ],
});
