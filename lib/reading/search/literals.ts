import { price, settled } from './known.ts';
import { DIGIT, EDGE } from './marks.ts';
import { PatternReader } from './pattern-reader.ts';

/**
 * Which words a match of a pattern cannot do without. Asking a text once for the words of all patterns costs next to
 * nothing, running a thousand long patterns over it does not: so a pattern is run only where its words stand
 * (./literal-index.ts).
 */
export interface Literals {
  /** Every match begins with one of these. */
  readonly starts?: readonly string[];
  /** Every match holds one of each of these sets. */
  readonly holds: readonly (readonly string[])[];
  /** Can a match, or what it asks of the text around it, lie in more than one line? */
  readonly crossesLines: boolean;
}

/** Longer words are cut: what follows hardly makes them rarer. */
const LONGEST = 12;
/** So many sets are asked for, the rarest first. */
const SETS = 3;
/** A set that costs more than this stands in nearly every text. */
const DEAREST = 3;

/** Reads a pattern for its literals. Cautious: what it does not know, it leaves open. Nothing is known of `i`, `v`, `m`, `s`. */
export function literalsOf({ source, flags }: RegExp): Literals {
  if (/[ivms]/.test(flags)) return { holds: [], crossesLines: true };
  const { starts, holds, empty } = settled(new PatternReader(source, flags.includes('u')).alternatives());
  // What may match nothing at all matches everywhere.
  if (empty) return { holds: [], crossesLines: true };
  const begin = starts && marked(starts);
  const within = holds
    .map(marked)
    .filter(usable)
    .sort((a, b) => price(a) - price(b))
    .slice(0, SETS);
  return {
    ...(begin && usable(begin) && { starts: begin }),
    holds: within,
    crossesLines: mayCrossLines(source),
  };
}

/** Signs that may match a line break, or ask where the text begins or ends. Classes that leave out `\n` or `\s` do not. */
function mayCrossLines(source: string): boolean {
  const open = source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/g, (part) => {
    if (!part.startsWith('[')) return part;
    if (!part.startsWith('[^')) return part.slice(1, -1).replace(/[$^]/g, '');
    return /\\[ns]/.test(part) ? '' : '$';
  });
  return /\\[^bBdwS\-./+*?()[\]{}|$'"]|(?<!\\)[$^]|\n/.test(open);
}

const marked = (words: readonly string[]): string[] => [
  ...new Set(words.map((word) => withEdges(word).replace(/\d/g, DIGIT).slice(0, LONGEST))),
];

/** Words that stand everywhere are no use: one plain letter, or short words by the dozen. */
const usable = (words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => word.length > 1 || /[^ -~]/.test(word)) && price(words) < DEAREST;

/** Puts an edge wherever a word begins or ends within a text; at the ends only where the literal says so. */
function withEdges(literal: string): string {
  let words = '';
  let before: string | undefined;
  for (const letter of literal) {
    if (letter === EDGE) continue;
    if (before !== undefined && isWordy(before) !== isWordy(letter)) words += EDGE;
    words += letter;
    before = letter;
  }
  return `${literal.startsWith(EDGE) ? EDGE : ''}${words}${literal.endsWith(EDGE) && words ? EDGE : ''}`;
}

/** What `\w` matches. */
const isWordy = (letter: string): boolean =>
  (letter >= 'a' && letter <= 'z') ||
  (letter >= '0' && letter <= '9') ||
  (letter >= 'A' && letter <= 'Z') ||
  letter === '_';
