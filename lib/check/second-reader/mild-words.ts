import { type Reading, read } from '../../reading/index.ts';
import { type Model, opinionOf } from './learned.ts';

/**
 * The odds of `language` (natural logarithm) without the mild swear words that are thrown at nobody: 'bloody tired' is a tip and
 * no more. Where a draft has none, or nothing else, `odds` as they are.
 */
export function oddsWithoutMildWords(model: Model, reading: Reading, odds: number): number {
  const mild = reading.swearing.filter(({ strength, aimed }) => strength === 'mild' && !aimed);
  if (mild.length === 0) return odds;
  const text = mild.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    reading.text,
  );
  const rest = read({ ...reading.draft, text });
  return rest.words.length === 0 ? odds : opinionOf(model, rest).odds.language;
}
