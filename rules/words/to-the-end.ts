import type { Reading, Span } from '../../lib/reading/index.ts';

/** From some words to the end of their sentence: the words are only a cue, and what they announce is to be thought about. */
export function toTheEnd(reading: Reading, { start, end }: Span): Span {
  const sentence = reading.sentenceAt({ start: Math.max(start, end - 1), end });
  return { start, end: Math.max(end, sentence.end) };
}
