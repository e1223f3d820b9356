import type { Reading, Span } from '../../reading/index.ts';
import type { Category } from '../../rule.ts';
import type { Feature } from './features.ts';
import { type Model, share } from './model.ts';

/** How much each word must bear, beside the mean of its sentence, to be among the words that are shown. */
const PRICE = 0.5;

/**
 * The words that weigh most: of the sentence with the largest sum of shares, the run of words with the largest sum.
 * What a feature of several words adds is spread over them.
 */
export function pointTo(
  reading: Reading,
  model: Model,
  category: Category,
  features: readonly Feature[],
): Span {
  const words = reading.words.filter(({ kind }) => kind !== 'mark');
  const borne = new Array<number>(words.length).fill(0);
  const at = new Map(words.map((word, index) => [word.start, index]));
  for (const feature of features) {
    const first = at.get(feature.start);
    if (first === undefined || feature.end <= feature.start) continue;
    let last = first;
    while ((words[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= feature.end) last += 1;
    const each = share(model, category, feature) / (last - first + 1);
    for (let index = first; index <= last; index += 1) borne[index] = (borne[index] ?? 0) + each;
  }
  const runs = reading.sentences.map((sentence) => {
    const inside = words.flatMap((word, index) =>
      word.start >= sentence.start && word.end <= sentence.end ? [{ word, borne: borne[index] ?? 0 }] : [],
    );
    const sum = inside.reduce((total, { borne: weight }) => total + weight, 0);
    return { inside, sum };
  });
  const [heaviest] = runs.toSorted((a, b) => b.sum - a.sum);
  return heaviest?.inside.length ? heaviestRun(heaviest.inside) : { start: 0, end: reading.text.length };
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
