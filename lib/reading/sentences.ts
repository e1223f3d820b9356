import type { Plain } from './plain.ts';
import type { Span } from './span.ts';
import { oneOf, pattern, wordings } from './wording.ts';

/** One sentence, or one line of a list. */
export interface Sentence extends Span {
  readonly index: number;
  /** Its words in plain form (lower case, straight quotes), for patterns. */
  readonly plain: string;
  /** Where those words begin in the whole plain draft. */
  readonly plainStart: number;
}

/** What may end a sentence: line breaks, full stops and the like with what closes them, bullets, a run of emoji. */
const END = new RegExp(
  wordings`
    \n+ | [.!?]+(?:["')\]]+(?=\s|$))? | [ \t][•·▪●➡►](?=\s)
    (?<=\s|[\w)])\p{Extended_Pictographic}[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff} ]*
  `,
  'gu',
);

/** Titles: a full stop after one never ends a sentence. */
const TITLE = /\b(?:mr|mrs|ms|mx|dr|prof|rev|fr|sr|sgt|st|messrs|vs|e\.g|i\.e|eg|ie|cf|viz)$/;
/** Abbreviations that may stand at the end of a sentence: the next word tells. */
const ABBREVIATION = pattern(
  '\\b',
  oneOf`
  etc | approx | no | nos | tel | ext | hosp | dept | pt | pts | pg | pp | vol | fig | min | mins | hr | hrs
  wk | wks | yr | yrs | mth | mths | wt | ref | inc | ltd | jan | feb | mar | apr | jun | jul | aug | sept?
  oct | nov | dec | mon | tues? | wed | thurs? | fri | sat | sun | [a-z]\.[a-z]
`,
  '$',
);
const INITIAL = /(?:^|\s)[b-hj-z]$/;

/**
 * A stretch without an end is cut at a space after so many characters: three times the longest sentence of the corpus.
 * What asks a sentence for each thing that stands in it would else take the square of its length.
 */
const LONGEST = 1_000;

/** Cuts a plain draft into sentences. Every character but white space belongs to exactly one. */
export function toSentences(plain: Plain): Sentence[] {
  const { text } = plain;
  const sentences: Sentence[] = [];
  let from = 0;
  const add = (to: number) => {
    for (let cut = cutIn(text, from, to); cut < to; cut = cutIn(text, from, to)) addPart(cut);
    addPart(to);
  };
  const addPart = (to: number) => {
    const raw = text.slice(from, to);
    const words = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    if (words) {
      sentences.push({
        ...plain.original(start, start + words.length),
        index: sentences.length,
        plain: words,
        plainStart: start,
      });
    }
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(END)) {
    // Emoji at the head of a line are its bullet, not a sentence.
    const words = /[.!?\n]/.test(mark) || /\S/.test(text.slice(from, Math.min(index, from + 20)));
    if (index >= from && words && ends(mark, index, plain)) add(withEmoji(text, index + mark.length, mark));
  }
  add(text.length);
  return sentences;
}

/** Where a stretch is cut for its length: behind the last space that fits, else between two letters. */
function cutIn(text: string, from: number, to: number): number {
  const most = from + LONGEST;
  if (to <= most) return to;
  const space = text.slice(from, most).lastIndexOf(' ');
  if (space > 0) return from + space + 1;
  return (text.codePointAt(most - 1) ?? 0) > 0xffff ? most - 1 : most;
}

/** Emoji after a full stop belong to the sentence that it ends: 'Done. 🎉 Next'. */
function withEmoji(text: string, end: number, mark: string): number {
  if (!/[.!?]/.test(mark)) return end;
  EMOJI_RUN.lastIndex = end;
  return EMOJI_RUN.test(text) ? EMOJI_RUN.lastIndex : end;
}

const EMOJI_RUN = /[ \t]{0,3}(?:[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}][ \t]{0,3}){1,20}/uy;

function ends(mark: string, index: number, plain: Plain): boolean {
  const { text } = plain;
  if (mark.startsWith('\n')) return true;
  const end = index + mark.length;
  const next = /^\s*(\S)/.exec(text.slice(end, end + 4))?.[1];
  if (next === undefined) return true;
  const gap = /\s/.test(text[end] ?? ' ') || /\s$/.test(mark);
  const capital = startsUpper(plain, end);
  if (/^\s/.test(mark)) return true;
  if (!/[.!?]/.test(mark)) return capital;
  const closed = /["')\]]$/.test(mark);
  if (!gap) return capital && joinsTwo(mark, index, plain);
  // '"Stop." he said' and 'wow (!) that' go on.
  if (closed && !capital && /[a-z]/.test(next)) return false;
  if (mark.startsWith('..')) return capital || !/[a-z]/.test(next);
  if (mark !== '.') return true;
  const before = text.slice(Math.max(0, index - 14), index);
  if (TITLE.test(before)) return false;
  if (ABBREVIATION.test(before)) return /\bno$/.test(before) ? !/\d/.test(next) : capital && !/\d/.test(next);
  if (INITIAL.test(before)) return !(capital && followsName(plain, index));
  return true;
}

/** Does the next word, as typed, begin with a capital letter? */
function startsUpper(plain: Plain, end: number): boolean {
  const at = plain.original(end, end + 1).start;
  return /^\s*["'“‘(]?\p{Lu}/u.test(plain.draft.slice(at, at + 6));
}

/** Is a full stop with no space behind it an end all the same ('home.We'), rather than a link or a number? */
function joinsTwo(mark: string, index: number, plain: Plain): boolean {
  const before = /(?<!\S)\S*$/.exec(plain.text.slice(Math.max(0, index - 60), index))?.[0] ?? '';
  const at = plain.original(index, index + mark.length);
  const typed = plain.draft.slice(Math.max(0, at.start - 2), at.start);
  const after = plain.draft.slice(at.end, at.end + 2);
  if (/[/@]|www/.test(before) || TITLE.test(before)) return false;
  return /^(?:\p{Ll}{2}|\p{Ll}\))$/u.test(typed) && /^\p{Lu}(?:\p{Ll}|['’ ])/u.test(after);
}

/** Is a single letter an initial: 'J. Okafor', 'Mr A. Smith', not 'vitamin D. It'? */
function followsName(plain: Plain, index: number): boolean {
  const at = plain.original(index, index + 1).start;
  const before = /(\S*)\s?\p{Lu}$/u.exec(plain.draft.slice(Math.max(0, at - 20), at))?.[1] ?? '';
  return before === '' || /^(?:\p{Lu}\p{Ll}*\.?|\p{Lu}\.)$/u.test(before);
}
