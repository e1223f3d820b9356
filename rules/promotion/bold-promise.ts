import { isDoubted } from '../../lib/reading/claims/claims.ts';
import type { Reading, Sentence, Span } from '../../lib/reading/index.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST, PROMISE_SIGNS, type PromiseSign } from '../words/promises.ts';

/** One sign where it stands. */
interface Hit extends Span {
  readonly sign: PromiseSign;
}

const hitsIn = (sentence: Sentence, reading: Reading): Hit[] =>
  PROMISE_SIGNS.flatMap((sign) =>
    reading.matchIn(sentence, sign.words).map(({ start, end }) => ({ start, end, sign })),
  );

/** Each kind of sign counts once, however often it stands there. */
function weigh(hits: readonly Hit[]): number {
  const worth = new Map<string, number>();
  for (const { sign } of hits) worth.set(sign.name, Math.max(worth.get(sign.name) ?? 0, sign.weight));
  return [...worth.values()].reduce((sum, weight) => sum + weight, 0);
}

/** What comes of the care, or how sure that is: without one of these, small words prove nothing. */
const BEARING = new Set<PromiseSign['name']>([
  'outcome',
  'speed',
  'people',
  'figure',
  'rank',
  'dread',
  'picture',
]);

/** The words to flag: from the first to the last sign of weight in the sentence. */
function stretch(hits: readonly Hit[]): Span | undefined {
  const weighty = hits.filter(({ sign }) => sign.weight >= 2);
  if (weighty.length === 0) return undefined;
  return {
    start: Math.min(...weighty.map(({ start }) => start)),
    end: Math.max(...weighty.map(({ end }) => end)),
  };
}

/** Jokes, thanks, sponsored walks, certificates of courses. */
const NOT_CARE = phrases`
  improving | referred | on average | apprentices? | missed appointments | jokes?
  biscuits? | cake | thank\w* | sponsor\w* | so proud | well done | certificate
  raffle | quiz | kettle | coffee
`;

/** A promise is brief. Signs that stand further apart than this (UTF-16 units) came together by chance. */
const LONG = 80;
const TOO_LONG = 130;

/** How much must come together: less where the draft is plainly an advert. */
function needOf(reading: Reading): number | undefined {
  const { strength, other, selling } = reading.commerce;
  if (!selling || other || reading.says(HONEST) || reading.health.size === 0) return undefined;
  return strength >= 3 ? 5 : 6;
}

export default defineRule({
  title: 'A bold promise in an advert',
  level: 'medium',
  what: 'This could promise more than anybody can know: a result, for everybody, or by a certain time.',
  why: 'Promotion needs to be accurate and not likely to mislead. People who hope to get better may take a bold line at its word.',
  instead: 'Consider saying what you do, for whom, and what people can realistically expect.',
  notWhen: 'You state a plain fact about your service, or give a result with its source and limits.',
  find: (reading) => {
    const need = needOf(reading);
    if (need === undefined) return [];
    const hits = reading.sentences.map((sentence) => hitsIn(sentence, reading));
    return reading.sentences.flatMap((sentence, index) => {
      if (isDoubted(sentence, reading) || NOT_CARE.test(sentence.plain)) return [];
      const here = hits[index] ?? [];
      if (!here.some(({ sign }) => BEARING.has(sign.name))) return [];
      const own = weigh(here);
      const together = weigh([...here, ...(hits[index + 1] ?? []), ...(hits[index - 1] ?? [])]);
      // The neighbours may lend weight, but the sentence itself must carry most of it.
      if (own < need - 2 || own + Math.min(2, together - own) < need) return [];
      const span = stretch(here);
      if (!span || reading.framed(span, 'condemned', 'fictional', 'historical')) return [];
      if (![index - 1, index, index + 1].some((at) => reading.health.has(at))) return [];
      const length = span.end - span.start;
      if (length > TOO_LONG || (reading.commerce.wordy && own < need)) return [];
      return [
        {
          ...span,
          level:
            (own < need && reading.commerce.strength < 4) || reading.commerce.wordy || length > LONG
              ? ('low' as const)
              : own >= need + 1
                ? ('high' as const)
                : ('medium' as const),
        },
      ];
    });
  },
  flags: [
    'My sleep school, £90: ⟦every child is asleep by bedtime⟧',
    'Knee straps £30, ⟦nobody limps after one week⟧, order here',
    'Back course, link in bio: ⟦all of you walking tall in six weeks⟧',
    'Our clinic £55: ⟦most of my runners fixed in three sessions⟧',
    'Voice coaching £60 an hour: ⟦perfectly calm in two days⟧',
    'Insoles £150, book in: ⟦every runner faster in one week⟧',
  ],
  passes: [
    'Pilates £9 on Mondays, bring a mat, beginners welcome',
    'Foot care clinic, £42, six appointments on Saturday mornings, book online',
    'Our knee class helped around six in ten people at three months, £8',
    'Thank you to everyone who walked for the stroke unit, £900 so far',
    'The course costs £85, takes one day and ends with a certificate',
    'Nothing works in this clinic but the kettle, £12 from the market',
    'Aquafit on Fridays, £4.50, nobody has to put their face in',
  ],
});
