import type { Reading, Span } from '../../reading/index.ts';
import type { Category } from '../../rule.ts';
import type { Sight } from './features.ts';
import { heard, type Model, share } from './model.ts';

/** How much each word must bear, beside the mean of its sentence, to be among the words that are shown. */
const PRICE = 0.5;

/**
 * The words that weigh most: of the likeliest sentence, the run of words with the largest sum of shares. What a feature
 * of several words adds is spread over them.
 */
export function pointTo(reading: Reading, model: Model, category: Category, { sentences }: Sight): Span {
  const scored = sentences.map((sentence) => ({
    ...sentence,
    odds: heard(model, category, sentence.features),
  }));
  const [likeliest] = scored.toSorted((a, b) => b.odds - a.odds);
  if (!likeliest) return { start: 0, end: reading.text.length };
  const { span, features } = likeliest;
  const words = reading.words
    .filter(({ kind, start }) => kind !== 'mark' && start >= span.start && start < span.end)
    .map((word) => ({ word, borne: 0 }));
  const at = new Map(words.map(({ word }, index) => [word.start, index]));
  for (const feature of features) {
    const first = at.get(feature.start);
    if (first === undefined) continue;
    let last = first;
    while ((words[last + 1]?.word.end ?? Number.POSITIVE_INFINITY) <= feature.end) last += 1;
    const each = share(model, category, feature) / (last - first + 1);
    for (const word of words.slice(first, last + 1)) word.borne += each;
  }
  return heaviestRun(words);
}

/** Of some words, the run that bears most, each word costing its price. */
function heaviestRun(words: readonly { readonly word: Span; readonly borne: number }[]): Span {
  const mean = words.reduce((sum, { borne }) => sum + Math.abs(borne), 0) / words.length;
  let best = { from: 0, to: 0, sum: Number.NEGATIVE_INFINITY };
  let from = 0;
  let sum = 0;
  words.forEach(({ borne }, to) => {
    if (sum <= 0) {
      from = to;
      sum = 0;
    }
    sum += borne - mean * PRICE;
    if (sum > best.sum) best = { from, to, sum };
  });
  return { start: words[best.from]?.word.start ?? 0, end: words[best.to]?.word.end ?? 0 };
}
