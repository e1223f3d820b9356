import { type Reading, read } from '../reading/index.ts';
import { contains, type Span } from '../reading/span.ts';

/**
 * Where phrases stand in a draft as whole words, however they are written there: capitals, curly quotes, accents and
 * spacing make no difference.
 */
export function findPhrases(reading: Reading, phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) => {
    const words = read({ text: phrase }).plain.trim();
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    const pattern = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
    return reading
      .match(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'))
      .map(({ start, end }) => ({ start, end }));
  });
}

/** Does a span say nothing besides phrases that the person allows? */
export const isAllowed = (span: Span, allowed: readonly Span[]): boolean =>
  allowed.some((phrase) => contains(phrase, span));
