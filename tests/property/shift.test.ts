import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from '../../lib/compose/shift.ts';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** Few letters, so that an edit often repeats what stands beside it: that is where carrying marks goes wrong. */
const words = fc
  .array(fc.constantFrom('a', 'b', ' ', '4', '\n', '.', '👩', '\u0301'), { maxLength: 14 })
  .map((parts) => parts.join(''));

/** A draft with some marks on it, which may touch or overlap, and one edit of it. */
const edits = fc
  .record({
    before: words,
    removed: words,
    put: words,
    after: words,
    picks: fc.array(fc.tuple(fc.nat(), fc.nat())),
  })
  .map(({ before, removed, put, after, picks }) => {
    const text = before + removed + after;
    const marks: Mark[] = picks.flatMap(([a, b], at) => {
      const start = a % Math.max(1, text.length);
      const end = start + 1 + (b % 5);
      return end <= text.length ? [{ start, end, name: `mark ${at}` }] : [];
    });
    return {
      text,
      marks,
      from: before.length,
      to: before.length + removed.length,
      put,
      edited: before + put + after,
    };
  });

/** Does a letter stand right before the words, and right behind them? Then they are part of a longer word. */
const goesOn = (text: string, { start, end }: Mark) =>
  [text.charAt(start - 1), text.charAt(end)].map((letter) => /[\p{L}\p{N}\p{M}]/u.test(letter));

const wordsOf = (text: string, mark?: Mark) => mark && text.slice(mark.start, mark.end);

const named = (marks: readonly Mark[], wanted: string) => marks.find(({ name }) => name === wanted);

describe('carrying marks over an edit', () => {
  it('leaves each that stays on exactly its words, and what else it says as it was', () => {
    fc.assert(
      fc.property(edits, ({ text, marks, edited }) => {
        for (const mark of shift(marks, text, edited)) {
          expect(wordsOf(edited, mark)).toBe(wordsOf(text, named(marks, mark.name)));
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(edited.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never lets one stay whose words were typed into or cut', () => {
    fc.assert(
      fc.property(edits, ({ text, marks, edited, from, to, put }) => {
        // An edit that puts back some of what it took can be read as a smaller one, so only plain ones say where they were.
        fc.pre((put === '') !== (from === to));
        for (const { start, end, name } of marks) {
          const isCut = from < end && to > start;
          const isTypedInto = put !== '' && start < from && from < end;
          if (!isCut && !isTypedInto) continue;
          const stays = named(shift(marks, text, edited), name);
          // Unless the same words stand there again, at the same distance from one of the draft's ends.
          if (stays) {
            expect([start, start + edited.length - text.length]).toContain(stays.start);
            expect(wordsOf(edited, stays)).toBe(text.slice(start, end));
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every one that stands clear of the edit', () => {
    fc.assert(
      fc.property(edits, ({ text, marks, edited, from, to }) => {
        const kept = shift(marks, text, edited);
        // Where letters repeat, nobody can tell which of them went: what stands behind may then be let go.
        const isPlain = text[from] !== edited[from];
        for (const mark of marks) {
          if (mark.end < from || (isPlain && mark.start > to))
            expect(wordsOf(edited, named(kept, mark.name))).toBe(wordsOf(text, mark));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('lets go of a word that has grown', () => {
    fc.assert(
      fc.property(edits, ({ text, marks, edited }) => {
        for (const mark of shift(marks, text, edited)) {
          const before = named(marks, mark.name);
          const was = before ? goesOn(text, before) : [];
          for (const [side, grown] of goesOn(edited, mark).entries()) expect(grown && !was[side]).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
