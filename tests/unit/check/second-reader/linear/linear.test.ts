import { describe, expect, it } from 'vitest';
import { sightOf } from '../../../../../lib/check/second-reader/linear/features.ts';
import {
  anyOf,
  type Linear,
  oddsOf,
  unpackLinear,
} from '../../../../../lib/check/second-reader/linear/linear.ts';
import { SLOTS, slotOf } from '../../../../../lib/check/second-reader/slots.ts';
import { read } from '../../../../../lib/reading/index.ts';
import { CATEGORIES, type Category } from '../../../../../lib/rule.ts';
import { pack, rounded } from '../../../../../scripts/train/linear/pack.ts';

/** Weights for some names of features in one category, and nothing anywhere else. */
const linearWith = (category: Category, weights: Readonly<Record<string, number>>): Linear => {
  const models = Object.fromEntries(
    CATEGORIES.map((name) => {
      const table = new Float32Array(SLOTS);
      if (name === category)
        for (const [feature, weight] of Object.entries(weights)) table[slotOf(feature)] = weight;
      return [name, { weights: table, bias: -1 }];
    }),
  ) as unknown as Parameters<typeof pack>[0];
  return unpackLinear(pack(models));
};

describe('the stored weights', () => {
  it('come back as they were packed, to the step', () => {
    const weights = { 'w gobsmacked': 2.4, 'w quiet': -1.2, 'p very cross': 0.8 };
    const model = linearWith('language', weights);
    for (const [feature, weight] of Object.entries(weights)) {
      const kept = (model.weights.language[slotOf(feature)] ?? 0) * model.stored.scale;
      expect(Math.abs(kept - weight)).toBeLessThanOrEqual(model.stored.scale / 2 + 1e-6);
    }
    expect(model.weights.trust.every((weight) => weight === 0)).toBe(true);
  });

  it('are measured as they are shipped', () => {
    const table = new Float32Array(SLOTS);
    table[3] = 1.29;
    table[4] = 0.29;
    const kept = rounded({ weights: table, bias: 0 });
    expect(kept.weights[3]).toBeCloseTo(1.2, 5);
    expect(kept.weights[4]).toBe(0);
  });
});

describe('the odds of a draft', () => {
  const model = linearWith('trust', { 'w skived': 5 });

  it('rise with what speaks for the category, in that category alone', () => {
    const plain = sightOf(read({ text: 'A long walk with the dog' }));
    const skived = sightOf(read({ text: 'A long walk, we skived with the dog' }));
    expect(oddsOf(model, 'trust', skived)).toBeGreaterThan(oddsOf(model, 'trust', plain));
    expect(oddsOf(model, 'language', skived)).toBe(oddsOf(model, 'language', plain));
  });
});

describe('the odds that any sentence holds', () => {
  it('are those of one sentence alone, and no lower with another', () => {
    expect(anyOf([0.7])).toBeCloseTo(0.7, 9);
    expect(anyOf([0.7, -3])).toBeGreaterThan(0.7);
  });

  it('do not grow with the length of a harmless article', () => {
    expect(anyOf(new Array(1000).fill(-4))).toBe(anyOf(new Array(5).fill(-4)));
  });

  it('stay numbers where there is nothing, or all is sure', () => {
    for (const odds of [[], [400, 400, 400], [-400]]) expect(Number.isFinite(anyOf(odds))).toBe(true);
  });
});

describe('features', () => {
  it.each([
    '',
    ' ',
    '😂',
    '\ud800',
    '<b>',
    'a'.repeat(5000),
    '1 2 3',
    '#hashtag @handle https://example.org',
  ])('hold for %j', (text) => {
    const { whole, sentences } = sightOf(read({ text }));
    for (const { slot, value } of [...whole, ...sentences.flatMap(({ features }) => features)]) {
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(SLOTS);
      expect(Number.isFinite(value)).toBe(true);
    }
  });
});
