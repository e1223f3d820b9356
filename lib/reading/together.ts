import type { Match, Reading } from './index.ts';
import type { Span } from './span.ts';

/** The furthest apart, in UTF-16 units, that the words of one idea may stand in a sentence. */
const APART = 90;
/** The longest stretch that is shown whole; of a longer one only the last class of words is shown. */
const SHOWN = 60;

/**
 * Sentences in which every class of words stands, in any order: the stretch from the first to the last of them. The
 * words of the last class are the most telling ones. Linear in the draft but for the few matches of one sentence.
 */
export function together(reading: Reading, classes: readonly RegExp[]): Match[] {
  const [last, ...others] = [...classes].reverse();
  if (!last) return [];
  const bySentence = others.map((pattern) => {
    const found = new Map<number, Match[]>();
    for (const match of reading.match(pattern)) {
      const known = found.get(match.sentence.index);
      if (!known) found.set(match.sentence.index, [match]);
      else if (known.length < 6) known.push(match);
    }
    return found;
  });
  return reading.match(last).flatMap((anchor) => {
    let { start, end } = anchor;
    for (const found of bySentence) {
      const near = nearest(anchor, found.get(anchor.sentence.index) ?? []);
      if (!near) return [];
      start = Math.min(start, near.start);
      end = Math.max(end, near.end);
    }
    return [end - start <= SHOWN ? { ...anchor, start, end } : anchor];
  });
}

function nearest(anchor: Span, others: readonly Match[]): Match | undefined {
  const gap = (other: Span) => Math.max(other.start - anchor.end, anchor.start - other.end, 0);
  const [first] = [...others].sort((a, b) => gap(a) - gap(b));
  return first && gap(first) <= APART ? first : undefined;
}
