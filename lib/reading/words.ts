import type { Core } from './core.ts';
import type { Span } from './span.ts';

/** What a token is. A mark is a piece of punctuation. */
export type WordKind = 'word' | 'number' | 'hashtag' | 'handle' | 'link' | 'emoji' | 'mark';

/** One token of the draft. */
export interface Word extends Span {
  readonly kind: WordKind;
  /** As in the plain draft: lower case, straight quotes; a hashtag with its '#', unsplit. */
  readonly plain: string;
}

const KINDS: readonly WordKind[] = ['word', 'mark', 'number', 'hashtag', 'handle', 'link', 'emoji'];

const TOKEN = new RegExp(
  [
    '(?<link>https?://\\S+|www\\.\\S+|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,4}|[a-z\\d-]{1,64}\\.(?:co\\.uk|org\\.uk|nhs\\.uk|gov\\.uk|com|org|net|uk)(?:/\\S*)?)',
    '(?<handle>@\\w+)',
    '(?<hashtag>#[\\p{L}\\d_]+)',
    '(?<number>\\d+(?:[.,:/]\\d+)*)',
    "(?<word>\\p{L}[\\p{L}\\d]*(?:['&-][\\p{L}\\d]+)*)",
    '(?<emoji>[\\p{Extended_Pictographic}\\u{1f1e6}-\\u{1f1ff}])',
    '(?<mark>\\S)',
  ].join('|'),
  'gu',
);

/** The tokens of a draft, in order. */
export function toWords(core: Core): Word[] {
  const words: Word[] = [];
  let hashtagEnd = 0;
  for (const { 0: plain, index, groups } of core.plain.matchAll(TOKEN)) {
    const span = core.original(index, index + plain.length);
    if (span.start < hashtagEnd) continue;
    const kind = KINDS.find((name) => groups?.[name] !== undefined) ?? 'mark';
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
