import type { Span } from './span.ts';

/**
 * A draft made easy to read: lower case, straight quotes, plain letters. Shorter or longer than what was typed, so
 * each UTF-16 unit remembers which stretch of the original it stands for.
 */
export interface Plain {
  readonly text: string;
  /** From a stretch of `text` back to the draft as typed. */
  original(start: number, end: number): Span;
  /** From a span of the draft as typed to the stretch of `text` that stands for it. */
  from(span: Span): Span;
}

const QUOTES: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‛': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

/** Zero-width characters, soft hyphens, direction marks, variation selectors: they are seen by nobody. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{M}]/u;

/** Reads `draft` into its plain form, keeping true offsets (UTF-16) through every change. */
export function toPlain(draft: string): Plain {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of draft) {
    const end = at + letter.length;
    // NFKD turns mathematical and full-width letters, ligatures and accents into plain ones.
    const shown = (QUOTES[letter] ?? letter.normalize('NFKD').toLowerCase()).replace(/\p{M}/gu, '');
    if (!UNSEEN.test(letter)) {
      for (let unit = 0; unit < shown.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
      text += shown;
    } else if (ends.length > 0) {
      ends[ends.length - 1] = end;
    }
    at = end;
  }
  const plainAt = (place: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text,
    from: ({ start, end }) => ({ start: plainAt(start), end: plainAt(Math.max(start, end)) }),
    original: (start, end) =>
      end <= start
        ? { start: starts[start] ?? at, end: starts[start] ?? at }
        : { start: starts[start] ?? at, end: ends[end - 1] ?? at },
  };
}
