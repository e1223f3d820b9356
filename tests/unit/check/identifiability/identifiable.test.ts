import { beforeAll, describe, expect, it } from 'vitest';
import type { Detail } from '../../../../lib/check/identifiability/detail.ts';
import { estimate } from '../../../../lib/check/identifiability/estimate.ts';
import { identifiable } from '../../../../lib/check/identifiability/index.ts';
import { levelOf } from '../../../../lib/check/identifiability/level.ts';
import { type Subject, subjectsOf } from '../../../../lib/check/identifiability/subjects.ts';
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

/** Those of whom more than their sex is told. */
const told = (text: string): Subject[] =>
  subjectsOf(read({ text })).filter(({ details }) => details.some(({ is }) => is !== 'sex'));

function bandOf(text: string): Band {
  const people = told(text).map(({ details }) => estimate(details).people);
  if (people.length === 0) return 'nobody';
  const least = Math.min(...people);
  return least < 10 ? 'under 10' : least < 100 ? 'under 100' : least < 1000 ? 'under 1,000' : 'more';
}

const WHEN: readonly (readonly [number, string])[] = [
  [1 / 100, '@day'],
  [1 / 20, '@week'],
  [1, '@month'],
  [100, '@years'],
];

function spell(detail: Detail): string {
  if (detail.is === 'sex') return detail.sex;
  if (detail.is === 'place') return detail.name;
  if (detail.is === 'age')
    return detail.from === detail.to ? `age ${detail.from}` : `age ${detail.from}-${detail.to}`;
  const { within } = detail;
  return detail.figure.id + (within === undefined ? '' : (WHEN.find(([most]) => within < most)?.[1] ?? ''));
}

const spelt = (details: readonly Detail[]): string[] => [...new Set(details.map(spell))].sort();

// The first Reading of a run unpacks the lists of names and places.
beforeAll(() => void identifiable(read({ text: 'Saw a man of 91 from Keswick' })), 60_000);

describe.each(TELLING)('$text', ({ text, band, details, swap }) => {
  it('tells these details of one person', () => {
    expect(told(text).map((one) => spelt(one.details))).toEqual([details.split(', ').sort()]);
  });

  it(`fits ${band}`, () => {
    expect(bandOf(text)).toBe(band);
    expect(identifiable(read({ text }))).toHaveLength(1);
  });

  it('is offered the swap that gains most and reads well', () => {
    const [found] = identifiable(read({ text }));
    const offered = found?.swap && `${text.slice(found.start, found.end)} → ${found.swap}`;
    expect(offered).toBe(swap);
  });

  it('fits more people once the swap is taken', () => {
    const [found] = identifiable(read({ text }));
    if (!found?.swap) return;
    const after = text.slice(0, found.start) + found.swap + text.slice(found.end);
    const fewest = (words: string) =>
      Math.min(...told(words).map((one) => estimate(one.details).people), Number.MAX_VALUE);
    expect(fewest(after)).toBeGreaterThan(fewest(text) * 5);
  });
});

describe('towns, ages and trades', () => {
  it.each(GRID)('%s: %s or fewer', (text, band) => {
    const [found] = identifiable(read({ text }));
    expect(found?.level).toMatch(band === 'under 10' ? /^high$/ : /^(?:high|medium)$/);
  });
});

describe('nobody in care, nobody in particular, or next to nothing told', () => {
  it.each(HARMLESS)('raises nothing: %s', (text) => {
    expect(identifiable(read({ text }))).toEqual([]);
  });
});

describe('the find', () => {
  const text = 'Seen an 84 year old lady from Whitby today, lovely';

  it('shows its sum line by line, and says what to blur first', () => {
    const [found] = identifiable(read({ text }));
    expect(found?.sum).toEqual([
      'Whitby: 13,000 people',
      'female: half',
      'aged 84: 1 in 180',
      'about 40 people',
    ]);
    expect(found?.instead).toMatch(/^Say “a small town” instead of “Whitby”/);
  });

  it('is at least medium for an unusual event on a day, whatever the number', () => {
    for (const draft of [
      'My patient this morning came off his motorbike',
      'Had a man in resus last night pulled from a house fire',
      'My patient today was hurt in the pile-up on the M62',
    ])
      expect(
        subjectsOf(read({ text: draft }))
          .map(levelOf)
          .join(),
      ).toMatch(/^(?:medium|high)$/);
  });

  it('counts earlier posts of a thread, and flags words of this one', () => {
    const draft = 'She is from Tobermory and has Parkinson’s. Never been so proud of a patient';
    const alone = identifiable(read({ text: draft }));
    const after = identifiable(
      read({ text: draft, thread: ['Lovely morning in clinic. Saw a lady of 91 today.'] }),
    );
    expect(after[0]?.sum).toContainEqual(expect.stringContaining('aged 91'));
    expect(alone[0]?.sum).not.toContainEqual(expect.stringContaining('aged 91'));
    expect(draft.slice(after[0]?.start, after[0]?.end)).toBe('Tobermory');
    expect(after[0]?.swap).toBe('a village');
  });

  it('raises nothing in a post that tells nothing, whatever stood before it', () => {
    const thread = ['Saw a man of 91 from Keswick in clinic today.'];
    expect(identifiable(read({ text: 'Off for a cup of tea now', thread }))).toEqual([]);
  });
});
