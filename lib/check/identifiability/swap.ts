import type { Span } from '../../reading/span.ts';
import type { Blur } from './blur.ts';

/** '84 year old lady', '84yo man': a number, the words for years, and the person. */
const OLD_NOUN =
  /^\d{1,3}[ -]?(?:years?[ -]old|yrs?[ -]old|y\/?o) (woman|lady|girl|lass|man|gent|gentleman|boy|lad|fella|chap|bloke)$/i;

/**
 * The flagged words with the age made vaguer, where that reads well: 'a lady in her eighties' for 'an 84 year old lady'.
 * Undefined where it would not.
 */
export function swapFor(text: string, flagged: Span, { detail, say }: Blur): string | undefined {
  if (!say || detail.start !== flagged.start) return undefined;
  const [, noun] = text.slice(detail.start, detail.end).match(OLD_NOUN) ?? [];
  // 'an 84 year old lady' would leave 'an lady': the article is not ours to change.
  if (!noun || /\ban $/i.test(text.slice(Math.max(0, detail.start - 4), detail.start))) return undefined;
  return `${noun} ${say}${text.slice(detail.end, flagged.end)}`;
}
