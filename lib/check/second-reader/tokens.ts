import type { Reading, Span } from '../../reading/index.ts';
import { tagsOf } from './tags.ts';

/** A word or a mark as the second reader takes it. */
export interface Token extends Span {
  /** The word in plain form; numbers, handles and links each have one name for all. */
  readonly word: string;
  /** What kind of thing the Reading takes it for ('<age>'), or else the word. */
  readonly kind: string;
  readonly isMark: boolean;
}

const ONE_NAME_FOR_ALL = new Map([
  ['number', '<number>'],
  ['handle', '<handle>'],
  ['link', '<link>'],
]);

/** The draft's words and marks, in order. */
export function tokensOf(reading: Reading): Token[] {
  const tags = tagsOf(reading);
  return reading.words.map(({ plain, kind, start, end }) => {
    const word = ONE_NAME_FOR_ALL.get(kind) ?? plain;
    return { start, end, word, kind: tags.get(start) ?? word, isMark: kind === 'mark' };
  });
}
