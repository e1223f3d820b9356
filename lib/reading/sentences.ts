import type { Plain } from './plain.ts';
import type { Span } from './span.ts';

/** One sentence, or one line of a list. */
export interface Sentence extends Span {
  readonly index: number;
  /** Its words in plain form (lower case, straight quotes), for patterns. */
  readonly plain: string;
  /** Where those words begin in the whole plain draft. */
  readonly plainStart: number;
}

/** An end of sentence: a line break, or . ! ? with what closes it, unless a title or an abbreviation owns the dot. */
const END = /\n+|[.!?]+["')\]]*(?=\s|$)/g;
const ABBREVIATION = /\b(?:mr|mrs|ms|dr|prof|rev|st|e\.g|i\.e|etc|approx|no|tel|vs|hosp|pt|pts|\w)$/;

/** Cuts a plain draft into sentences. Every character but white space belongs to exactly one. */
export function toSentences(plain: Plain): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = plain.text.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const words = raw.trim();
    if (words) {
      sentences.push({
        ...plain.original(start, start + words.length),
        index: sentences.length,
        plain: words,
        plainStart: start,
      });
    }
    from = to;
  };
  for (const { 0: mark, index } of plain.text.matchAll(END)) {
    const dot = mark.startsWith('.') && mark.length === 1;
    if (dot && ABBREVIATION.test(plain.text.slice(Math.max(0, index - 12), index))) continue;
    add(index + mark.length);
  }
  add(plain.text.length);
  return sentences;
}
