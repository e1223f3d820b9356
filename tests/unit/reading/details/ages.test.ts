import { describe, expect, it } from 'vitest';
import { yearsOf } from '../../../../lib/reading/details/ages.ts';
import { read } from '../../../../lib/reading/index.ts';

const ages = (text: string) =>
  read({ text }).ages.map(({ from, to, sex }) => [from, to, ...(sex ? [sex] : [])]);

describe('ages', () => {
  it.each([
    ['84yo with a cough', [84, 84]],
    ['an 84 y/o lady', [84, 84, 'f']],
    ['F62 in resus', [62, 62, 'f']],
    ['job 3: 16M', [16, 16, 'm']],
    ['she’s ninety-one', [91, 91, 'f']],
    ['in his late eighties', [86, 89, 'm']],
    ['an 8 month old', [0, 0]],
    ['a toddler with a trachy', [1, 3]],
    ['Twins. 94. Identical.', [94, 94]],
    ['a lady from the flats, 84, fallen', [84, 84]],
    ['a 27-weeker', [0, 0]],
  ])('reads "%s"', (text, age) => {
    expect(ages(text)).toContainEqual(age);
  });

  it.each([['£80 for 12 sessions'], ['Ward 84 is open'], ['5k in 24 minutes'], ['Room 62'], ['Band 5 to 6']])(
    'reads no age in "%s"',
    (text) => {
      expect(ages(text)).toEqual([]);
    },
  );

  it('counts in words', () => {
    expect(yearsOf('nineteen')).toBe(19);
    expect(yearsOf('ninety-four')).toBe(94);
    expect(yearsOf('a hundred and two')).toBe(102);
    expect(yearsOf('banana')).toBeNaN();
  });
});
