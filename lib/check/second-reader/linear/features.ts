import type { Reading, Span } from '../../../reading/index.ts';
import { slotOf } from '../slots.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { signalsOf } from './signals.ts';

/** A feature of a draft: its place in the weight table, the words that carry it, and how much it counts. */
export interface Feature extends Span {
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
function weighed(family: readonly Feature[]): Feature[] {
  const once = unique(family);
  const value = 1 / Math.sqrt(Math.max(1, once.length));
  return once.map((feature) => ({ ...feature, value }));
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

const feature = (name: string, { start }: Span, { end }: Span): Feature => ({
  slot: slotOf(name),
  start,
  end,
  value: 1,
});

function wordsOf(tokens: readonly Token[]): Feature[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const later = tokens[at + 2];
    return [
      feature(`w ${token.word}`, token, token),
      ...(next ? [feature(`p ${token.word} ${next.word}`, token, next)] : []),
      ...(later ? [feature(`s ${token.word} ${later.word}`, token, later)] : []),
    ];
  });
}

function piecesOf(tokens: readonly Token[]): Feature[] {
  return tokens.flatMap((token) => {
    const word = ` ${token.word} `;
    const pieces: Feature[] = [];
    for (const length of [4, 5]) {
      for (let at = 0; at + length <= word.length; at += 1) {
        pieces.push(feature(`c ${word.slice(at, at + length)}`, token, token));
      }
    }
    return pieces;
  });
}

function kindsOf(tokens: readonly Token[]): Feature[] {
  return tokens.flatMap((token, at) => {
    const next = tokens[at + 1];
    const later = tokens[at + 2];
    if (!next) return [];
    const pair = feature(`k ${token.kind} ${next.kind}`, token, next);
    return later ? [pair, feature(`k ${token.kind} ${next.kind} ${later.kind}`, token, later)] : [pair];
  });
}

/** The words that a reply answers. They carry no place in the draft. */
function answeredOf({ draft }: Reading): Feature[] {
  const words = draft.to?.toLowerCase().match(/[a-z']+/g) ?? [];
  const nowhere = { start: 0, end: 0 };
  return words.slice(0, 80).map((word) => feature(`t ${word}`, nowhere, nowhere));
}

/** How much a signal of the Reading counts beside a single word. Found by cross-validation. */
const SIGNAL = 0.25;
const PAIR = 0.125;

function signalFeatures(reading: Reading): Feature[] {
  const signals = signalsOf(reading);
  const whole = { start: 0, end: 0 };
  const names = [...signals.keys()].sort();
  return names.flatMap((name, at) => [
    { ...feature(`g ${name}`, signals.get(name) ?? whole, signals.get(name) ?? whole), value: SIGNAL },
    ...names.slice(at + 1).map((other) => ({ ...feature(`x ${name} ${other}`, whole, whole), value: PAIR })),
  ]);
}

const unique = (features: readonly Feature[]): Feature[] => [
  ...new Map([...features].reverse().map((each) => [each.slot, each])).values(),
];
