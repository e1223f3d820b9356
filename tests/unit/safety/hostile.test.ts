import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import { piecesOf } from '../../../lib/check/pieces.ts';
import { BOOK } from '../../../rules/book.ts';
import { draftsOf } from '../../corpus/drafts.ts';

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

/**
 * In UTF-16 units, both read in one piece. Four times as long may take four times as long, and somewhat more; the square would
 * be sixteen.
 */
const SHORT = 1_200;
const LONG = 4_800;
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

describe('hostile drafts of 100,000 characters', () => {
  const LENGTH = 100_000;
  /** With a number here and there, so that no two pieces are the same and each is read. */
  const numbered = (part: string): string =>
    Array.from({ length: LENGTH / 1_000 }, (_, at) => `${at}\n${draftOf(part, 990)}`).join('\n');
  const usual = draftsOf('natural')
    .map(({ text }) => text)
    .join('\n');
  const ordinary = `${usual}\n${usual.replaceAll('the', 'this')}`.slice(0, LENGTH);
  let budget = 0;

  it('are read in pieces of which no two are the same', () => {
    for (const text of [ordinary, numbered('a')]) {
      const pieces = piecesOf({ text }).map(({ draft }) => draft.text);
      expect(new Set(pieces).size).toBe(pieces.length);
    }
    costOf(ordinary.slice(0, 5_000));
    budget = costOf(ordinary);
  }, 60_000);

  it.each([
    ['the same letter', numbered('a')],
    ['nested quotes', numbered('“ "‘')],
    ['combining marks', numbered('e\u0301\u0302\u0303')],
    ['zero-width and bidi characters', numbered('a\u200b\u202eb\u2066c\u2069')],
    ['10,000 numbers', Array.from({ length: 10_000 }, (_, at) => at).join(' ')],
  ])('%s: no dearer than as much ordinary talk', { timeout: 60_000 }, (_what, text) => {
    expect(costOf(text)).toBeLessThan(budget * 1.5);
  });
});
