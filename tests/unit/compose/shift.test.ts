import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shift } from '../../../lib/compose/shift.ts';

/** Marks the words between brackets, makes the edit, and gives the words that are still marked. */
const carried = (before: string, after: string): string[] => {
  const start = before.indexOf('[');
  const end = before.indexOf(']') - 1;
  return shift([{ start, end }], before.replace(/[[\]]/g, ''), after).map((mark) =>
    after.slice(mark.start, mark.end),
  );
};

describe('shift', () => {
  it.each([
    ['typed after', 'in [bed 4] now', 'in bed 4 now then', ['bed 4']],
    ['typed before', 'in [bed 4] now', 'Not in bed 4 now', ['bed 4']],
    ['a line break before', 'in [bed 4] now', '\nin bed 4 now', ['bed 4']],
    ['typed inside', 'in [bed 4] now', 'in bed x4 now', []],
    ['a digit added at the end', 'in [bed 4] now', 'in bed 42 now', []],
    ['a full stop at the end', 'in [bed 4]', 'in bed 4.', ['bed 4']],
    ['a letter joined to the front', 'in [bed 4] now', 'in xbed 4 now', []],
    ['a word joined by taking the space out', 'grim [bed 4]', 'grimbed 4', []],
    ['a digit joined by taking the space out', 'in [bed 4] 2', 'in bed 42', []],
    ['an accent typed after', 'in [bed] now', 'in bed\u0301 now', []],
    ['a space taken out elsewhere', 'in  [bed 4] now', 'in [bed 4] now'.replace(/[[\]]/g, ''), ['bed 4']],
    ['taken out', 'in [bed 4] now', 'in now', []],
    ['all replaced', 'in [bed 4] now', 'something else', []],
    ['emptied', 'in [bed 4] now', '', []],
    ['an emoji before', 'in [bed 4] now', '😂 in bed 4 now', ['bed 4']],
  ])('%s', (_what, before, after, words) => {
    expect(carried(before, after)).toEqual(words);
  });

  it('never leaves a mark on other words, whatever the edit', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (before, after, a, b) => {
        const start = Math.min(a, b) % (before.length + 1);
        const end = Math.min(before.length, start + (Math.max(a, b) % 8));
        for (const mark of shift([{ start, end }], before, after)) {
          expect(after.slice(mark.start, mark.end)).toBe(before.slice(start, end));
        }
      }),
    );
  });
});
