import { CATEGORIES } from '../../../rule.ts';
import { type Gru, type Run, runGru } from './gru.ts';
import { addProduct, type Matrix } from './matrix.ts';

/** As many answers as there are categories, in their order. */
export const ANSWERS = CATEGORIES.length;

/**
 * A small recurrent network: each word is a row of the table, read in both directions, so that the same word can count for
 * another thing in other company. It answers for each word ("is it part of what would be raised?") and for the draft.
 */
export interface Network {
  /** Words and kinds of things, in rows; the first row stands for every word that it does not know. */
  readonly table: Matrix;
  readonly ahead: Gru;
  readonly back: Gru;
  /** From what was heard at a word to its answers. */
  readonly word: Matrix;
  readonly wordBias: Float64Array;
  /** From what was heard on average to the draft's answers. */
  readonly draft: Matrix;
  readonly draftBias: Float64Array;
  /** How much the likeliest words say for the draft, by category. */
  readonly gain: Float64Array;
}

/** A word as rows of the table: its own and, where the Reading knows what kind of thing it is, that of the kind. */
export type Rows = readonly number[];

/** What was heard of a draft; the training goes back through it. */
export interface Heard {
  /** The words' rows, added up, word after word. */
  readonly words: Float64Array;
  readonly ahead: Run;
  readonly back: Run;
  /** All that is known at a word: both states and its rows. */
  readonly joined: Float64Array;
  /** The odds (natural logarithm) that a word is part of what would be raised, category by category. */
  readonly byWord: Float64Array;
}

/** The rows of each word added up. */
export function spell({ table }: Network, rows: readonly Rows[]): Float64Array {
  const width = table.columns;
  const words = new Float64Array(rows.length * width);
  rows.forEach((own, at) => {
    for (const row of own)
      for (let column = 0; column < width; column += 1) {
        const place = at * width + column;
        words[place] = (words[place] as number) + (table.values[row * width + column] as number);
      }
  });
  return words;
}

/** Hears a draft in both directions. `dropped` blots out some of what is known, in training alone. */
export function hear(network: Network, words: Float64Array, dropped?: (joined: Float64Array) => void): Heard {
  const { table, word, wordBias } = network;
  const length = words.length / table.columns;
  const ahead = runGru(network.ahead, words, length, false);
  const back = runGru(network.back, words, length, true);
  const joined = join(length, [ahead.states, back.states, words]);
  dropped?.(joined);
  const byWord = new Float64Array(length * ANSWERS);
  for (let at = 0; at < length; at += 1) {
    byWord.set(wordBias, at * ANSWERS);
    addProduct(byWord, at * ANSWERS, word, joined, at * word.columns);
  }
  return { words, ahead, back, joined, byWord };
}

/** Lays tables with a row a word side by side. */
function join(length: number, tables: readonly Float64Array[]): Float64Array {
  const width = tables.reduce((sum, table) => sum + table.length, 0) / length;
  const joined = new Float64Array(length * width);
  let from = 0;
  for (const table of tables) {
    const own = table.length / length;
    for (let at = 0; at < length; at += 1)
      joined.set(table.subarray(at * own, (at + 1) * own), at * width + from);
    from += own;
  }
  return joined;
}

/** How sharply the likeliest word outweighs the others. */
export const SHARPNESS = 2;

/** The odds of the draft (natural logarithm), category by category: what is heard on average and at the likeliest words. */
export function answer(network: Network, heard: Heard): Float64Array {
  const odds = network.draftBias.slice();
  addProduct(odds, 0, network.draft, meanOf(heard.joined, network.draft.columns), 0);
  for (let category = 0; category < ANSWERS; category += 1)
    odds[category] = (odds[category] as number) + (network.gain[category] as number) * peak(heard, category);
  return odds;
}

/** The mean of the rows. */
export function meanOf(table: Float64Array, width: number): Float64Array {
  const mean = new Float64Array(width);
  for (let at = 0; at < table.length; at += 1)
    mean[at % width] = (mean[at % width] as number) + ((table[at] as number) * width) / table.length;
  return mean;
}

/** The odds of the likeliest words, as a soft maximum. */
export function peak({ byWord }: Heard, category: number): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = category; at < byWord.length; at += ANSWERS) most = Math.max(most, byWord[at] as number);
  let sum = 0;
  for (let at = category; at < byWord.length; at += ANSWERS)
    sum += Math.exp(SHARPNESS * ((byWord[at] as number) - most));
  return most + Math.log(sum) / SHARPNESS;
}
