import type { Core } from '../../core.ts';
import { isFirst, isKnownPerson, isSureFirst, isSurname } from './known.ts';
import { afterOf, beforeOf, extend, isThing, type Named } from './reach.ts';
import { KIN_TITLES, NOT_SURNAMES, SOFT_TITLES, TITLES } from './stops.ts';
import type { Token } from './tokens.ts';

/** 'Idris Elba': two or three tokens that are a well-known person together. */
export function knownAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
  for (const length of [3, 2, 1]) {
    const last = tokens[at + length - 1];
    const first = tokens[at];
    if (!first || !last || (length > 1 ? !last.joined : last.shape === 'lower')) continue;
    if (isKnownPerson(core.plain.slice(first.from, last.to)))
      return { first: at, last: at + length - 1, title: undefined };
  }
  return undefined;
}

/** 'Mrs Okafor', 'mr k', 'Auntie Bev': a title and what follows it. The span leaves the title in, as people say it. */
export function titledAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
  const title = tokens[at];
  // 'MS.' is an illness, 'Ms' a title.
  if (!title || title.possessive || (title.word === 'ms' && title.shape === 'upper')) return undefined;
  // 'My nan Dilys': the family word is said of her, not to her.
  if (KIN_TITLES.has(title.word) && /\b(?:my|our|me|mi|his|her|their|your) $/.test(beforeOf(core, title)))
    return undefined;
  const hard = TITLES.has(title.word);
  if (!hard && !SOFT_TITLES.has(title.word)) return undefined;
  const dotted = tokens[at + 1]?.word === '.' && tokens[at + 1]?.joined;
  const next = at + (dotted ? 2 : 1);
  const name = tokens[next];
  if (!name?.joined || name.shape === 'mark' || isThing(core, tokens, next, next)) return undefined;
  if (NOT_SURNAMES.has(name.word) && name.word.length > 1) return undefined;
  const listed = isFirst(name.word) || isSurname(name.word);
  const written = name.shape !== 'lower' && !name.shouted;
  const initial =
    name.word.length === 1 && !name.possessive && (written || hard) && !/^[ap]$/.test(name.word);
  const allowed = hard
    ? initial || written || listed || isUnusual(name.word)
    : initial
      ? title.word === 'miss' || title.word === 'dr'
      : written && title.word !== 'miss'
        ? listed || title.shape !== 'lower' || title.word === 'dr'
        : written
          ? title.shape !== 'lower' || isSurname(name.word)
          : (isSureFirst(name.word) || (isSurname(name.word) && isUnusual(name.word))) &&
            !verbMiss(core, title);
  if (!allowed) return undefined;
  return { first: at, last: extend(tokens, next), title: title.word };
}

/** 'I miss dave': a verb, not a title. */
const verbMiss = (core: Core, title: Token): boolean =>
  title.word === 'miss' &&
  /\b(?:i|we|will|ll|gonna|to|do|you|they|really|still|'ll) $/.test(beforeOf(core, title));

/** A word that no English draft uses for anything else, as far as its letters tell: 'okafor', 'begum', 'wójcik'. */
const isUnusual = (word: string): boolean =>
  word.length > 2 && (isSureFirst(word) || isSurname(word)) && !NOT_SURNAMES.has(word);

/** 'J.B.', 'patient AK', 'the H children'. */
export function initialsAt(core: Core, tokens: readonly Token[], at: number): Named | undefined {
  const token = tokens[at];
  if (!token || token.shape === 'lower') return undefined;
  const before = beforeOf(core, token);
  if (token.word.length === 1 && token.shape !== 'mark' && token.word !== 'i') {
    const dot = tokens[at + 1];
    const second = tokens[at + 2];
    const end = tokens[at + 3];
    if (
      dot?.word === '.' &&
      second?.word.length === 1 &&
      second.shape === 'capital' &&
      dot.joined &&
      second.joined
    ) {
      const pair = token.word + second.word;
      const after = core.plain.slice(second.to, second.to + 12);
      if (
        !/^(?:us|uk|eu|nb|ps|am|pm|dc|la|ie|eg|ok|od|bd|qd|ni|ot|pt|gp|ed)$/.test(pair) &&
        !/^\.?[a-z]\b/.test(after)
      )
        return { first: at, last: end?.word === '.' && end.joined ? at + 3 : at + 2, title: undefined };
    }
    if (
      /\bthe $/.test(before) &&
      /^ (?:children|family|kids|twins|boys|girls|case)\b/.test(afterOf(core, token))
    )
      return { first: at, last: at, title: undefined };
  }
  if (
    token.shape === 'upper' &&
    token.word.length === 2 &&
    /\b(?:patient|pt|client|resident|service user) $/.test(before) &&
    !/^(?:uk|us|ot|gp|pt|ed|hq|id|hr|it|tv|ok|rn|cv|qi|pr|dx|tx|rx|hx|fx|bp|hr|mh|ld|iv|im|ct|mr|pe|mi|uc|cf|ms)$/.test(
      token.word,
    )
  )
    return { first: at, last: at, title: undefined };
  return undefined;
}
