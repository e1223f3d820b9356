import type { Reading, Span } from '../../../reading/index.ts';
import { slotOf } from '../slots.ts';
import { type Token, tokensOf } from '../tokens.ts';
import type { Rows } from './network.ts';

/** A word as it is spoken to the network. */
export interface Spoken {
  /** The place of the word's name, then that of its kind, if the Reading knows one. */
  readonly slots: readonly number[];
  /** Where it stands in the draft; words that the draft answers stand nowhere. */
  readonly span?: Span;
}

/** Of what is answered so many words are spoken, the last ones: they are what the reply is to. */
const ANSWERED = 30;

/** A draft as it is spoken to the network: what it answers, then its own words and marks. */
export function spokenOf(reading: Reading, tokens: readonly Token[] = tokensOf(reading)): Spoken[] {
  const answered = reading.draft.to?.toLowerCase().match(/[a-z']+/g) ?? [];
  const before = answered.length > 0 ? ['<to>', ...answered.slice(-ANSWERED), '<re>'] : [];
  return [
    ...before.map((word) => ({ slots: [slotOf(`w ${word}`)] })),
    ...tokens.map(({ word, kind, start, end }) => ({
      slots: kind === word ? [slotOf(`w ${word}`)] : [slotOf(`w ${word}`), slotOf(`k ${kind}`)],
      span: { start, end },
    })),
  ];
}

/** The rows of the network's table for each word; the first row where it does not know the word. */
export const rowsOf = (known: ReadonlyMap<number, number>, spoken: readonly Spoken[]): Rows[] =>
  spoken.map(({ slots: [word = 0, ...kinds] }) => [
    known.get(word) ?? 0,
    ...kinds.flatMap((kind) => known.get(kind) ?? []),
  ]);
