import type { Core } from './core.ts';
import type { Span } from './span.ts';

/** What a token is. A mark is a piece of punctuation. */
export type WordKind = 'word' | 'number' | 'hashtag' | 'handle' | 'link' | 'emoji' | 'mark';

/** One token of the draft. */
export interface Word extends Span {
  readonly kind: WordKind;
  /** As in the plain draft: lower case, straight quotes. */
  readonly plain: string;
}

const KINDS: readonly WordKind[] = ['word', 'mark', 'number', 'hashtag', 'handle', 'link', 'emoji'];

const TOKEN =
  /(?<link>https?:\/\/\S+|www\.\S+)|(?<handle>@\w+)|(?<hashtag>#\w+)|(?<number>\d+(?:[.,:]\d+)*)|(?<word>\p{L}[\p{L}\p{N}]*(?:['-][\p{L}\p{N}]+)*)|(?<emoji>\p{Extended_Pictographic})|(?<mark>\S)/gu;

/** The tokens of a draft, in order. */
export function toWords(core: Core): Word[] {
  const words: Word[] = [];
  for (const { 0: plain, index, groups } of core.plain.matchAll(TOKEN)) {
    const kind = KINDS.find((name) => groups?.[name] !== undefined) ?? 'mark';
    words.push({ ...core.original(index, index + plain.length), plain, kind });
  }
  return words;
}
