import { expect, it } from 'vitest';
import { apart } from '../../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases, wordings } from '../../../lib/reading/wording.ts';

it('takes one wording from each line, or several parted by bars', () => {
  expect(oneOf`
    a | b
    c\d? ${gap(2)}d
  `).toBe(`(?:a|b|c\\d? ${gap(2)}d)`);
});

it('leaves the bars inside a wording alone', () => {
  expect(oneOf`a (?:b|c) | d`).toBe('(?:a (?:b|c)|d)');
});

it('takes the end of a line for a bar, inside a wording too, and puts no group around wordings', () => {
  expect(wordings`
    a (?:b
      c) | d
  `).toBe('a (?:b|c)|d');
});

it('finds phrases as whole words', () => {
  expect(phrases`so long | ta ra`.test('ta ra then')).toBe(true);
  expect(phrases`so long | ta ra`.test('data raw')).toBe(false);
});

it('lets a gap pass few words of one sentence', () => {
  const near = pattern('get ', gap(2), 'back');
  expect(near.test('get your knee back')).toBe(true);
  expect(near.test('get it. Then back')).toBe(false);
});

it('keeps the longest of spans that share words', () => {
  expect(
    apart([
      { start: 4, end: 6 },
      { start: 0, end: 5 },
      { start: 8, end: 9 },
    ]),
  ).toEqual([
    { start: 0, end: 5 },
    { start: 8, end: 9 },
  ]);
});
