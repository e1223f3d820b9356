import { shortenDrawnOut } from './plain/drawn-out.ts';
import { splitHashtags } from './plain/hashtags.ts';
import { type Lettered, rewrite } from './plain/lettered.ts';
import { readLetters } from './plain/letters.ts';
import { readLookAlikes } from './plain/look-alikes.ts';
import { readMasked, readSpacedOut } from './plain/masked.ts';
import type { Span } from './span.ts';

/**
 * A draft made easy to read: lower case, straight quotes, plain letters, hashtags split into words, masked words
 * ('sh1t', 's h i t', 's**t') read as what is meant. Shorter or longer than what was typed, so each UTF-16 unit
 * remembers which stretch of the original it stands for.
 */
export interface Plain {
  /** The draft as typed. */
  readonly draft: string;
  readonly text: string;
  /** From a stretch of `text` back to the draft as typed. */
  original(start: number, end: number): Span;
  /** From a span of the draft as typed to the stretch of `text` that stands for it. */
  from(span: Span): Span;
}

/** Each reads one thing in what the one before it left. A step says which stretches to put other words for. */
const STEPS = [readLookAlikes, splitHashtags, readSpacedOut, readMasked, shortenDrawnOut];

/** Reads `draft` into its plain form, keeping true offsets (UTF-16) through every change. Pure, linear, never throws. */
export function toPlain(draft: string): Plain {
  let lettered: Lettered = readLetters(draft);
  for (const step of STEPS) lettered = rewrite(lettered, step(lettered.text, draft, lettered));
  const { text, starts, ends } = lettered;
  const plainAt = (place: number): number => {
    let low = 0;
    let high = text.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    draft,
    text,
    from: ({ start, end }) => ({ start: plainAt(start), end: plainAt(Math.max(start, end)) }),
    original: (start, end) => {
      const from = starts[start] ?? draft.length;
      return { start: from, end: end <= start ? from : (ends[end - 1] ?? draft.length) };
    },
  };
}
