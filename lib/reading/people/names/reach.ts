import type { Core } from '../../core.ts';
import { oneOf, pattern } from '../../wording.ts';
import { isSureFirst, isSurname } from './known.ts';
import {
  COMMON_SURNAMES,
  NOT_PEOPLE,
  NOT_PEOPLE_PHRASES,
  NOT_SURNAMES,
  PARTICLES,
  THING_AFTER,
} from './stops.ts';
import type { Token } from './tokens.ts';

/** A name as found: tokens `first` to `last`, and the title before it, if any. */
export interface Named {
  readonly first: number;
  readonly last: number;
  readonly title: string | undefined;
}

/** The 40 characters before a token. */
export const beforeOf = (core: Core, token: Token): string =>
  core.plain.slice(Math.max(0, token.from - 40), token.from);
/** The 40 characters after a token. */
export const afterOf = (core: Core, token: Token): string => core.plain.slice(token.to, token.to + 40);

/** The last token of the name that begins at `from`: initials, particles, further capitals, listed surnames. */
export function extend(tokens: readonly Token[], from: number): number {
  let last = from;
  const start = tokens[from];
  if (!start || start.possessive) return last;
  for (let at = from + 1; at < tokens.length && at - from < 5; at += 1) {
    const token = tokens[at];
    if (!token?.joined) break;
    if (token.word === '.' && tokens[at - 1]?.word.length === 1) {
      last = at;
      continue;
    }
    if (token.shape === 'mark' || NOT_SURNAMES.has(token.word) || NOT_PEOPLE.has(token.word)) break;
    const particle =
      PARTICLES.has(token.word) && tokens[at + 1]?.joined && isSurname(tokens[at + 1]?.word ?? '');
    if (particle) continue;
    const listed = isSurname(token.word) || isSureFirst(token.word);
    const initial =
      token.word.length === 1 && token.shape === 'capital' && token.word !== 'i' && !token.opens;
    const capital =
      token.shape === 'capital' && !token.shouted && !token.opens && !THING_AFTER.has(token.word);
    const upper = (token.shape === 'upper' || token.shouted) && listed && start.shape !== 'lower';
    const lower = token.shape === 'lower' && isSurname(token.word) && !isCommon(token.word);
    if (!initial && !capital && !upper && !lower) break;
    last = at;
    if (token.possessive) break;
  }
  return last;
}

/** Surnames that a draft uses as plain words. */
export const isCommon = (word: string): boolean => word.length < 4 || COMMON_SURNAMES.has(word);

/** The phrases that are nobody's name, by each of their words. */
const PHRASES = new Map<string, string[]>();
for (const phrase of NOT_PEOPLE_PHRASES) {
  for (const word of phrase.split(/ | & /)) PHRASES.set(word, [...(PHRASES.get(word) ?? []), phrase]);
}

/** After a name these make it the name of a place or a thing. */
const NAMED_THINGS = pattern(
  '^',
  oneOf`
    hospital | infirmary | hospice | ward | unit | road | street | lane | syndrome | disease | palsy | splint
    frame | score | scale | test | cup | clinic | surgery | school | college | park | fc | foundation | trust
  `,
  '$',
);

/** Does what stands around make these tokens a hospital, a street, a firm, a disease? */
export function isThing(core: Core, tokens: readonly Token[], first: number, last: number): boolean {
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end) return true;
  const after = tokens[last + 1];
  const then = tokens[last + 2];
  if (after?.joined && THING_AFTER.has(after.word) && (after.shape !== 'lower' || !end.possessive)) {
    // 'Dave home today', 'Alfie got': a lower-case thing word makes a thing only where it can.
    if (after.shape !== 'lower' || NAMED_THINGS.test(after.word)) return true;
  }
  if (
    end.possessive &&
    after?.joined &&
    /^(?:disease|syndrome|palsy|hospital|chorea|sign|test|lymphoma|fracture|contracture|hospice|school|church|college)$/.test(
      after.word,
    )
  )
    return true;
  if (
    after?.joined &&
    /^(?:&|and)$/.test(after.word) &&
    then?.joined &&
    THING_AFTER.has(tokens[last + 3]?.word ?? '') &&
    then.shape === 'capital' &&
    tokens[last + 3]?.shape === 'capital'
  )
    return true;
  const around = core.plain.slice(Math.max(0, start.from - 16), end.to + 16);
  const inside = core.plain.slice(start.from, end.to);
  return [start.word, end.word].some((word) =>
    (PHRASES.get(word) ?? []).some(
      (phrase) => around.includes(phrase) && (phrase.includes(inside) || inside.includes(phrase)),
    ),
  );
}
