import { EDGE } from './marks.ts';

/** What is known of a part of a pattern. `exact`: all that it can match, where that is few; the others as in Literals. */
export interface Known {
  readonly exact?: readonly string[];
  /** How a match that is not empty begins. */
  readonly starts?: readonly string[];
  readonly holds: readonly (readonly string[])[];
  /** May it match nothing at all? */
  readonly empty?: boolean;
}

/** Matches, but who knows what. */
export const NOTHING: Known = { holds: [] };
/** Matches, but no letter: an anchor, a look ahead or back. */
export const EMPTY: Known = { exact: [''], holds: [] };

/** More wordings than this are not spelt out for one part of a pattern. */
const MOST = 100;

/** Is there a letter in it, and not edges alone? */
function hasLetters(word: string): boolean {
  for (const letter of word) if (letter !== EDGE) return true;
  return false;
}
const some = (words?: readonly string[]): words is readonly string[] =>
  words?.every((word) => hasLetters(word)) === true;

/** The price of asking for words: short words stand in many texts. */
export const price = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + 0.4 ** Math.min(word.length, 12), 0);

const cheapest = (sets: readonly (readonly string[])[]): readonly string[] | undefined =>
  sets.length === 0 ? undefined : sets.reduce((best, set) => (price(set) < price(best) ? set : best));

/** A part with `exact` wordings begins with them and holds them. */
export function settled({ exact, starts, holds, empty }: Known): Known {
  if (!exact) return { ...(starts && { starts }), holds, empty: empty ?? false };
  const words = exact.filter((word) => hasLetters(word));
  const whole = words.length === exact.length;
  return { starts: words, holds: whole ? [...holds, words] : holds, empty: !whole };
}

/** What is known of alternatives. */
export function either(parts: readonly Known[]): Known {
  const joined = (words: readonly (readonly string[] | undefined)[]) =>
    words.every((each) => each !== undefined) ? [...new Set(words.flat() as string[])] : undefined;
  const exact = joined(parts.map((part) => part.exact));
  if (exact && exact.length <= MOST) return { exact, holds: [] };
  const all = parts.map(settled);
  const starts = joined(all.map((part) => part.starts));
  const held = joined(all.map((part) => cheapest(part.holds)));
  return {
    ...(starts && { starts }),
    holds: held ? [held] : [],
    empty: all.some((part) => part.empty === true),
  };
}

/** What is known of parts that stand one after the other. */
export function inOrder(parts: readonly Known[]): Known {
  const exact = parts.reduce<readonly string[] | undefined>(
    (all, part) => all && part.exact && after(all, part.exact),
    [''],
  );
  if (exact) return { exact, holds: [] };
  const starts = startsOf(parts);
  return {
    ...(starts && { starts }),
    holds: holdsOf(parts),
    empty: parts.every((part) => settled(part).empty),
  };
}

/** Each of some wordings followed by each of others, where that is few. */
const after = (words: readonly string[], next: readonly string[]): readonly string[] | undefined =>
  words.length * next.length <= MOST
    ? words.flatMap((before) => next.map((more) => before + more))
    : undefined;

/** How a match of parts in order begins. */
function startsOf(parts: readonly Known[]): readonly string[] | undefined {
  const begun: string[] = [];
  let heads: readonly string[] = [''];
  for (const part of parts) {
    const longer = part.exact && after(heads, part.exact);
    if (longer) {
      heads = longer;
      continue;
    }
    const { starts, empty } = settled(part);
    const bare = heads.filter((head) => !hasLetters(head));
    const more = starts && !empty && after(heads, starts);
    if (more) return [...begun, ...more];
    begun.push(...heads.filter((head) => hasLetters(head)));
    if (bare.length === 0) return begun;
    if (!starts) return undefined;
    begun.push(...bare.flatMap((head) => starts.map((word) => head + word)));
    if (!empty) return begun;
    heads = bare;
  }
  return some(heads) ? [...begun, ...heads] : undefined;
}

/** What every match of parts in order holds: what stands side by side is one wording. */
function holdsOf(parts: readonly Known[]): readonly (readonly string[])[] {
  const holds: (readonly string[])[] = [];
  let run: readonly string[] = [''];
  for (const part of parts) {
    const longer = part.exact && after(run, part.exact);
    if (longer) {
      run = longer;
      continue;
    }
    if (some(run)) holds.push(run);
    if (!part.exact && !part.empty) holds.push(...part.holds);
    run = part.exact ?? [''];
  }
  if (some(run)) holds.push(run);
  return holds;
}
