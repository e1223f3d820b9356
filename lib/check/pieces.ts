import type { Draft } from '../reading/index.ts';

/** A draft longer than this (UTF-16 units) is read in pieces. LinkedIn takes 3,000 characters, X mostly 280. */
const WHOLE = 5_000;

/** A piece has at least so much, for the context of a story, and at most so much, so that an edit costs little. */
const LEAST = 2_000;
const MOST = 4_000;

/** A stretch of a long draft that is read by itself, and where it begins. */
export interface Piece {
  readonly draft: Draft;
  readonly start: number;
}

/**
 * Cuts a long draft into pieces, at the ends of paragraphs where that can be done. Joined, the pieces are the draft. What one
 * piece tells is not known in the next: to add it up costs as much as all else, and a piece is longer than nearly every post.
 */
export function piecesOf(draft: Draft): Piece[] {
  const { text } = draft;
  if (text.length <= WHOLE) return [{ draft, start: 0 }];
  const pieces: Piece[] = [];
  for (let start = 0; start < text.length; ) {
    const end = endOf(text, start);
    pieces.push({ draft: { ...draft, text: text.slice(start, end) }, start });
    start = end;
  }
  return pieces;
}

/**
 * Where the piece that begins here ends. Not after the first line that fills it, but after the first whose length can be
 * divided by three: then an edit seldom moves more ends than its own, and the pieces after it stay what they were.
 */
function endOf(text: string, start: number): number {
  const most = start + MOST;
  if (most >= text.length) return text.length;
  let last = 0;
  for (let from = start; ; ) {
    const end = text.indexOf('\n', from) + 1;
    if (end === 0 || end > most) break;
    if (end - start >= LEAST) {
      if ((end - from) % 3 === 0) return end;
      last = end;
    }
    from = end;
  }
  if (last > 0) return last;
  const stop = text.lastIndexOf('. ', most) + 2;
  if (stop - start >= LEAST) return stop;
  const blank = text.lastIndexOf(' ', most) + 1;
  if (blank - start >= LEAST) return blank;
  return (text.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most;
}
