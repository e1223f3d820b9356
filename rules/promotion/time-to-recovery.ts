import type { Claim, Reading } from '../../lib/reading/index.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

/** "You'll be running in six weeks": promised to somebody, even where nothing is sold. */
const TO_YOU = /\byou(?:'ll|'re| will| are|'d| can)\b|\byours?\b|\bmost of mine\b|\beveryone\b/;

/** Times that are not about getting better. */
const OTHER_SENSE = phrases`
  shift | roster | rota | leave | holiday | exam | degree | placement | results (?:are )?back | oven | parcel
  post | bus | train | ordered | delivered | dinner | lockdown | wound check | sold | tickets | cake | biscuits
  milk | queue | waiting list | (?:months|weeks) gone
`;

/** Care and wares of any kind: none of these names a treatment. */
const CARE_ITSELF = pattern(
  '^',
  oneOf`
    sessions? | therapy | rehab | assessments? | app | machine | creams? | teas? | oils? | drops | greens
    balms? | supplements? | plans? | aids | appointments? | treatments? | groups? | scans?
  `,
  '$',
);

/** An appointment by then, and not a recovery: 'we can fit you in within the week'. */
const SEEN_BY = /\b(?:fit|get|squeeze|book|slot|see|have) you (?:in |seen )?$/;

/** A treatment is praised for it, though nothing is sold in so many words. */
const isNamed = (reading: Reading): boolean =>
  reading.treatments.some(({ kind, plain }) => kind !== 'programme' && !CARE_ITSELF.test(plain));
/** The writer's own day, people in care and machines. */
const MINE =
  /\b(?:i'm|i've|i was|my own|shift|scene|flights?|golf|surgeons?|maw|feet gone|training|he'd like|the bay|estates|miles)\b/;
const STORY = /\b(?:he|she|my|i|we|they)\b/;

function levelOf(claim: Claim, reading: Reading, praised: boolean): 'high' | 'medium' | undefined {
  const { selling, offering } = reading.commerce;
  const near = [claim.sentence.index - 1, claim.sentence.index, claim.sentence.index + 1];
  const health = near.some((index) => reading.health.has(index));
  if (!health || OTHER_SENSE.test(claim.plain) || (claim.ownBody && !selling)) return undefined;
  if (SEEN_BY.test(reading.before(claim, 30))) return undefined;
  if (selling) return 'high';
  if (praised && !STORY.test(claim.sentence.plain)) return 'high';
  if (offering || TO_YOU.test(claim.sentence.plain)) return 'high';
  // Nothing is sold, yet in a short post of health a firm time is a promise all the same.
  const here = reading.health.has(claim.sentence.index);
  return here && !reading.commerce.wordy && !reading.says(HONEST) && !MINE.test(claim.sentence.plain)
    ? 'medium'
    : undefined;
}

export default defineRule({
  title: 'A time by which people get better',
  level: 'high',
  what: 'This could promise a result by a certain time or number of sessions.',
  why: 'Nobody can know how fast one person recovers. A promise of time could mislead and leave people out of pocket or disheartened.',
  instead:
    'Consider saying how long a course of care usually is, that people differ, and what you do if it does not help.',
  notWhen: 'You give an average from a named study, or say how long an appointment takes.',
  find: (reading) => {
    const claims = reading.claims.filter(({ kind }) => kind === 'time');
    if (claims.length === 0) return [];
    const praised = !reading.commerce.wordy && !reading.says(HONEST) && isNamed(reading);
    return claims.flatMap((claim) => {
      if (reading.framed(claim, 'condemned', 'fictional', 'historical')) return [];
      const level = levelOf(claim, reading, praised);
      return level ? [{ start: claim.start, end: claim.end, level }] : [];
    });
  },
  flags: [
    'Sciatica? ⟦You will be pain free in 3 sessions⟧, book today',
    'Heel pain ⟦gone within two weeks⟧ or the next visit is on me',
    '⟦One session and your phobia is history⟧, £90',
    'With our new sockets ⟦you will be walking in a fortnight⟧, message us',
    'Shoulder stuck? ⟦Fixed in one visit⟧, £60',
    "Do these stretches and ⟦you'll be back running within ten days⟧, your knee will thank me",
  ],
  passes: [
    'Sessions last 45 minutes and cost £60, book online',
    'Most people in the trial had less pain after 12 weeks, a few had none of the benefit',
    'I was back at work in two weeks, new knee and all',
    'Bloods will be back in two days',
    'The biscuits were gone in one night',
    'The girl at the nail bar is nine months gone and still counting',
    'Recovery differs: some people need weeks, some need months',
    'Most high street places can fit you in within the week, and a hearing test is free',
    'We can usually see you within two days, then a letter to your GP about the knee',
    'Six weeks of classes, £42, starts Monday at the hall',
  ],
});
