import type { Gru } from './gru.ts';
import type { Matrix } from './matrix.ts';
import { ANSWERS, type Network } from './network.ts';

/** How large a network is: words in the table, numbers a word, numbers a state. */
export interface Size {
  readonly words: number;
  readonly width: number;
  readonly state: number;
}

/** A network with nothing in it: to be filled, or to hold slopes. */
export function empty({ words, width, state }: Size): Network {
  const joined = 2 * state + width;
  return {
    table: matrix(words, width),
    ahead: gru(width, state),
    back: gru(width, state),
    word: matrix(ANSWERS, joined),
    wordBias: new Float64Array(ANSWERS),
    draft: matrix(ANSWERS, joined),
    draftBias: new Float64Array(ANSWERS),
    gain: new Float64Array(ANSWERS),
  };
}

const matrix = (rows: number, columns: number): Matrix => ({
  values: new Float64Array(rows * columns),
  rows,
  columns,
});

const gru = (width: number, state: number): Gru => ({
  input: matrix(3 * state, width),
  state: matrix(3 * state, state),
  bias: new Float64Array(3 * state),
});

/** Every table of numbers of a network, the table of words first. */
export const partsOf = ({
  table,
  ahead,
  back,
  word,
  wordBias,
  draft,
  draftBias,
  gain,
}: Network): Float64Array[] => [
  table.values,
  ...[ahead, back].flatMap(({ input, state, bias }) => [input.values, state.values, bias]),
  word.values,
  wordBias,
  draft.values,
  draftBias,
  gain,
];
