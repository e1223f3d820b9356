import { addProduct, type Matrix } from './matrix.ts';

/**
 * A gated recurrent unit (Cho and others, 2014, https://arxiv.org/abs/1406.1078): goes through words one by one and keeps
 * a state, of which it forgets and renews what it has learned to. Rows for the three gates, one below the other: reset,
 * update, fresh.
 */
export interface Gru {
  readonly input: Matrix;
  readonly state: Matrix;
  readonly bias: Float64Array;
}

/** What a run leaves behind, word by word: its states, its gates (reset, update, fresh), and what the state said to `fresh`. */
export interface Run {
  readonly states: Float64Array;
  readonly gates: Float64Array;
  readonly recalled: Float64Array;
}

const sigmoid = (value: number): number => 1 / (1 + Math.exp(-value));

/** Goes through `length` words, forwards or backwards; `words` holds a row of `input.columns` numbers for each. */
export function runGru(
  { input, state, bias }: Gru,
  words: Float64Array,
  length: number,
  backwards: boolean,
): Run {
  const size = state.columns;
  const states = new Float64Array(length * size);
  const gates = new Float64Array(length * size * 3);
  const recalled = new Float64Array(length * size);
  const heard = new Float64Array(size * 3);
  const kept = new Float64Array(size * 3);
  for (let step = 0; step < length; step += 1) {
    const at = backwards ? length - 1 - step : step;
    const before = (backwards ? at + 1 : at - 1) * size;
    heard.set(bias);
    addProduct(heard, 0, input, words, at * input.columns);
    kept.fill(0);
    if (step > 0) addProduct(kept, 0, state, states, before);
    for (let unit = 0; unit < size; unit += 1) {
      const reset = sigmoid((heard[unit] as number) + (kept[unit] as number));
      const update = sigmoid((heard[size + unit] as number) + (kept[size + unit] as number));
      const said = kept[2 * size + unit] as number;
      const fresh = Math.tanh((heard[2 * size + unit] as number) + reset * said);
      const old = step > 0 ? (states[before + unit] as number) : 0;
      states[at * size + unit] = fresh + update * (old - fresh);
      const gate = 3 * (at * size + unit);
      gates[gate] = reset;
      gates[gate + 1] = update;
      gates[gate + 2] = fresh;
      recalled[at * size + unit] = said;
    }
  }
  return { states, gates, recalled };
}
