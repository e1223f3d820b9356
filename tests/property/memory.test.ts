import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../lib/check/check.ts';
import { Memory } from '../../lib/reading/index.ts';
import { LineMemory } from '../../lib/reading/search/line-memory.ts';
import { numberOf, searcherOf } from '../../lib/reading/search/search.ts';
import { BOOK } from '../../rules/book.ts';
import { CORPUS_FILES, draftsOf } from '../corpus/drafts.ts';

const DRAFTS = CORPUS_FILES.flatMap(draftsOf)
  .filter((_, at) => at % 40 === 11)
  .map(({ text }) => text);

const flagsOf = (text: string, memory?: Memory) =>
  check({ text }, { strictness: 'strict', categoriesOff: [] }, BOOK, memory).map(
    ({ start, end, level, rule, swap, sum }) => ({ start, end, level, rule: rule.id, swap, sum }),
  );

/** What somebody does to a draft: words are put in, taken out, and pasted, anywhere. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 60 }),
  words: fc.oneof(
    fc.constantFrom(...DRAFTS),
    fc.constantFrom(
      '',
      '\n',
      ' ',
      '. ',
      '"',
      'not ',
      'my nan ',
      'She is 84. ',
      'Mrs Okafor ',
      '😀',
      '\n\n- bed 4',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  ),
});

const edited = (text: string, { at, cut, words }: { at: number; cut: number; words: string }): string => {
  const from = Math.floor(at * text.length);
  return `${text.slice(0, from)}${words}${text.slice(from + cut)}`;
};

it('raises after each edit what a fresh reading raises', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...DRAFTS), { minLength: 1, maxLength: 4 }),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      (drafts, edits) => {
        const memory = new Memory();
        let text = drafts.join('\n');
        flagsOf(text, memory);
        for (const one of edits) {
          text = edited(text, one);
          expect(flagsOf(text, memory)).toEqual(flagsOf(text));
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

it('reads a line again when a pattern was met since, whose words it was not read for', () => {
  const memory = new LineMemory();
  const text = 'zorbing with quibbles\nquibbles alone';
  searcherOf(text, memory).find(/zorbing (?:with|without) \w+/);
  const late = /\bquibbles\b/;
  searcherOf('quibbles', new LineMemory()).find(late);
  const found = searcherOf(text, memory).find(late);
  expect(found.map(({ found: { index }, from }) => from + index)).toEqual([13, 22]);
});

it('knows nothing of a text but the last', () => {
  const memory = new LineMemory();
  const [first] = memory.take(['one', 'two']);
  expect(memory.take(['one'])[0]).toBe(first);
  memory.take(['three']);
  expect(memory.take(['one'])[0]).not.toBe(first);
});

it('learns a pattern once that is written inside a function', () => {
  const numbers = [1, 2].map(() => numberOf(/\bwritten each time anew\b/));
  expect(numbers[0]).toBe(numbers[1]);
});
