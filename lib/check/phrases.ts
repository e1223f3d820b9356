import type { Reading } from '../reading/index.ts';
import { toPlain } from '../reading/plain.ts';
import { contains, type Span } from '../reading/span.ts';

/**
 * Where phrases stand in a draft as whole words, however they are written there: capitals, curly quotes, accents and
 * spacing make no difference.
 */
export function findPhrases(reading: Reading, phrases: readonly string[]): Span[] {
  return phrases.flatMap((phrase) => {
    const pattern = patternOf(phrase);
    return pattern ? reading.match(pattern).map(({ start, end }) => ({ start, end })) : [];
  });
}

/** Patterns of the phrases met so far: the same ones are looked for in every draft. */
const patterns = new Map<string, RegExp | undefined>();

/** What to look for; undefined where a phrase holds no letter and no figure. */
function patternOf(phrase: string): RegExp | undefined {
  if (patterns.has(phrase)) return patterns.get(phrase);
  const words = toPlain(phrase).text.trim();
  const source = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  const pattern = /[\p{L}\p{N}]/u.test(words)
    ? new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu')
    : undefined;
  patterns.set(phrase, pattern);
  return pattern;
}

/** Does a span say nothing besides phrases that the person allows? */
export const isAllowed = (span: Span, allowed: readonly Span[]): boolean =>
  allowed.some((phrase) => contains(phrase, span));
