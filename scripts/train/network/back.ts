import type { Gru, Run } from '../../../lib/check/second-reader/network/gru.ts';
import type { Matrix } from '../../../lib/check/second-reader/network/matrix.ts';

/**
 * Adds the transposed matrix × slopes to `sums`: what the slopes behind a product mean for what went into it. Four rows at a
 * time, as in `addProduct`.
 */
export function addBack(
  sums: Float64Array,
  from: number,
  { values, rows, columns }: Matrix,
  slopes: Float64Array,
  start: number,
): void {
  let row = 0;
  for (; row + 3 < rows; row += 4) {
    const one = slopes[start + row] as number;
    const two = slopes[start + row + 1] as number;
    const three = slopes[start + row + 2] as number;
    const four = slopes[start + row + 3] as number;
    const at = row * columns;
    for (let column = 0; column < columns; column += 1)
      sums[from + column] =
        (sums[from + column] as number) +
        one * (values[at + column] as number) +
        two * (values[at + columns + column] as number) +
        three * (values[at + 2 * columns + column] as number) +
        four * (values[at + 3 * columns + column] as number);
  }
  for (; row < rows; row += 1) {
    const slope = slopes[start + row] as number;
    const at = row * columns;
    for (let column = 0; column < columns; column += 1)
      sums[from + column] = (sums[from + column] as number) + slope * (values[at + column] as number);
  }
}

/**
 * Adds slopes × vectors to a matrix of slopes, row by row of both tables: what the slopes behind products mean for the matrix.
 * Two rows at a time, for each place of the matrix is then fetched half as often.
 */
export function addOuters(
  { values, rows, columns }: Matrix,
  slopes: Float64Array,
  vectors: Float64Array,
  length: number,
): void {
  for (let at = 0; at < length; at += 2) {
    const [first, from] = [at * rows, at * columns];
    const isLast = at + 1 === length;
    for (let row = 0; row < rows; row += 1) {
      const one = slopes[first + row] as number;
      const two = isLast ? 0 : (slopes[first + rows + row] as number);
      const next = isLast ? from : from + columns;
      const place = row * columns;
      for (let column = 0; column < columns; column += 1)
        values[place + column] =
          (values[place + column] as number) +
          one * (vectors[from + column] as number) +
          two * (vectors[next + column] as number);
    }
  }
}

/** Adds one vector to another. */
export function addTo(sums: Float64Array, parts: Float64Array): void {
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] as number) + (parts[at] as number);
}

/**
 * Goes back through a run: from the slopes of its states (changed on the way) to those of its weights, added to `slopes`,
 * and of the words, added to `wordSlopes`.
 */
export function runBack(
  gru: Gru,
  run: Run,
  words: Float64Array,
  backwards: boolean,
  stateSlopes: Float64Array,
  slopes: Gru,
  wordSlopes: Float64Array,
): void {
  const size = gru.state.columns;
  const length = run.states.length / size;
  const heard = new Float64Array(length * 3 * size);
  const kept = new Float64Array(length * 3 * size);
  for (let step = length - 1; step >= 0; step -= 1) {
    const at = backwards ? length - 1 - step : step;
    const before = (backwards ? at + 1 : at - 1) * size;
    const gates = at * 3 * size;
    for (let unit = 0; unit < size; unit += 1) {
      const gate = gates + 3 * unit;
      const reset = run.gates[gate] as number;
      const update = run.gates[gate + 1] as number;
      const fresh = run.gates[gate + 2] as number;
      const old = step > 0 ? (run.states[before + unit] as number) : 0;
      const slope = stateSlopes[at * size + unit] as number;
      const ofFresh = slope * (1 - update) * (1 - fresh * fresh);
      const ofReset = ofFresh * (run.recalled[at * size + unit] as number) * reset * (1 - reset);
      const ofUpdate = slope * (old - fresh) * update * (1 - update);
      heard[gates + unit] = ofReset;
      heard[gates + size + unit] = ofUpdate;
      heard[gates + 2 * size + unit] = ofFresh;
      kept[gates + unit] = ofReset;
      kept[gates + size + unit] = ofUpdate;
      kept[gates + 2 * size + unit] = ofFresh * reset;
      if (step > 0) stateSlopes[before + unit] = (stateSlopes[before + unit] as number) + slope * update;
    }
    addTo(slopes.bias, heard.subarray(gates, gates + 3 * size));
    addBack(wordSlopes, at * gru.input.columns, gru.input, heard, gates);
    if (step > 0) addBack(stateSlopes, before, gru.state, kept, gates);
  }
  addOuters(slopes.input, heard, words, length);
  // Each word's slopes with the state before it: one word further on, or back.
  const [ofWord, ofState] = backwards ? [0, size] : [3 * size, 0];
  addOuters(slopes.state, kept.subarray(ofWord), run.states.subarray(ofState), length - 1);
}
