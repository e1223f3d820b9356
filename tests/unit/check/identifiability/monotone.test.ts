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

  it('does not hang on the order in which things are told, nor on what stands between them', () => {
    // What each person fits, as the card says it.
    const told = (text: string) => identifiable(read({ text })).map(({ level, sum }) => [level, sum.at(-1)]);
    const phrases = ['from Keswick,', 'in clinic today,', 'a retired vicar,', 'with dementia,'];
    const plain = told(['Saw a man of 91,', ...phrases].join(' '));
    expect(plain).toHaveLength(1);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '  ', '\n', ' \n'), { minLength: 4, maxLength: 4 }),
        fc.shuffledSubarray(phrases, { minLength: 4 }),
        (gaps, order) => {
          const rest = order.map((phrase, at) => `${gaps[at]}${phrase}`).join('');
          expect(told(`Saw a man of 91,${rest}`)).toEqual(plain);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('does not hang on line breaks inside a phrase', () => {
    const told = (text: string) =>
      identifiable(read({ text })).map(({ level, sum, start, end }) => [level, sum, start, end]);
    for (const draft of [
      'Seen an 84 year old lady from Whitby today, lovely',
      'Saw a man of 91 from Keswick, a retired vicar with dementia',
      'Fitted a girl of 16 from Cockermouth with her first running blade',
    ]) {
      const words = draft.split(' ');
      const plain = told(draft);
      expect(plain).toHaveLength(1);
      fc.assert(
        fc.property(
          fc.array(fc.boolean(), { minLength: words.length, maxLength: words.length }),
          (breaks) => {
            const text = words
              .map((word, at) => {
                // Between these two nothing says that the line goes on; there a list could stand.
                const last = at === words.length - 1 || /,$|^(?:today|Whitby|Keswick|running)/.test(word);
                return word + (last ? ' ' : breaks[at] ? '\n' : ' ');
              })
              .join('')
              .trim();
            expect(told(text)).toEqual(plain);
          },
        ),
        { numRuns: 40 },
      );
    }
  }, 60_000);

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void identifiable(read({ text }))));
  }, 60_000);
});
