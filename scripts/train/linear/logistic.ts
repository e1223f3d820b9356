import { SLOTS } from '../../../lib/check/second-reader/slots.ts';
import { numbers, shuffle } from '../numbers.ts';

/** A draft or a sentence as the learner sees it: places in the table with their values. */
export interface Row {
  readonly slots: Int32Array;
  readonly values: Float32Array;
}

/** What is taught: a row, whether the category is due, and how much it counts (0 leaves it out). */
export interface Lesson {
  readonly row: Row;
  readonly due: 0 | 1;
  readonly worth: number;
}

/** One linear model: a weight a slot, and the bias. */
export interface Linear {
  readonly weights: Float32Array;
  bias: number;
}

export interface Options {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull of every weight towards nought. */
  readonly pull: number;
}

/** What a linear model gives for a draft: the logarithm of the odds. */
export function logit({ weights, bias }: Linear, { slots, values }: Row): number {
  let sum = bias;
  for (let at = 0; at < slots.length; at += 1) sum += (weights[slots[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Logistic regression by AdaGrad. */
export function learn(lessons: readonly Lesson[], options: Options): Linear {
  const model: Linear = { weights: new Float32Array(SLOTS), bias: 0 };
  const squares = new Float32Array(SLOTS).fill(1e-2);
  let biasSquares = 1e-2;
  const order = lessons.filter(({ worth }) => worth > 0);
  const next = numbers(20261122);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, next);
    for (const { row, due, worth } of order) {
      const error = (probability(logit(model, row)) - due) * worth;
      for (let index = 0; index < row.slots.length; index += 1) {
        const slot = row.slots[index] ?? 0;
        const weight = model.weights[slot] ?? 0;
        const slope = error * (row.values[index] ?? 0) + options.pull * weight;
        const square = (squares[slot] ?? 0) + slope * slope;
        squares[slot] = square;
        model.weights[slot] = weight - (options.rate * slope) / Math.sqrt(square);
      }
      biasSquares += error * error;
      model.bias -= (options.rate * error) / Math.sqrt(biasSquares);
    }
  }
  return model;
}
