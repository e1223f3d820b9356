import { SLOTS } from '../../lib/check/second-reader/features.ts';
import type { Stored } from '../../lib/check/second-reader/model.ts';
import { CATEGORIES, type Category } from '../../lib/rule.ts';
import type { Linear } from './logistic.ts';

/** What one step of a byte is worth. Finer steps cost room and, by cross-validation, gave nothing. */
const SCALE = 0.1;

const step = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / SCALE)));

/** A model with its weights as they will be kept, so that what is measured is what is shipped. */
export const rounded = ({ weights, bias }: Linear): Linear => ({
  weights: weights.map((weight) => step(weight) * SCALE),
  bias,
});

const base64 = (bytes: Iterable<number>): string =>
  Buffer.from([...bytes].map((byte) => byte & 0xff)).toString('base64');

/** Weights as they are kept: only the places that carry any. */
export function pack(models: Readonly<Record<Category, Linear>>): Omit<Stored, 'thresholds'> {
  const slots: number[] = [];
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (CATEGORIES.some((name) => step(models[name].weights[slot] ?? 0) !== 0)) slots.push(slot);
  }
  const gaps = slots.flatMap((slot, at) => sevens(slot - (slots[at - 1] ?? 0)));
  const weights = CATEGORIES.flatMap((name) => slots.map((slot) => step(models[name].weights[slot] ?? 0)));
  const bias = CATEGORIES.map((name) => [name, Math.round(models[name].bias * 1000) / 1000]);
  return { slots: base64(gaps), weights: base64(weights), scale: SCALE, bias: Object.fromEntries(bias) };
}

/** A number in bytes of seven bits, the low ones first; the eighth bit says that more follows. */
function sevens(number: number): number[] {
  return number < 0x80 ? [number] : [(number & 0x7f) | 0x80, ...sevens(number >> 7)];
}
