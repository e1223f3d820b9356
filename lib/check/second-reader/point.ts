import { contains, type Reading, type Span } from '../../reading/index.ts';

import { CATEGORIES, type Category } from '../../rule.ts';
import type { Opinion } from './learned.ts';
import { ANSWERS } from './network/network.ts';

/** How likely a word must be, beside the mean of its sentence, to be among the words that are shown. */
const PRICE = 0.5;

interface Likely extends Span {
  readonly odds: number;
}

/**
 * The words that are likeliest to be what a colleague would raise: of the sentence with the likeliest word, the run of words
 * that are likelier than usual there.
 */
export function pointTo(reading: Reading, category: Category, { spoken, heard }: Opinion): Span {
  const column = CATEGORIES.indexOf(category);
  const words = spoken.flatMap(({ span }, at): Likely[] =>
    span ? [{ ...span, odds: heard.byWord[at * ANSWERS + column] ?? 0 }] : [],
  );
  const [likeliest] = words.toSorted((a, b) => b.odds - a.odds);
  const sentence = likeliest && reading.sentences.find((each) => contains(each, likeliest));
  return likeliest && sentence
    ? heaviestRun(words.filter((word) => contains(sentence, word)))
    : { start: 0, end: reading.text.length };
}

/** Of some words, the run that bears most, each word costing its price. */
function heaviestRun(words: readonly Likely[]): Span {
  const chances = words.map(({ odds }) => 1 / (1 + Math.exp(-odds)));
  const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  chances.forEach((chance, to) => {
    if (sum <= 0) {
      from = to;
      sum = 0;
    }
    sum += chance - mean * (1 + PRICE);
    if (sum > best.sum) best = { from, to, sum };
  });
  return { start: words[best.from]?.start ?? 0, end: words[best.to]?.end ?? 0 };
}
