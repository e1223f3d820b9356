import { LiteralTree } from './literal-tree.ts';
import { literalsOf } from './literals.ts';
import { DIGIT, EDGE } from './marks.ts';

/** How a pattern is looked for. */
export interface Wanted {
  /** Its number, in the order in which patterns were met. */
  readonly at: number;
  /** One bit for each set of words that must be held; all of them set. */
  readonly all: number;
  /** Can it match only where one of its words begins? */
  readonly hasStarts: boolean;
  /** The sets themselves, for texts that were read before the pattern was met. */
  readonly sets: readonly (readonly string[])[];
  readonly crossesLines: boolean;
}

/** All literals of all patterns met so far, so that a text is read once for all of them. */
const tree = new LiteralTree();
const met = new WeakMap<RegExp, Wanted>();
let patterns = 0;

/** A number in the tree: the pattern's, and which of its sets the word is from. Set 0 holds the words it begins with. */
const KINDS = 4;

/** How a pattern is looked for. The first time, its words are added to those that every text is read for. */
export function wantedBy(pattern: RegExp): Wanted {
  const known = met.get(pattern);
  if (known) return known;
  const { starts, holds, crossesLines } = literalsOf(pattern);
  const sets = [starts ?? [], ...holds];
  const wanted = {
    at: patterns,
    all: sets.reduce((bits, words, set) => (words.length > 0 ? bits | (1 << set) : bits), 0),
    hasStarts: starts !== undefined,
    sets,
    crossesLines,
  };
  patterns += 1;
  for (const [set, words] of sets.entries()) {
    for (const word of words) tree.add(word, wanted.at * KINDS + set);
  }
  met.set(pattern, wanted);
  return wanted;
}

/** What stands in one line, as far as the patterns met before it was read care. */
export interface LineIndex {
  /** Patterns with numbers from here on were met later: `mayHold` answers for them. */
  readonly size: number;
  readonly marked: string;
  /** For each pattern, a bit for each of its sets of which a word stands here. */
  readonly held: Uint8Array;
  /** For each pattern, where its matches can begin, from left to right. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Reads a line once for the words of all patterns met so far. Linear. */
export function indexOf(line: string): LineIndex {
  const marked = line.replaceAll(EDGE, ' ').replace(/\d/g, DIGIT).replace(/\b/g, EDGE);
  const held = new Uint8Array(patterns);
  const places = new Map<number, number[]>();
  let place = 0;
  const note = (who: number) => {
    const pattern = (who / KINDS) | 0;
    const set = who % KINDS;
    held[pattern] = (held[pattern] ?? 0) | (1 << set);
    if (set > 0) return;
    const found = places.get(pattern);
    if (!found) places.set(pattern, [place]);
    // Two words of one pattern may begin at the same place.
    else if (found[found.length - 1] !== place) found.push(place);
  };
  for (let at = 0; at < marked.length; at += 1) {
    tree.visit(marked, at, note);
    if (marked[at] !== EDGE) place += 1;
  }
  return { size: patterns, marked, held, places };
}

/** Could a pattern that was met after these lines were read match in them? Slower than asking the index, faster than running it. */
export const mayHold = (lines: readonly LineIndex[], { sets }: Wanted): boolean =>
  sets.every(
    (words) => words.length === 0 || lines.some(({ marked }) => words.some((word) => marked.includes(word))),
  );
