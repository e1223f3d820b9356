import type { Core } from './core.ts';
import { findNames } from './names/find.ts';
import { toTokens } from './names/tokens.ts';
import type { Span } from './span.ts';

/** Who a named person is to the writer, as far as the words around tell. */
export type Role = 'serviceUser' | 'colleague' | 'family' | 'public' | 'unknown';

/** A person's name in the draft. The span leaves out a possessive ending and takes in a title. */
export interface Person extends Span {
  /** As typed. */
  readonly name: string;
  readonly role: Role;
}

/** Every person's name in a draft, in order, with what the words around say of the person. */
export function peopleOf(core: Core): Person[] {
  const tokens = toTokens(core);
  return findNames(core, tokens).flatMap(({ first, last }) => {
    const from = tokens[first]?.from;
    const to = tokens[last]?.to;
    if (from === undefined || to === undefined) return [];
    const { start, end } = core.original(from, to);
    return [{ start, end, name: core.text.slice(start, end), role: 'unknown' as const }];
  });
}
