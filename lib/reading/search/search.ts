import { indexOf, type LineIndex, mayHold, type Wanted, wantedBy } from './literal-index.ts';

/** A line of a text: its words, and where it begins in the text. */
interface Line {
  readonly text: string;
  readonly from: number;
  index?: LineIndex;
}

/** One match of a pattern: `index` and `indices` count from `from`. */
export interface Hit {
  readonly found: RegExpExecArray;
  readonly from: number;
}

/** Patterns as they are run, so that each is compiled once however many texts are read. */
interface Runnable {
  readonly anywhere: RegExp;
  /** The same pattern, matching only at the place where it is asked. */
  readonly here: RegExp;
}

const compiled = new WeakMap<RegExp, Runnable>();

/** A group that captures. Only patterns that hold one need the (slower) places of their groups. */
const CAPTURES = /(?<!\\)\((?!\?(?!<[^=!]))/;

function runnable(pattern: RegExp): Runnable {
  let made = compiled.get(pattern);
  if (!made) {
    const flags = `${pattern.flags.replace(/[gyd]/g, '')}${CAPTURES.test(pattern.source) ? 'd' : ''}`;
    made = {
      anywhere: new RegExp(pattern.source, `${flags}g`),
      here: new RegExp(pattern.source, `${flags}y`),
    };
    compiled.set(pattern, made);
  }
  return made;
}

/** Every match of a pattern in a text, as `matchAll` gives them. */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const { anywhere } = runnable(pattern);
  const matches: RegExpExecArray[] = [];
  anywhere.lastIndex = 0;
  for (let found = anywhere.exec(text); found; found = anywhere.exec(text)) {
    matches.push(found);
    if (found[0] === '') anywhere.lastIndex += lengthOfLetter(text, anywhere);
  }
  return matches;
}

/** How far to go on after an empty match: past a whole letter where the pattern reads whole letters. */
const lengthOfLetter = (text: string, { unicode, lastIndex }: RegExp): number =>
  unicode && (text.codePointAt(lastIndex) ?? 0) > 0xffff ? 2 : 1;

/** Every match that begins at one of these places, which are sorted and of which none is missing. */
function matchesAt(pattern: RegExp, text: string, places: Iterable<number>): RegExpExecArray[] {
  const { here } = runnable(pattern);
  const matches: RegExpExecArray[] = [];
  let free = 0;
  for (const place of places) {
    if (place < free) continue;
    here.lastIndex = place;
    const found = here.exec(text);
    if (!found) continue;
    matches.push(found);
    free = place + found[0].length;
  }
  return matches;
}

/** Answers for any pattern where it matches in one text. */
export interface Searcher {
  /** Every match, as `matchAll` gives them. */
  find(pattern: RegExp): Hit[];
  /** Is it certain that a pattern matches nowhere in the text, nor in any whole sentence of it? */
  lacks(pattern: RegExp): boolean;
}

/**
 * Reads a text once, line by line, for the words that patterns cannot do without (./literals.ts); then each pattern is run
 * only where it can match.
 */
export function searcherOf(text: string): Searcher {
  const lines = linesOf(text);
  const everywhere = (pattern: RegExp): Hit[] =>
    allMatches(pattern, text).map((found) => ({ found, from: 0 }));
  const isKnown = ({ at }: Wanted) => at < (lines[0]?.index?.size ?? 0);
  const lacks = (wanted: Wanted): boolean => {
    if (wanted.all === 0) return false;
    for (const line of lines) line.index ??= indexOf(line.text);
    if (isKnown(wanted)) return heldInAny(lines, wanted) !== wanted.all;
    // Met for the first time. Most patterns never match: they are not even compiled before their words come up.
    const read = lines.flatMap(({ index }) => index ?? []);
    return !mayHold(read, wanted);
  };
  return {
    lacks: (pattern) => lacks(wantedBy(pattern)),
    find: (pattern) => {
      const wanted = wantedBy(pattern);
      if (lacks(wanted)) return [];
      if (wanted.all === 0 || !isKnown(wanted)) return everywhere(pattern);
      return wanted.crossesLines
        ? acrossLines(pattern, wanted, text, lines)
        : lineByLine(pattern, wanted, lines);
    },
  };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, from });
    from += line.length + 1;
  }
  return lines;
}

const heldIn = ({ index }: Line, { at }: Wanted): number => index?.held[at] ?? 0;
const heldInAny = (lines: readonly Line[], wanted: Wanted): number =>
  lines.reduce((bits, line) => bits | heldIn(line, wanted), 0);
const placesIn = ({ index }: Line, { at }: Wanted): readonly number[] => index?.places.get(at) ?? [];

function lineByLine(pattern: RegExp, wanted: Wanted, lines: readonly Line[]): Hit[] {
  const hits: Hit[] = [];
  for (const line of lines) {
    if (heldIn(line, wanted) !== wanted.all) continue;
    const found = wanted.hasStarts
      ? matchesAt(pattern, line.text, placesIn(line, wanted))
      : allMatches(pattern, line.text);
    for (const each of found) hits.push({ found: each, from: line.from });
  }
  return hits;
}

function acrossLines(pattern: RegExp, wanted: Wanted, text: string, lines: readonly Line[]): Hit[] {
  const found = wanted.hasStarts
    ? matchesAt(
        pattern,
        text,
        lines.flatMap((line) => placesIn(line, wanted).map((place) => place + line.from)),
      )
    : allMatches(pattern, text);
  return found.map((each) => ({ found: each, from: 0 }));
}
