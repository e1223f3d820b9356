import type { Draft } from './draft.ts';
import { type Plain, toPlain } from './plain.ts';
import { type Sentence, toSentences } from './sentences.ts';
import type { Span } from './span.ts';

/** Where a pattern matched: the span as typed, the words in plain form, the groups that took part. */
export interface Match extends Span {
  readonly plain: string;
  /** Group 1 at index 0. A group that took no part is undefined. */
  readonly groups: readonly (GroupMatch | undefined)[];
  readonly sentence: Sentence;
}

export interface GroupMatch extends Span {
  readonly plain: string;
}

/** What every part of the Reading stands on: the draft, its plain form and its sentences. */
export interface Core {
  readonly draft: Draft;
  /** The draft as typed. */
  readonly text: string;
  /** The whole draft in plain form: lower case, straight quotes, plain letters. */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  /** Every match of a pattern in the plain draft, with true spans. Write patterns in lower case; flags g and d are set. */
  match(pattern: RegExp): Match[];
  /** The sentence that holds the start of a span. */
  sentenceAt(span: Span): Sentence;
}

const EMPTY: Sentence = { start: 0, end: 0, index: 0, plain: '' };

/** Patterns as the Reading runs them, so that each is compiled once however many drafts are read. */
const compiled = new WeakMap<RegExp, RegExp>();

const withIndices = (pattern: RegExp): RegExp => {
  let made = compiled.get(pattern);
  if (!made) {
    made = new RegExp(pattern.source, [...new Set(`${pattern.flags}gd`)].join(''));
    compiled.set(pattern, made);
  }
  return made;
};

/** Reads a draft's plain form and sentences. Pure; never throws, whatever the text. */
export function toCore(draft: Draft): Core {
  const plain = toPlain(draft.text);
  const sentences = toSentences(plain);
  const sentenceAt = ({ start }: Span): Sentence => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= start) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? EMPTY;
  };
  return {
    draft,
    text: draft.text,
    plain: plain.text,
    sentences,
    sentenceAt,
    match: (pattern) =>
      [...plain.text.matchAll(withIndices(pattern))].map((found) => toMatch(found, plain, sentenceAt)),
  };
}

function toMatch(found: RegExpExecArray, plain: Plain, sentenceAt: Core['sentenceAt']): Match {
  const span = plain.original(found.index, found.index + found[0].length);
  const groups = found.slice(1).map((words, group) => {
    const at = found.indices?.[group + 1];
    return words === undefined || !at ? undefined : { ...plain.original(at[0], at[1]), plain: words };
  });
  return { ...span, plain: found[0], groups, sentence: sentenceAt(span) };
}
