import type { Network } from '../../../lib/check/second-reader/network/network.ts';
import { empty, partsOf, type Size } from '../../../lib/check/second-reader/network/parts.ts';
import { numbers, shuffle } from '../numbers.ts';
import { Adam } from './adam.ts';
import { begin } from './begin.ts';
import { type NetworkLesson, type Study, study } from './study.ts';

/** All that must be known to teach a network. */
export interface Task {
  readonly lessons: readonly NetworkLesson[];
  readonly size: Size;
}

/** How a network is taught. */
export interface Teaching extends Study {
  readonly epochs: number;
  readonly rate: number;
  /** Drafts that are heard before each step. */
  readonly together: number;
  /** Steps before the rate is full; from there it sinks evenly to almost nothing. */
  readonly warmUp: number;
  /** The longest step: slopes are scaled down to it. */
  readonly longest: number;
  readonly seed: number;
}

/** Found by cross-validation; the README of `scripts/train` says what else was tried. */
export const TEACHING: Teaching = {
  epochs: 6,
  rate: 0.003,
  together: 64,
  warmUp: 200,
  byWord: 0.5,
  blot: 0.3,
  unknown: 0.1,
  longest: 1,
  seed: 20261122,
};

/** Teaches a network on drafts, the same one every time. */
export function teachNetwork(lessons: readonly NetworkLesson[], size: Size, options = TEACHING): Network {
  const next = numbers(options.seed);
  const network = begin(size, next);
  const slopes = empty(size);
  const parts = partsOf(slopes);
  const adam = new Adam(partsOf(network));
  const order = [...lessons];
  const all = options.epochs * Math.ceil(order.length / options.together);
  let step = 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, next);
    for (let from = 0; from < order.length; from += options.together) {
      const batch = order.slice(from, from + options.together);
      const touched = new Set<number>();
      for (const lesson of batch) study(network, lesson, slopes, touched, options, next);
      const rate = options.rate * Math.min(1, (step + 1) / options.warmUp) * Math.max(0.02, 1 - step / all);
      const scale = Math.min(1 / batch.length, options.longest / lengthOf(parts, touched, size.width));
      adam.step(parts, rate, scale, touched, size.width);
      step += 1;
    }
  }
  return network;
}

/** How long all slopes together are; of the table only the touched rows have any. */
function lengthOf(
  [table, ...others]: readonly Float64Array[],
  touched: Iterable<number>,
  width: number,
): number {
  let sum = 0;
  for (const part of others) for (const slope of part) sum += slope * slope;
  for (const row of touched)
    for (const slope of table?.subarray(row * width, (row + 1) * width) ?? []) sum += slope * slope;
  return Math.sqrt(sum);
}
