import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vaguerAge, vaguerPlace } from '../../../../lib/check/identifiability/blur.ts';
import type { Detail } from '../../../../lib/check/identifiability/detail.ts';
import { estimate } from '../../../../lib/check/identifiability/estimate.ts';
import { FIGURES } from '../../../../lib/check/identifiability/figures/index.ts';
import { identifiable } from '../../../../lib/check/identifiability/index.ts';
import { read } from '../../../../lib/reading/index.ts';

const at = { start: 0, end: 1 };
const age = fc
  .integer({ min: 0, max: 108 })
  .chain((from) =>
    fc.integer({ min: from, max: 110 }).map((to): Detail => ({ ...at, is: 'age', from, to, counted: true })),
  );
const sex = fc
  .constantFrom('f' as const, 'm' as const)
  .map((one): Detail => ({ ...at, is: 'sex', sex: one }));
const place = fc
  .integer({ min: 20, max: 9_000_000 })
  .map((people): Detail => ({ ...at, is: 'place', name: 'A', people, town: true }));
const figure = fc.tuple(fc.constantFrom(...FIGURES), fc.constantFrom(1 / 365, 1 / 52, 1 / 12)).map(
  ([one, within]): Detail => ({
    ...at,
    is: 'figure',
    figure: one,
    words: '',
    ...(one.kind === 'event' && { within }),
  }),
);
const detail = fc.oneof(age, sex, place, figure);
const details = fc.array(detail, { maxLength: 6 });

describe('the estimate', () => {
  it('never rises with one more detail', () => {
    fc.assert(
      fc.property(details, detail, (some, more) => {
        expect(estimate([...some, more]).people).toBeLessThanOrEqual(estimate(some).people * (1 + 1e-9));
      }),
    );
  });

  it('never falls when a place is told by its size alone, or lies in a larger one', () => {
    fc.assert(
      fc.property(details, place, fc.integer({ min: 1, max: 60_000_000 }), (some, one, more) => {
        if (one.is !== 'place') return;
        const least = estimate([...some, one]).people * (1 - 1e-9);
        const vaguer = vaguerPlace(one)?.vaguer;
        if (vaguer) expect(estimate([...some, vaguer]).people).toBeGreaterThanOrEqual(least);
        expect(estimate([...some, { ...one, people: one.people + more }]).people).toBeGreaterThanOrEqual(
          least,
        );
      }),
    );
  });

  it('never falls when a day becomes a month', () => {
    fc.assert(
      fc.property(details, figure, (some, one) => {
        if (one.is === 'figure' && one.within)
          expect(estimate([...some, { ...one, within: 1 / 12 }]).people).toBeGreaterThanOrEqual(
            estimate([...some, one]).people * (1 - 1e-9),
          );
      }),
    );
  });

  it('never falls when an age is made vaguer', () => {
    fc.assert(
      fc.property(details, age, (some, one) => {
        const vaguer = one.is === 'age' ? vaguerAge(one) : undefined;
        if (vaguer)
          expect(estimate([...some, vaguer.vaguer]).people).toBeGreaterThanOrEqual(
            estimate([...some, one]).people * (1 - 1e-9),
          );
      }),
    );
  });

  it('does not hang on the order', () => {
    fc.assert(
      fc.property(details, (some) => {
        const [one, other] = [estimate(some).people, estimate([...some].reverse()).people];
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, one));
      }),
    );
  });

  it('does not hang on line breaks, and never throws', () => {
    const words = 'Saw a man of 91 from Keswick in clinic today , a retired vicar with dementia'.split(' ');
    const plain = identifiable(read({ text: words.join(' ') })).map(({ level }) => level);
    // A phrase is not torn; between phrases anything may stand.
    const phrases = [
      'Saw a man of 91,',
      'from Keswick,',
      'in clinic today,',
      'a retired vicar,',
      'with dementia,',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '  ', '\n', ' \n'), { minLength: 5, maxLength: 5 }),
        fc.constantFrom(...orders),
        (gaps, order) => {
          const told = order.map((at) => phrases[at + 1] ?? '');
          const text = [phrases[0] ?? '', ...told]
            .map((phrase, index) => phrase + (gaps[index] ?? ' '))
            .join('');
          expect(identifiable(read({ text })).map(({ level }) => level)).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
    fc.assert(fc.property(fc.string(), (text) => void identifiable(read({ text }))));
  }, 60_000);
});

/** Orders in which four phrases can follow the first. */
const orders = [
  [0, 1, 2, 3],
  [3, 0, 1, 2],
  [2, 3, 0, 1],
  [1, 0, 3, 2],
  [3, 2, 1, 0],
] as const;
