import type { StoredLinear } from '../../../lib/check/second-reader/linear/linear.ts';
import { SLOTS } from '../../../lib/check/second-reader/slots.ts';
import { CATEGORIES, type Category } from '../../../lib/rule.ts';
import { codePlaces, codeSteps } from '../coded.ts';
import type { Linear } from './logistic.ts';

/** What one step is worth. Finer steps cost room and, by cross-validation, gave nothing. */
const SCALE = 0.3;

/** A weight smaller than this is left out: a quarter of the room, for next to nothing. */
const TINY = 0.3;

function step(weight: number): number {
  if (Math.abs(weight) < TINY) return 0;
  return Math.max(-127, Math.min(127, Math.round(weight / SCALE)));
}

/** A model with its weights as they will be kept, so that what is measured is what is shipped. */
export const rounded = ({ weights, bias }: Linear): Linear => ({
  weights: weights.map((weight) => step(weight) * SCALE),
  bias,
});

/** Weights as they are kept: only the places that carry any. */
export function pack(models: Readonly<Record<Category, Linear>>): StoredLinear {
  const slots: number[] = [];
  for (let slot = 0; slot < SLOTS; slot += 1) {
    if (CATEGORIES.some((name) => step(models[name].weights[slot] ?? 0) !== 0)) slots.push(slot);
  }
  const byCategory = <Kind>(of: (name: Category) => Kind) =>
    Object.fromEntries(CATEGORIES.map((name) => [name, of(name)])) as Record<Category, Kind>;
  return {
    slots: codePlaces(slots),
    steps: byCategory((name) =>
      codeSteps(Int8Array.from(slots, (slot) => step(models[name].weights[slot] ?? 0))),
    ),
    scale: SCALE,
    bias: byCategory((name) => Math.round(models[name].bias * 1000) / 1000),
  };
}
