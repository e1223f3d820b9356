import { CATEGORIES, type Category } from '../../../rule.ts';
import { type Coded, placesOf, stepsOf } from '../coded.ts';
import { SLOTS } from '../slots.ts';
import type { Feature, Sight } from './features.ts';

/** The learned weights as they are kept. Written by `npm run train`. */
export interface StoredLinear {
  /** The places that carry weight, in rising order. */
  readonly slots: Coded;
  /** For each category the steps at these places. */
  readonly steps: Readonly<Record<Category, Coded>>;
  /** What one step is worth. */
  readonly scale: number;
  readonly bias: Readonly<Record<Category, number>>;
}

/** The weights ready for use. */
export interface Linear {
  readonly stored: StoredLinear;
  readonly weights: Readonly<Record<Category, Int8Array>>;
}

/** Unpacks stored weights. About 1.3 MB once unpacked; done once, when first asked for. */
export function unpackLinear(stored: StoredLinear): Linear {
  const slots = placesOf(stored.slots);
  const tables = CATEGORIES.map((category): [Category, Int8Array] => {
    const steps = stepsOf(stored.steps[category]);
    const table = new Int8Array(SLOTS);
    slots.forEach((place, at) => {
      table[place] = steps[at] ?? 0;
    });
    return [category, table];
  });
  return { stored, weights: Object.fromEntries(tables) as Record<Category, Int8Array> };
}

/** What one feature adds to the odds of a category. */
const share = ({ weights, stored }: Linear, category: Category, { slot, value }: Feature): number =>
  (weights[category][slot] ?? 0) * stored.scale * value;

/** What some features together say: the logarithm of the odds. */
export const weigh = (model: Linear, category: Category, features: readonly Feature[]): number =>
  features.reduce((sum, feature) => sum + share(model, category, feature), model.stored.bias[category]);

/**
 * The odds (natural logarithm) that a careful colleague would raise something of this category: what the whole draft
 * says, and that at least one of its sentences says it. Cross-validation gave both together more than either.
 */
export const oddsOf = (model: Linear, category: Category, { whole, sentences }: Sight): number =>
  weigh(model, category, whole) + anyOf(sentences.map(({ features }) => weigh(model, category, features)));

/** So many sentences are asked, the likeliest: else a long harmless article would be raised for its length alone. */
const ASKED = 5;
/** Odds this far out are as good as sure, and beyond them a machine's numbers give way. */
const SURE = 9;

/** The odds that at least one of the likeliest holds, each given by its own odds (natural logarithms; a noisy or). */
export function anyOf(odds: readonly number[]): number {
  const likeliest = odds.toSorted((a, b) => b - a).slice(0, ASKED);
  const none = likeliest.reduce((sum, each) => sum + Math.log1p(Math.exp(Math.min(SURE, each))), 0);
  return Math.log(Math.max(Math.expm1(none), Math.exp(-SURE)));
}
