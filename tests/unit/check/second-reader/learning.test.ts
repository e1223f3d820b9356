import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../../scripts/train/drafts.ts';
import { type Lesson, learn } from '../../../../scripts/train/linear/logistic.ts';
import { pack } from '../../../../scripts/train/linear/pack.ts';
import { telling } from '../../../../scripts/train/linear/teach.ts';

const OPTIONS = { epochs: 6, rate: 0.1, pull: 0.00002 };

/** Some lessons in which the first place decides, with noise beside it. */
const lessons: Lesson[] = Array.from({ length: 200 }, (_, at) => ({
  row: {
    slots: Int32Array.from([at % 2, 10 + (at % 7), 20 + (at % 11)]),
    values: Float32Array.from([1, 0.5, 0.5]),
  },
  due: at % 2 === 0 ? 1 : 0,
  worth: 1,
}));

const packed = () => {
  const taught = () => learn(lessons, OPTIONS);
  return JSON.stringify(
    pack({
      confidentiality: taught(),
      language: taught(),
      promotion: taught(),
      boundaries: taught(),
      trust: taught(),
    }),
  );
};

describe('teaching', () => {
  it('gives the same bytes every time', () => {
    expect(packed()).toBe(packed());
  });

  it('learns which place decides', () => {
    const { weights } = learn(lessons, OPTIONS);
    expect(weights[0]).toBeGreaterThan(0.3);
    expect(weights[1]).toBeLessThan(-0.3);
    expect(Math.abs(weights[12] ?? 1)).toBeLessThan(0.3);
  });

  it('keeps the features that tell, not those that are merely frequent or as good as unseen', () => {
    // Place 1 is in every draft, 2 and 3 decide, 4 is in too few drafts though it would decide these.
    const drafts = Array.from({ length: 60 }, (_, at): Example => {
      const isDue = at % 2 === 0;
      const slots = [1, isDue ? 2 : 3, ...(isDue && at < 10 ? [4] : [])];
      const unasked = {
        confidentiality: undefined,
        language: undefined,
        promotion: undefined,
        boundaries: undefined,
      };
      const due = { ...unasked, trust: isDue ? 1 : 0 } as const;
      return {
        file: 'a',
        gold: { id: `a-${at}`, site: 'x', text: '', expect: [] },
        isLesson: true,
        slots: Int32Array.from(slots),
        values: new Float32Array(slots.length).fill(1),
        due,
        sentences: [],
        spoken: [],
      };
    });
    expect(telling(drafts, 2).map(({ slots }) => [...slots])).toEqual(
      drafts.map((_, at) => [at % 2 === 0 ? 2 : 3]),
    );
  });

  it('leaves alone what counts for nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 199 }), (at) => {
        const silent = lessons.map((lesson, index) => (index === at ? { ...lesson, worth: 0 } : lesson));
        const without = lessons.filter((_, index) => index !== at);
        expect(learn(silent, OPTIONS).weights[0]).toBe(learn(without, OPTIONS).weights[0]);
      }),
      { numRuns: 3 },
    );
  });
});
