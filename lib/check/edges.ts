import type { Flag } from './check.ts';

/**
 * The flag from its first letter to its last, without blanks at its edges; none where it holds nothing else. A wording to put in
 * its place was made for exactly the words that it had, so it does not outlast the cut.
 */
export function withoutBlankEdges(flag: Flag, text: string): Flag[] {
  const words = text.slice(flag.start, flag.end);
  const start = flag.start + words.length - words.trimStart().length;
  const end = start + words.trim().length;
  if (start === flag.start && end === flag.end) return [flag];
  const { swap: _madeForMore, ...kept } = flag;
  return end > start ? [{ ...kept, start, end }] : [];
}
