import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draft, type Reading, read, type Sentence } from '../../lib/reading/index.ts';
import { literalsOf } from '../../lib/reading/search/literals.ts';
import { searcherOf } from '../../lib/reading/search/search.ts';
import { BOOK } from '../../rules/book.ts';
import { CORPUS_FILES, draftsOf } from '../corpus/drafts.ts';
import { unmark } from '../rules/example.ts';

const CORPUS = CORPUS_FILES.flatMap(draftsOf).map((gold) => gold.text);
/** Every hundredth draft, in plain form, and some of them one below the other. */
const SAMPLE = CORPUS.filter((_, at) => at % 100 === 7).map((text) => read({ text }).plain);
const TEXTS = [...SAMPLE, SAMPLE.slice(0, 8).join('\n'), SAMPLE.slice(8, 16).join(' ')];

/** Every pattern that the rules ask of a draft or of a sentence: of corpus drafts, and of rules' own examples. */
const PATTERNS = (() => {
  const asked = new Set<RegExp>();
  const listening = (draft: Draft): Reading => {
    const reading = read(draft);
    const { match, says, holds } = reading;
    return Object.assign(reading, {
      match: (pattern: RegExp) => {
        asked.add(pattern);
        return match(pattern);
      },
      says: (pattern: RegExp) => {
        asked.add(pattern);
        return says(pattern);
      },
      holds: (sentence: Sentence, pattern: RegExp) => {
        asked.add(pattern);
        return holds(sentence, pattern);
      },
    });
  };
  const drafts = CORPUS.filter((_, at) => at % 100 === 3).map((text) =>
    listening({ text, kind: 'reply', to: 'My mum has been ill, what should I do?' }),
  );
  for (const rule of BOOK.rules) {
    for (const reading of drafts) rule.find(reading);
    for (const example of rule.flags) rule.find(listening(unmark(example).draft));
  }
  return [...asked];
})();

const hitsOf = (pattern: RegExp, text: string) =>
  searcherOf(text)
    .find(pattern)
    .map(({ found, from }) => [found.index + from, ...found]);
const GLOBAL = new Map(
  PATTERNS.map((one) => [one, new RegExp(one.source, [...new Set(`${one.flags}g`)].join(''))]),
);
const dueOf = (pattern: RegExp, text: string) =>
  [...text.matchAll(GLOBAL.get(pattern) ?? pattern)].map((found) => [found.index, ...found]);

describe('running patterns only where their words stand', () => {
  it('knows the words of nearly every pattern', () => {
    expect(PATTERNS.length).toBeGreaterThan(500);
    const open = PATTERNS.filter((pattern) => literalsOf(pattern).holds.length === 0);
    expect(open.length / PATTERNS.length).toBeLessThan(0.1);
  });

  it.each(TEXTS.map((text, at) => [at, text]))(
    'loses no match in draft %i of the sample',
    (_, text) => {
      const same = (pattern: RegExp) =>
        JSON.stringify(hitsOf(pattern, text)) === JSON.stringify(dueOf(pattern, text));
      expect(PATTERNS.filter((pattern) => !same(pattern)).map((pattern) => pattern.source)).toEqual([]);
    },
    60_000,
  );

  it('says of no pattern that a text lacks it where a sentence matches it', () => {
    for (const draft of CORPUS.filter((_, at) => at % 100 === 7)) {
      const { sentences, plain } = read({ text: draft });
      const { lacks } = searcherOf(plain);
      const wrong = PATTERNS.filter(
        (pattern) => lacks(pattern) && sentences.some((one) => one.plain.search(pattern) >= 0),
      );
      expect(wrong.map((pattern) => pattern.source)).toEqual([]);
    }
  }, 60_000);

  it('says of no pattern that a sentence lacks it which matches it', () => {
    for (const draft of TEXTS) {
      const { sentences, plain } = read({ text: draft });
      const { lacksIn } = searcherOf(plain);
      const wrong = sentences.flatMap((one) =>
        PATTERNS.filter(
          (pattern) =>
            lacksIn(pattern, one.plainStart, one.plainStart + one.plain.length) &&
            one.plain.search(pattern) >= 0,
        ),
      );
      expect(wrong.map((pattern) => pattern.source)).toEqual([]);
    }
  }, 60_000);

  it('loses no match in any text made of what patterns look for', () => {
    // Words of patterns with their signs taken out: dense with what nearly matches.
    const pieces = PATTERNS.flatMap((pattern) =>
      pattern.source
        .replace(/\\[bwsd]|[()[\]{}?*+|^$]/g, ' ')
        .split(' ')
        .filter(Boolean),
    );
    const text = fc
      .array(
        fc.tuple(
          fc.constantFrom(...pieces),
          fc.constantFrom(' ', ' ', ' ', '', '\n', '. ', ', ', "'", '-', ' 7 '),
        ),
        { minLength: 5, maxLength: 60 },
      )
      .map((parts) => parts.flat().join(''));
    fc.assert(
      fc.property(text, fc.constantFrom(...PATTERNS), (words, pattern) => {
        expect(hitsOf(pattern, words)).toEqual(dueOf(pattern, words));
      }),
      { numRuns: 1000 },
    );
  }, 60_000);

  it('loses no match in any text at all', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc.constantFrom(...SAMPLE),
        fc.constantFrom(...PATTERNS),
        (noise, draft, pattern) => {
          const text = `${draft.slice(0, 80)}${noise}${draft.slice(80, 200)}`;
          expect(hitsOf(pattern, text)).toEqual(dueOf(pattern, text));
        },
      ),
      { numRuns: 1000 },
    );
  }, 60_000);
});
