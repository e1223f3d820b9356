import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../../lib/check/check.ts';
import { Memory } from '../../lib/check/memory.ts';
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
      // Long ones are read in pieces.
      fc.oneof(
        ...[4, 60].map((maxLength) =>
          fc.array(fc.constantFrom(...DRAFTS), { minLength: maxLength / 4, maxLength, size: 'max' }),
        ),
      ),
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
    { numRuns: 40 },
  );
}, 120_000);
