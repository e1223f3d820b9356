import type { Reading, Span } from '../../../reading/index.ts';
import { slotOf } from '../slots.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { signalsOf } from './signals.ts';

/** A feature of a draft: its place in the weight table, and how much it counts. */
export interface Feature {
  readonly slot: number;
  readonly value: number;
}

/** What the second reader sees of a draft. */
export interface Sight {
  /** The draft as a whole. */
  readonly whole: readonly Feature[];
  /** Each sentence that has a word, by itself. */
  readonly sentences: readonly { readonly span: Span; readonly features: readonly Feature[] }[];
}

/**
 * What the second reader sees of a draft: words, pairs, pairs with a gap, pieces of words; the same pairs and triples
 * with the kinds of things in place of the words; the Reading's signals, alone and two by two. Of each sentence by
 * itself it sees the words and kinds alone: one bad sentence must not drown in a long harmless draft.
 */
export function sightOf(reading: Reading, all: readonly Token[] = tokensOf(reading)): Sight {
  const tokens = all.filter(({ isMark }) => !isMark);
  const known = placesOf(tokens);
  return {
    whole: [...wordingOf(known), ...weighed(answeredOf(reading)), ...signalFeatures(reading)],
    sentences: bySentence(reading.sentences, tokens).map(({ span, from, to }) => ({
      span,
      features: wordingOf(known.slice(from, to)),
    })),
  };
}

/** Shares out tokens among sentences, both in order; a sentence without a token is left out. */
function bySentence(
  sentences: readonly Span[],
  tokens: readonly Token[],
): { span: Span; from: number; to: number }[] {
  let to = 0;
  return sentences.flatMap((span) => {
    const from = to;
    while ((tokens[to]?.start ?? span.end) < span.end) to += 1;
    return to > from ? [{ span, from, to }] : [];
  });
}

/** The places of all that begins with one word of a draft; of what goes beyond the draft's end, no place. */
interface Places {
  readonly word: number;
  readonly pieces: readonly number[];
  /** With the next word, and with the one after that. */
  readonly pair: number;
  readonly skip: number;
  /** The same with kinds of things: two, and three in a row. */
  readonly kinds: number;
  readonly triple: number;
}

const NOWHERE = -1;

/** The places of each word, worked out once for the draft and for the sentence that it stands in. */
function placesOf(tokens: readonly Token[]): Places[] {
  const pieces = new Map<string, readonly number[]>();
  return tokens.map(({ word, kind }, at) => {
    const next = tokens[at + 1];
    const later = tokens[at + 2];
    const own = pieces.get(word) ?? piecesOf(word);
    pieces.set(word, own);
    return {
      word: slotOf(`w ${word}`),
      pieces: own,
      pair: next ? slotOf(`p ${word} ${next.word}`) : NOWHERE,
      skip: later ? slotOf(`s ${word} ${later.word}`) : NOWHERE,
      kinds: next ? slotOf(`k ${kind} ${next.kind}`) : NOWHERE,
      triple: next && later ? slotOf(`k ${kind} ${next.kind} ${later.kind}`) : NOWHERE,
    };
  });
}

/** Pieces of four and five letters; the ends of a word count as letters. */
function piecesOf(word: string): number[] {
  const letters = ` ${word} `;
  const pieces: number[] = [];
  for (const length of [4, 5])
    for (let at = 0; at + length <= letters.length; at += 1)
      pieces.push(slotOf(`c ${letters.slice(at, at + length)}`));
  return pieces;
}

/** What a run of words is made of. */
function wordingOf(run: readonly Places[]): Feature[] {
  const words: number[] = [];
  const pieces: number[] = [];
  const kinds: number[] = [];
  run.forEach((own, at) => {
    const left = run.length - 1 - at;
    words.push(own.word);
    pieces.push(...own.pieces);
    if (left < 1) return;
    words.push(own.pair);
    kinds.push(own.kinds);
    if (left < 2) return;
    words.push(own.skip);
    kinds.push(own.triple);
  });
  return [words, pieces, kinds].flatMap(weighed);
}

/** A family of features, each once, together of length one, so that a long draft does not shout a short one down. */
function weighed(slots: number[]): Feature[] {
  const once = new Set(slots.reverse());
  const value = 1 / Math.sqrt(Math.max(1, once.size));
  return Array.from(once, (slot) => ({ slot, value }));
}

/** The words that a reply answers. */
function answeredOf({ draft }: Reading): number[] {
  const words = draft.to?.toLowerCase().match(/[a-z']+/g) ?? [];
  return words.slice(0, 80).map((word) => slotOf(`t ${word}`));
}

/** How much a signal of the Reading counts beside a single word. Found by cross-validation. */
const SIGNAL = 0.25;
const PAIR = 0.125;

function signalFeatures(reading: Reading): Feature[] {
  const names = [...signalsOf(reading)].sort();
  return names.flatMap((name, at) => [
    { slot: slotOf(`g ${name}`), value: SIGNAL },
    ...names.slice(at + 1).map((other) => ({ slot: slotOf(`x ${name} ${other}`), value: PAIR })),
  ]);
}
