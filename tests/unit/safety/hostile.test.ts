import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import { BOOK } from '../../../rules/book.ts';

/** Drafts that nobody writes and somebody pastes: what is repeated until the wanted length is reached. */
const REPEATED: Readonly<Record<string, string>> = {
  'the same letter': 'a',
  'the same capital': 'A',
  'letters and apostrophes': "a'",
  'nested quotes': '“ "‘',
  'quoted words': '"a" ',
  'combining marks': 'e\u0301\u0302\u0303',
  'zero-width characters': 'a\u200b\u200d\ufeff',
  'bidi controls': '\u202eab\u2066c\u2069',
  numbers: '1234567890 ',
  'digits alone': '7',
  spaces: ' ',
  'stars and dashes': '*-_',
  hashtags: '#aB',
  'at signs': '@a ',
  'emoji with joiners': '👩🏽‍⚕️',
  'one word again and again': 'flipping ',
  'short words without an end': 'i am the a of my ',
  'lone surrogates': '\ud83d',
};

/** In UTF-16 units. Four times as long may take four times as long, and somewhat more; the square would be sixteen. */
const SHORT = 4_000;
const LONG = 16_000;
const MOST = 9;

/** Below this many milliseconds a ratio says more about the clock than about the engine. */
const NOISE = 25;

const draftOf = (part: string, length: number): string =>
  part.repeat(Math.ceil(length / part.length)).slice(0, length);

const settings = { strictness: 'strict', categoriesOff: [] } as const;

/** The quickest of some runs, in ms: what else the machine does only ever adds. */
function quickest(text: string): number {
  const times = [1, 2, 3].map(() => {
    const from = performance.now();
    check({ text }, settings, BOOK);
    return performance.now() - from;
  });
  return Math.min(...times);
}

describe('hostile drafts', () => {
  it.each(Object.entries(REPEATED))('%s: answered, in linear time', { timeout: 60_000 }, (_what, part) => {
    const faults: string[] = [];
    const text = draftOf(part, LONG);
    for (const { start, end } of check({ text }, settings, {
      ...BOOK,
      onFault: (rule) => faults.push(rule),
    })) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(faults).toEqual([]);
    const short = Math.max(quickest(draftOf(part, SHORT)), NOISE);
    const long = quickest(text);
    expect(long / short, `${short.toFixed(0)} ms, then ${long.toFixed(0)} ms`).toBeLessThan(MOST);
  });
});
