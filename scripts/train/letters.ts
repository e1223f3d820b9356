import { GAPS, STEPS } from '../../lib/check/second-reader/letters.ts';

/** Places in rising order, as the gaps between them (`placesOf`). */
export const gapsOf = (places: readonly number[]): string =>
  places.map((place, at) => figures(place - (places[at - 1] ?? 0))).join('');

/** A number in figures of base 45, the low ones first. */
function figures(number: number): string {
  const { first, base } = GAPS;
  return number < base
    ? String.fromCharCode(first + number)
    : String.fromCharCode(first + base + (number % base)) + figures(Math.floor(number / base));
}

/** Weights in whole steps of `scale` (`weightsOf`); one that is further out than the last letter is brought in to it. */
export const stepsOf = (weights: Float64Array, scale: number): string =>
  Array.from(weights, (weight) => {
    const step = Math.round(weight / scale);
    return String.fromCharCode(Math.max(STEPS.least, Math.min(STEPS.most, STEPS.none + step)));
  }).join('');
