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
  'line breaks alone': '\n',
  'brackets that never close': '([{',
  'half an address': 'a@a.',
  // What the checker of `redos.json` would slow single patterns down with.
  'insults without an insult': 'u ',
  'what is said without a saying': "'a\t",
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

/** How much of a processor's time a check takes, in ms: whatever else the machine does is not counted. */
function costOf(text: string): number {
  const from = process.cpuUsage();
  check({ text }, settings, BOOK);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** How many times as much a long draft costs as a short one. */
const growth = (part: string): number =>
  costOf(draftOf(part, LONG)) / Math.max(costOf(draftOf(part, SHORT)), NOISE);

describe('hostile drafts', () => {
  it.each(Object.entries(REPEATED))('%s: answered, in linear time', { timeout: 60_000 }, (_what, part) => {
    const faults: string[] = [];
    const text = draftOf(part, SHORT);
    const engine = { ...BOOK, onFault: (rule: string) => faults.push(rule) };
    for (const { start, end } of check({ text }, settings, engine)) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    expect(faults).toEqual([]);
    // Chance can only make a run dearer, so of three the best tells.
    let least = growth(part);
    for (let again = 0; again < 2 && least >= MOST; again += 1) least = Math.min(least, growth(part));
    expect(least).toBeLessThan(MOST);
  });
});
