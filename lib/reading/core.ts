import type { Draft } from './draft.ts';
import { type Plain, toPlain } from './plain.ts';
import { allMatches, searcherOf } from './search/search.ts';
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
  /** Every match of a pattern in the plain draft, with true spans. Write patterns in lower case; the flag g is set. */
  match(pattern: RegExp): readonly Match[];
  /** The same, within one sentence: `^` and `$` are the sentence's ends. */
  matchIn(sentence: Sentence, pattern: RegExp): Match[];
  /** Does a pattern match anywhere in the plain draft? Quick where its words do not stand there, and asked once. */
  says(pattern: RegExp): boolean;
  /** Does a pattern match in a sentence, whose ends are `^` and `$`? Quick where its words stand nowhere in the draft. */
  holds(sentence: Sentence, pattern: RegExp): boolean;
  /** The sentence that holds the start of a span. */
  sentenceAt(span: Span): Sentence;
  /** Up to `size` characters of the plain draft just before a span, within its sentence. For patterns that end in `$`. */
  before(span: Span, size?: number): string;
  /** Up to `size` characters of the plain draft just after a span, within its sentence. For patterns that begin with `^`. */
  after(span: Span, size?: number): string;
  /** From a stretch of the plain draft to the draft as typed. */
  original(start: number, end: number): Span;
  /** From a span of the draft as typed to the stretch of the plain draft that stands for it. */
  plainAt(span: Span): Span;
}

/** The answers for a pattern that no sentence holds. */
const NOWHERE: (boolean | undefined)[] = [];

const EMPTY: Sentence = { start: 0, end: 0, index: 0, plain: '', plainStart: 0 };

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
  const search = searcherOf(plain.text);
  // Several rules ask for the same words.
  const asked = new Map<RegExp, readonly Match[]>();
  const said = new Map<RegExp, boolean>();
  const held = new Map<RegExp, (boolean | undefined)[]>();
  const match = (pattern: RegExp): readonly Match[] => {
    let matches = asked.get(pattern);
    if (!matches) {
      matches = search.find(pattern).map(({ found, from }) => toMatch(found, from, plain, sentenceAt));
      asked.set(pattern, matches);
    }
    return matches;
  };
  return {
    draft,
    text: draft.text,
    plain: plain.text,
    sentences,
    sentenceAt,
    match,
    matchIn: (sentence, pattern) =>
      allMatches(pattern, sentence.plain).map((found) =>
        toMatch(found, sentence.plainStart, plain, sentenceAt),
      ),
    says: (pattern) => {
      const known = said.get(pattern);
      if (known !== undefined) return known;
      const answer = !search.lacks(pattern) && pattern.test(plain.text);
      said.set(pattern, answer);
      return answer;
    },
    holds: ({ index, plain: words, plainStart }, pattern) => {
      let answers = held.get(pattern);
      if (!answers) {
        answers = search.lacks(pattern) ? NOWHERE : [];
        held.set(pattern, answers);
      }
      if (answers === NOWHERE) return false;
      answers[index] ??=
        !search.lacksIn(pattern, plainStart, plainStart + words.length) && pattern.test(words);
      return answers[index] ?? false;
    },
    before: (span, size = 60) => {
      const { start } = plain.from(span);
      return plain.text.slice(Math.max(sentenceAt(span).plainStart, start - size), start);
    },
    after: (span, size = 60) => {
      const { end } = plain.from(span);
      const sentence = sentenceAt(span);
      return plain.text.slice(end, Math.min(sentence.plainStart + sentence.plain.length, end + size));
    },
    original: plain.original,
    plainAt: plain.from,
  };
}

function toMatch(found: RegExpExecArray, from: number, plain: Plain, sentenceAt: Core['sentenceAt']): Match {
  const start = from + found.index;
  const span = plain.original(start, start + found[0].length);
  const groups = found.slice(1).map((words, group) => {
    const at = found.indices?.[group + 1];
    return words === undefined || !at
      ? undefined
      : { ...plain.original(from + at[0], from + at[1]), plain: words };
  });
  return { ...span, plain: found[0], groups, sentence: sentenceAt(span) };
}
