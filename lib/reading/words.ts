import type { Core } from './core.ts';
import type { Span } from './span.ts';
import { wordings } from './wording.ts';

/** What a token is. A mark is a piece of punctuation. */
export type WordKind = 'word' | 'number' | 'hashtag' | 'handle' | 'link' | 'emoji' | 'mark';

/** One token of the draft. */
export interface Word extends Span {
  readonly kind: WordKind;
  /** As in the plain draft: lower case, straight quotes; a hashtag with its '#', unsplit. */
  readonly plain: string;
}

/** Addresses of pages and letters, handles, hashtags, numbers, words, emoji, and any other mark. */
const TOKEN = new RegExp(
  wordings`
    https?://\S+ | www\.\S+ | [\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}
    [a-z\d-]{1,64}\.(?:co\.uk|org\.uk|nhs\.uk|gov\.uk|com|org|net|uk)\b(?:/\S*)? | @\w+ | #[\p{L}\d_]+
    \d+(?:[.,:/]\d+)* | \p{L}[\p{L}\d]*(?:['&-][\p{L}\d]+)* | [\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}] | \S
  `,
  'gu',
);

const LINK = /^(?:https?:|www\.)|.@|\.[a-z]/;
const LETTER = /^\p{L}/u;
const EMOJI = /^[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;

function kindOf(token: string): WordKind {
  const first = token.charCodeAt(0);
  const ascii = first >= 97 && first <= 122;
  if (token.length > 1) {
    if (token.startsWith('#')) return 'hashtag';
    if (token.startsWith('@')) return 'handle';
    if (LINK.test(token)) return 'link';
  }
  if (ascii) return 'word';
  if (first >= 48 && first <= 57) return 'number';
  if (first < 128) return 'mark';
  if (LETTER.test(token)) return 'word';
  return EMOJI.test(token) ? 'emoji' : 'mark';
}

/** The tokens of a draft, in order. */
export function toWords(core: Core): Word[] {
  const words: Word[] = [];
  let hashtagEnd = 0;
  for (const { 0: plain, index } of core.plain.matchAll(TOKEN)) {
    const span = core.original(index, index + plain.length);
    if (span.start < hashtagEnd) continue;
    const kind = kindOf(plain);
    if (kind !== 'hashtag') {
      words.push({ ...span, plain, kind });
      continue;
    }
    // The plain draft holds the words of a hashtag apart; as a token it is one.
    hashtagEnd =
      span.start +
      (/^#[\p{L}\p{M}\d_]+/u.exec(core.text.slice(span.start, span.start + 80))?.[0].length ?? plain.length);
    words.push({
      start: span.start,
      end: hashtagEnd,
      plain: core.text.slice(span.start, hashtagEnd).toLowerCase(),
      kind,
    });
  }
  return words;
}
