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
  return {
    whole: [...wordingOf(tokens), ...weighed(answeredOf(reading)), ...signalFeatures(reading)],
    sentences: bySentence(reading.sentences, tokens).map(({ span, tokens: own }) => ({
      span,
      features: wordingOf(own),
    })),
  };
}

const wordingOf = (tokens: readonly Token[]): Feature[] =>
  [wordsOf(tokens), piecesOf(tokens), kindsOf(tokens)].flatMap(weighed);

/** A family of features, each once, together of length one, so that a long draft does not shout a short one down. */
function weighed(slots: number[]): Feature[] {
  const once = new Set(slots.reverse());
  const value = 1 / Math.sqrt(Math.max(1, once.size));
  return Array.from(once, (slot) => ({ slot, value }));
}

/** Shares out tokens among sentences, both in order; a sentence without a token is left out. */
function bySentence(sentences: readonly Span[], tokens: readonly Token[]): { span: Span; tokens: Token[] }[] {
  let at = 0;
  return sentences.flatMap((span) => {
    const own: Token[] = [];
    for (; (tokens[at]?.start ?? span.end) < span.end; at += 1) {
      const token = tokens[at];
      if (token) own.push(token);
    }
    return own.length > 0 ? [{ span, tokens: own }] : [];
  });
}

function wordsOf(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ word }, at) => {
    const next = tokens[at + 1];
    const later = tokens[at + 2];
    return [
      slotOf(`w ${word}`),
      ...(next ? [slotOf(`p ${word} ${next.word}`)] : []),
      ...(later ? [slotOf(`s ${word} ${later.word}`)] : []),
    ];
  });
}

function piecesOf(tokens: readonly Token[]): number[] {
  const pieces: number[] = [];
  for (const token of tokens) {
    const word = ` ${token.word} `;
    for (const length of [4, 5])
      for (let at = 0; at + length <= word.length; at += 1)
        pieces.push(slotOf(`c ${word.slice(at, at + length)}`));
  }
  return pieces;
}

function kindsOf(tokens: readonly Token[]): number[] {
  return tokens.flatMap(({ kind }, at) => {
    const next = tokens[at + 1];
    const later = tokens[at + 2];
    if (!next) return [];
    const pair = slotOf(`k ${kind} ${next.kind}`);
    return later ? [pair, slotOf(`k ${kind} ${next.kind} ${later.kind}`)] : [pair];
  });
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
