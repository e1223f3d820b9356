import type { Core } from '../../core.ts';
import { cuedAt } from './cued.ts';
import { firstNameAt } from './first-names.ts';
import type { Named } from './reach.ts';
import { initialsAt, knownAt, titledAt } from './titled.ts';
import type { Token } from './tokens.ts';

/** The finder: every person's name in a draft's tokens, in order. Linear. */
export function findNames(core: Core, tokens: readonly Token[]): Named[] {
  const found: Named[] = [];
  const heard = new Set<string>();
  let at = 0;
  while (at < tokens.length) {
    const named = nameAt(core, tokens, at, heard);
    if (named) {
      found.push(named);
      const first = tokens[named.first];
      if (first && first.shape !== 'lower' && first.word.length > 2) heard.add(first.word);
      at = named.last + 1;
    } else at += 1;
  }
  return found;
}

function nameAt(
  core: Core,
  tokens: readonly Token[],
  at: number,
  heard: ReadonlySet<string>,
): Named | undefined {
  const token = tokens[at];
  if (!token || token.shape === 'mark') return undefined;
  return (
    knownAt(core, tokens, at) ??
    titledAt(core, tokens, at) ??
    initialsAt(core, tokens, at) ??
    firstNameAt(core, tokens, at, heard) ??
    cuedAt(core, tokens, at)
  );
}
