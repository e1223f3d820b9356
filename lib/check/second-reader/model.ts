import { CATEGORIES, type Category } from '../../rule.ts';
import { type Feature, type Sight, SLOTS } from './features.ts';
import type { Thresholds } from './judge.ts';

/** The learned weights as they are kept: only places that carry any, one byte each. Written by `npm run train`. */
export interface Stored {
  /** Gaps between the places that carry weight, each in as many bytes of seven bits as it needs; base64. */
  readonly slots: string;
  /** For each category one signed byte a place, one category after another; base64. */
  readonly weights: string;
  /** What one step of a byte is worth. */
  readonly scale: number;
  readonly bias: Readonly<Record<Category, number>>;
  /** From these odds (natural logarithm) a draft is raised at a level. Found on drafts that were not taught. */
  readonly thresholds: Readonly<Record<Category, Thresholds>>;
}

/** The weights ready for use. */
export interface Model {
  readonly stored: Stored;
  readonly weights: Readonly<Record<Category, Int8Array>>;
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Unpacks stored weights. About 1.3 MB once unpacked; done once, when first asked for. */
export function unpack(stored: Stored): Model {
  const slots: number[] = [];
  let slot = 0;
  let gap = 0;
  let shift = 0;
  for (const byte of bytesOf(stored.slots)) {
    gap |= (byte & 0x7f) << shift;
    if (byte & 0x80) shift += 7;
    else {
      slot += gap;
      slots.push(slot);
      gap = 0;
      shift = 0;
    }
  }
  const packed = new Int8Array(bytesOf(stored.weights).buffer);
  const tables = CATEGORIES.map((category, at): [Category, Int8Array] => {
    const table = new Int8Array(SLOTS);
    slots.forEach((place, index) => {
      table[place] = packed[at * slots.length + index] ?? 0;
    });
    return [category, table];
  });
  return { stored, weights: Object.fromEntries(tables) as Record<Category, Int8Array> };
}

/** What one feature adds to the odds of a category. */
export const share = ({ weights, stored }: Model, category: Category, { slot, value }: Feature): number =>
  (weights[category][slot] ?? 0) * stored.scale * value;

/** What some features together say: the logarithm of the odds. */
export const heard = (model: Model, category: Category, features: readonly Feature[]): number =>
  features.reduce((sum, feature) => sum + share(model, category, feature), model.stored.bias[category]);

/**
 * The odds (natural logarithm) that a careful colleague would raise something of this category: what the whole draft
 * says, and that at least one of its sentences says it. Cross-validation gave both together more than either.
 */
export const oddsOf = (model: Model, category: Category, { whole, sentences }: Sight): number =>
  heard(model, category, whole) + anyOf(sentences.map(({ features }) => heard(model, category, features)));

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
