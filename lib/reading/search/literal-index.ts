import { LiteralTree } from './literal-tree.ts';
import { literalsOf } from './literals.ts';
import { DIGIT, EDGE } from './marks.ts';
import { oncePerPattern } from './once.ts';

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
/** For each pattern met, the bits of all its sets. */
const alls: number[] = [];

/** A number in the tree: the pattern's, and which of its sets the word is from. Set 0 holds the words it begins with. */
const KINDS = 4;

/** How a pattern is looked for. When it is first met, its words are added to those that every text is read for. */
export const wantedBy = oncePerPattern((pattern): Wanted => {
  const { starts, holds, crossesLines } = literalsOf(pattern);
  const sets = [starts ?? [], ...holds];
  const wanted = {
    at: alls.length,
    all: sets.reduce((bits, words, set) => (words.length > 0 ? bits | (1 << set) : bits), 0),
    hasStarts: starts !== undefined,
    sets,
    crossesLines,
  };
  alls.push(wanted.all);
  for (const [set, words] of sets.entries()) {
    for (const word of words) tree.add(word, wanted.at * KINDS + set);
  }
  return wanted;
});

/** What stands in one line, as far as the patterns met before it was read care. */
export interface LineIndex {
  readonly text: string;
  readonly marked: string;
  /** The patterns of which a word of some set stands here. */
  readonly who: readonly number[];
  /** For each of those, a bit for each such set. */
  readonly held: readonly number[];
  /** For each pattern, where its matches can begin, from left to right. */
  readonly places: ReadonlyMap<number, readonly number[]>;
}

/** Which sets of each pattern are held in the line that is being read; all 0 between two lines. */
let heldNow = new Uint8Array(4096);

/** Reads a line once for the words of all patterns met so far. Linear. */
export function indexOf(line: string): LineIndex {
  const marked = line.replaceAll(EDGE, ' ').replace(/\d/g, DIGIT).replace(/\b/g, EDGE);
  if (heldNow.length < alls.length) heldNow = new Uint8Array(2 * alls.length);
  const who: number[] = [];
  const places = new Map<number, number[]>();
  let place = 0;
  const note = (what: number) => {
    const pattern = (what / KINDS) | 0;
    const set = what % KINDS;
    const held = heldNow[pattern] ?? 0;
    if (held === 0) who.push(pattern);
    heldNow[pattern] = held | (1 << set);
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
  const held = who.map((pattern) => {
    const bits = heldNow[pattern] ?? 0;
    heldNow[pattern] = 0;
    return bits;
  });
  return { text: line, marked, who, held, places };
}

/** What stands in the lines of a text, taken together. */
export interface TextIndex {
  /** Patterns with numbers from here on were met later: `mayHold` answers for them. */
  readonly size: number;
  /** For each pattern, a bit for each of its sets of which a word stands in any line. */
  readonly held: Uint8Array;
  /** For each pattern, the numbers of the lines that hold a word of each of its sets, in order. */
  readonly full: ReadonlyMap<number, readonly number[]>;
}

/** Puts lines together that were just read, so that asking for a pattern costs the lines that hold its words, not all of them. */
export function together(lines: readonly LineIndex[]): TextIndex {
  const size = alls.length;
  const held = new Uint8Array(size);
  const full = new Map<number, number[]>();
  for (const [number, line] of lines.entries()) {
    for (const [nth, pattern] of line.who.entries()) {
      const bits = line.held[nth] ?? 0;
      held[pattern] = (held[pattern] ?? 0) | bits;
      if (bits !== alls[pattern]) continue;
      const found = full.get(pattern);
      if (found) found.push(number);
      else full.set(pattern, [number]);
    }
  }
  return { size, held, full };
}

/** Could a pattern that was met after these lines were read match in them? Slower than asking the index, faster than running it. */
export const mayHold = (lines: readonly LineIndex[], { sets }: Wanted): boolean =>
  sets.every(
    (words) => words.length === 0 || lines.some(({ marked }) => words.some((word) => marked.includes(word))),
  );
