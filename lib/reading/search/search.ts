import {
  indexOf,
  type LineIndex,
  mayHold,
  type TextIndex,
  together,
  type Wanted,
  wantedBy,
} from './literal-index.ts';
import { oncePerPattern } from './once.ts';

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

/** A group that captures. Only patterns that hold one need the (slower) places of their groups. */
const CAPTURES = /(?<!\\)\((?!\?(?!<[^=!]))/;

const runnable = oncePerPattern((pattern): Runnable => {
  const flags = `${pattern.flags.replace(/[gyd]/g, '')}${CAPTURES.test(pattern.source) ? 'd' : ''}`;
  return {
    anywhere: new RegExp(pattern.source, `${flags}g`),
    here: new RegExp(pattern.source, `${flags}y`),
  };
});

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
  /** Is it certain that a pattern matches nowhere in the sentence that begins at `start` and ends before `end`? */
  lacksIn(pattern: RegExp, start: number, end: number): boolean;
}

/** A text that has been read: its lines, where each begins, and what stands in them. */
interface Lines {
  readonly lines: readonly LineIndex[];
  readonly starts: readonly number[];
  readonly index: TextIndex;
}

/**
 * Reads a text once, line by line, for the words that patterns cannot do without (./literals.ts); then each pattern is run
 * only where it can match.
 */
export function searcherOf(text: string): Searcher {
  let known: Lines | undefined;
  const readNow = (): Lines => {
    known ??= linesOf(text);
    return known;
  };
  const everywhere = (pattern: RegExp): Hit[] =>
    allMatches(pattern, text).map((found) => ({ found, from: 0 }));
  const isKnown = ({ at }: Wanted) => at < readNow().index.size;
  const lacks = (wanted: Wanted): boolean => {
    if (wanted.all === 0) return false;
    if (isKnown(wanted)) return readNow().index.held[wanted.at] !== wanted.all;
    // Met for the first time. Most patterns never match: they are not even compiled before their words come up.
    return !mayHold(readNow().lines, wanted);
  };
  return {
    lacks: (pattern) => lacks(wantedBy(pattern)),
    lacksIn: (pattern, start, end) => {
      const wanted = wantedBy(pattern);
      if (wanted.all === 0 || !isKnown(wanted)) return lacks(wanted);
      return !standsIn(wanted, readNow(), start, end);
    },
    find: (pattern) => {
      const wanted = wantedBy(pattern);
      if (lacks(wanted)) return [];
      if (wanted.all === 0 || !isKnown(wanted)) return everywhere(pattern);
      return wanted.crossesLines
        ? acrossLines(pattern, wanted, text, readNow())
        : lineByLine(pattern, wanted, readNow());
    },
  };
}

/** Reads the lines that hold anything. No pattern with words of its own matches in the others. */
function linesOf(text: string): Lines {
  const lines: LineIndex[] = [];
  const starts: number[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    if (line !== '') {
      lines.push(indexOf(line));
      starts.push(from);
    }
    from += line.length + 1;
  }
  return { lines, starts, index: together(lines) };
}

/** Do all the words that a pattern wants stand in the line of a sentence, and one that begins it in the sentence itself? */
function standsIn(
  { at, hasStarts }: Wanted,
  { lines, starts, index }: Lines,
  start: number,
  end: number,
): boolean {
  return (index.full.get(at) ?? []).some((number) => {
    const line = lines[number];
    const from = starts[number] ?? 0;
    if (!line || from >= end || from + line.text.length <= start) return false;
    return (
      !hasStarts || (line.places.get(at) ?? []).some((place) => place + from >= start && place + from < end)
    );
  });
}

function lineByLine(pattern: RegExp, { at, hasStarts }: Wanted, { lines, starts, index }: Lines): Hit[] {
  const hits: Hit[] = [];
  for (const number of index.full.get(at) ?? []) {
    const line = lines[number];
    const from = starts[number];
    if (!line || from === undefined) continue;
    const { text, places } = line;
    const matches = hasStarts ? matchesAt(pattern, text, places.get(at) ?? []) : allMatches(pattern, text);
    for (const found of matches) hits.push({ found, from });
  }
  return hits;
}

function acrossLines(
  pattern: RegExp,
  { at, hasStarts }: Wanted,
  text: string,
  { lines, starts }: Lines,
): Hit[] {
  const found = hasStarts
    ? matchesAt(
        pattern,
        text,
        lines.flatMap(({ places }, number) =>
          (places.get(at) ?? []).map((place) => place + (starts[number] ?? 0)),
        ),
      )
    : allMatches(pattern, text);
  return found.map((each) => ({ found: each, from: 0 }));
}
