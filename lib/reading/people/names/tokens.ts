import type { Core } from '../../core.ts';

/** How a word is written: 'Dave', 'dave', 'DAVE', 'McLeod' (as `capital`), one letter, or no word at all. */
export type Shape = 'capital' | 'lower' | 'upper' | 'mark';

/** A word, number or mark, with its place in the plain draft. */
export interface Token {
  readonly from: number;
  readonly to: number;
  /** In plain form, without a possessive ending. */
  readonly word: string;
  readonly shape: Shape;
  readonly possessive: boolean;
  /** The first word of its sentence, line or quotation: a capital says nothing there. */
  readonly opens: boolean;
  /** It follows the token before it with one space or none. */
  readonly joined: boolean;
  /** Stands in a sentence that capitalises most of its words, so that a capital says nothing. */
  readonly shouted: boolean;
}

const TOKEN =
  /(?:https?:\/\/|www\.)\S+|[@#][\p{L}\p{N}_]+|\p{L}[\p{L}\p{N}]*(?:['-]\p{L}+)*|\d+|[^\s\p{L}\p{N}]/gu;
const POSSESSIVE = /'s$/;

const shapeOf = (typed: string, word: string): Shape => {
  if (!/^\p{L}/u.test(word)) return 'mark';
  const [first = ''] = typed;
  if (first === first.toLowerCase()) return 'lower';
  const rest = typed.slice(first.length).replace(/['’]s$/i, '');
  return rest.length > 0 && rest === rest.toUpperCase() && rest !== rest.toLowerCase() ? 'upper' : 'capital';
};

/** People and places both ask for the tokens of a draft. */
const cut = new WeakMap<Core, readonly Token[]>();

/** Cuts a draft into tokens that know how they were written; once for each draft. Linear. */
export function toTokens(core: Core): readonly Token[] {
  const tokens = cut.get(core) ?? cutTokens(core);
  cut.set(core, tokens);
  return tokens;
}

function cutTokens(core: Core): Token[] {
  const tokens: Token[] = [];
  for (const sentence of core.sentences) {
    const found = [...sentence.plain.matchAll(TOKEN)];
    const words: { word: string; shape: Shape; from: number; to: number; possessive: boolean }[] = [];
    let capitals = 0;
    let long = 0;
    for (const { 0: plain, index } of found) {
      const from = sentence.plainStart + index;
      const span = core.original(from, from + plain.length);
      const shape = shapeOf(core.text.slice(span.start, span.end), plain);
      const possessive = POSSESSIVE.test(plain);
      const word = possessive ? plain.slice(0, -2) : plain;
      if (shape !== 'mark' && word.length > 3 && words.length > 0) {
        long += 1;
        if (shape !== 'lower') capitals += 1;
      }
      words.push({ word, shape, from, to: from + word.length, possessive });
    }
    const shouted = long >= 4 && capitals / long > 0.6;
    let opens = true;
    let before = -1;
    for (const one of words) {
      const joined = before >= 0 && one.from - before <= 1;
      tokens.push({ ...one, opens: opens && one.shape !== 'mark', joined, shouted });
      if (one.shape !== 'mark') opens = false;
      else if (/^["“:•*–—|]$/.test(one.word)) opens = true;
      before = one.from + (one.to - one.from) + (one.possessive ? 2 : 0);
    }
  }
  return tokens;
}
