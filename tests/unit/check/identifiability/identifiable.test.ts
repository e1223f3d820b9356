import { beforeAll, describe, expect, it } from 'vitest';
import { estimate } from '../../../../lib/check/identifiability/estimate.ts';
import { identifiable, levelOf } from '../../../../lib/check/identifiability/index.ts';
import { subjectsOf } from '../../../../lib/check/identifiability/subjects.ts';
import { read } from '../../../../lib/reading/index.ts';
import { type Band, HARMLESS, TELLING } from './cases.ts';

const PLACES = [
  ['Keswick', 4300],
  ['Bude', 7000],
  ['Ludlow', 10500],
] as const;
const AGES = [24, 47, 63, 78, 88, 93] as const;
const TRADES = ['farmer', 'retired vicar', 'retired postman', 'retired miner'] as const;

/** Every town with every age, and every trade with both: what must come out can be worked out by hand. */
const GRID = [
  ...PLACES.flatMap(([place]) =>
    AGES.map((age) => [`Saw a man of ${age} from ${place} in clinic today`, 'under 100'] as const),
  ),
  ...PLACES.flatMap(([place]) =>
    TRADES.flatMap((trade) =>
      [57, 82].map((age) => [`Saw a ${trade}, ${age}, from ${place} in clinic today`, 'under 10'] as const),
    ),
  ),
];

function bandOf(text: string): Band {
  const people = subjectsOf(read({ text }))
    .filter(({ details }) => details.some(({ is }) => is !== 'sex'))
    .map(({ details }) => estimate(details).people);
  if (people.length === 0) return 'nobody';
  const least = Math.min(...people);
  return least < 10 ? 'under 10' : least < 100 ? 'under 100' : least < 1000 ? 'under 1,000' : 'more';
}

// The first Reading of a run unpacks the lists of names and places.
beforeAll(() => void identifiable(read({ text: 'Saw a man of 91 from Keswick' })), 60_000);

describe('how few people a draft could be about', () => {
  it.each(TELLING)('%s: %s', (text, band) => {
    expect(bandOf(text)).toBe(band);
    expect(identifiable(read({ text })).length).toBeGreaterThan(0);
  });

  it.each(GRID)('%s: %s or fewer', (text, band) => {
    const [found] = identifiable(read({ text }));
    expect(found?.level).toMatch(band === 'under 10' ? /^high$/ : /^(?:high|medium)$/);
  });

  it.each(HARMLESS)('raises nothing: %s', (text) => {
    expect(identifiable(read({ text }))).toEqual([]);
  });
});

describe('the find', () => {
  const text = 'Seen an 84 year old lady from Whitby today, lovely';

  it('shows its sum, says that it is an estimate, and what to leave out', () => {
    const [found] = identifiable(read({ text }));
    expect(found?.why).toContain(
      'Whitby: 13,000 people · female: half · aged 84: 1 in 200 → about 40 people',
    );
    expect(found?.why).toContain('estimate');
    expect(found?.instead).toContain('“Whitby”');
    expect(text.slice(found?.start, found?.end)).toContain('Whitby');
  });

  it('keeps two people apart', () => {
    const two = subjectsOf(
      read({ text: 'Saw a man of 91 from Keswick in clinic today. Then I saw a girl of 7 from Ludlow.' }),
    );
    expect(two).toHaveLength(2);
    expect(
      two.map(({ details }) => details.flatMap((one) => (one.is === 'place' ? [one.name] : []))),
    ).toEqual([['Keswick'], ['Ludlow']]);
  });

  it('follows a pronoun into the next sentence', () => {
    const [one] = subjectsOf(
      read({ text: 'Saw a man in clinic today. He is from Keswick. He was a fisherman.' }),
    );
    expect(one?.details.map(({ is }) => is)).toEqual(['sex', 'place', 'figure']);
  });

  it('is at least medium for an unusual event on a day, whatever the number', () => {
    const seen = subjectsOf(read({ text: 'My patient this morning came off his motorbike' }));
    expect(seen.map(levelOf)).toEqual(['medium']);
  });
});
