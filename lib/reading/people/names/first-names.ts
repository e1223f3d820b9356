import type { Core } from '../../core.ts';
import { DATE_BEFORE, MONTHS, PERSON_AFTER, PERSON_BEFORE, SAINT_BEFORE, THING_BEFORE } from './around.ts';
import { isEverydayFirst, isSureFirst, isSurname } from './known.ts';
import { beforeOf, extend, isThing, type Named } from './reach.ts';
import { NOT_PEOPLE } from './stops.ts';
import type { Token } from './tokens.ts';

/** A first name of the lists, with what follows it. */
export function firstNameAt(
  core: Core,
  tokens: readonly Token[],
  at: number,
  heard: ReadonlySet<string>,
): Named | undefined {
  const token = tokens[at];
  if (!token || token.word.length < 2) return undefined;
  const sure = isSureFirst(token.word);
  if (!sure && !isEverydayFirst(token.word)) return undefined;
  const before = beforeOf(core, token);
  if (SAINT_BEFORE.test(before)) return undefined;
  const last = extend(tokens, at);
  if (isThing(core, tokens, at, last)) return undefined;
  const named: Named = { first: at, last, title: undefined };
  const after = core.plain.slice(tokens[last]?.to ?? token.to, (tokens[last]?.to ?? token.to) + 40);
  const cue = PERSON_BEFORE.test(before) || PERSON_AFTER.test(after);
  const whole = last > at && tokens.slice(at + 1, last + 1).some(({ word }) => isSurname(word));
  if (NOT_PEOPLE.has(token.word) && !whole) return undefined;
  if (token.shape === 'lower') return sure && lowerAt(tokens, at, cue || whole) ? named : undefined;
  if (token.shouted || token.shape === 'upper') {
    return (sure && (token.word.length > 3 || cue)) || (whole && sure) ? named : undefined;
  }
  if (sure || heard.has(token.word)) return named;
  if (MONTHS.has(token.word) && (DATE_BEFORE.test(before) || !(cue || whole))) return undefined;
  if (whole) return named;
  if (token.opens) {
    const another =
      last === at + 1 && tokens[last]?.shape === 'capital' && (tokens[last]?.word.length ?? 0) > 2;
    return (PERSON_AFTER.test(after) || another) && !OPENING_WORDS.has(token.word) ? named : undefined;
  }
  return THING_BEFORE.test(before) && !cue ? undefined : named;
}

/** Words that open a sentence with a verb after them without being anybody. */
const OPENING_WORDS = new Set(
  'art baby will may can mark grant chase hope love bless art summer rich sue so my you long say any see do see more no yes la'.split(
    ' ',
  ),
);

/** Before a word in lower case, these say that it is no name. */
const NOT_BEFORE_NAMES = new Set(
  (
    'the a an this that these those some any no very so too more most such each every another your their its ' +
    'his her my all really is are was were be'
  ).split(' '),
);

/** May a first name in lower case stand for a person here? */
function lowerAt(tokens: readonly Token[], at: number, cue: boolean): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || token.word.length < 3) return false;
  if (cue) return true;
  if (token.word.length === 3 && !/^(?:and|with|for|to|from|by|,|&|hi|hey)$/.test(before?.word ?? ''))
    return false;
  return !(before && NOT_BEFORE_NAMES.has(before.word));
}
