import type { Core } from '../core.ts';
import type { Place } from '../details/places.ts';
import { contains, type Span } from '../span.ts';
import { findNames } from './names/find.ts';
import { type Role, roleOf } from './names/roles.ts';
import { toTokens } from './names/tokens.ts';

export type { Role } from './names/roles.ts';

/** A person's name in the draft. The span leaves out a possessive ending and takes in a title. */
export interface Person extends Span {
  /** As typed. */
  readonly name: string;
  readonly role: Role;
}

/** More certain first: what one mention tells of a person holds for the other mentions of the same name. */
const ORDER: readonly Role[] = ['public', 'serviceUser', 'family', 'colleague', 'unknown'];

/** Every person's name in a draft, in order, with what the words around say of the person. */
export function peopleOf(reading: Core & { readonly places: readonly Place[] }): Person[] {
  const tokens = toTokens(reading);
  const inPlace = withinSome(reading.places);
  const named = findNames(reading, tokens).flatMap(({ first, last, title }) => {
    const from = tokens[first]?.from;
    const to = tokens[last]?.to;
    if (from === undefined || to === undefined) return [];
    const span = reading.original(from, to);
    // 'in Preston', 'Ward 7', 'Marlowe Road': a place may hold a name, but is nobody.
    if (title === undefined && inPlace(span)) return [];
    return [{ ...span, title, sentence: reading.sentenceAt(span).index }];
  });
  const inSentence = new Map<number, number>();
  for (const { sentence } of named) inSentence.set(sentence, (inSentence.get(sentence) ?? 0) + 1);
  const people = named.map(({ start, end, title, sentence }): Person => {
    const role = roleOf(reading, { start, end }, title, inSentence.get(sentence) ?? 1);
    return { start, end, name: reading.text.slice(start, end), role };
  });
  const shared = new Map<string, Role>();
  for (const person of people) {
    const known = shared.get(firstWord(person)) ?? 'unknown';
    shared.set(firstWord(person), ORDER.find((role) => role === known || role === person.role) ?? known);
  }
  return people.map((person) =>
    person.role === 'serviceUser'
      ? person
      : { ...person, role: shared.get(firstWord(person)) ?? person.role },
  );
}

const firstWord = ({ name }: Person): string => name.toLowerCase().split(/\s/)[0] ?? '';

/** Tells whether a span lies within one of these sorted places. Spans must be asked for in order. */
function withinSome(places: readonly Place[]): (span: Span) => boolean {
  let at = 0;
  return (span) => {
    while ((places[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at += 1;
    const place = places[at];
    return place !== undefined && contains(place, span);
  };
}
