import type { Span } from '../reading/span.ts';

const JOINS = /[\p{L}\p{N}\p{M}]/u;

/**
 * Carries spans of `before` over to `after`, taking all that changed as one smallest edit. A span that the edit
 * touched is dropped: better no mark than a mark on the wrong words. UTF-16 offsets.
 */
export function shift<Mark extends Span>(marks: readonly Mark[], before: string, after: string): Mark[] {
  if (before === after) return [...marks];
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail])
    tail += 1;
  const removedTo = before.length - tail;
  const by = after.length - before.length;

  return marks.flatMap((mark) => {
    // A letter that now stands right against a word, typed there or left there by a cut, makes another word of it.
    const grows = mark.end === head && JOINS.test(after.charAt(head));
    const growsInFront = mark.start === removedTo && JOINS.test(after.charAt(removedTo + by - 1));
    if (mark.end <= head && !grows) return [mark];
    if (mark.start >= removedTo && !growsInFront)
      return [{ ...mark, start: mark.start + by, end: mark.end + by }];
    return [];
  });
}
