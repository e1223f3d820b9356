import { expect, it } from 'vitest';
import { apart } from '../../../lib/reading/apart.ts';
import { gap, oneOf, pattern } from '../../../lib/reading/wording.ts';

it('makes one alternative of lists, and keeps the commas of quantifiers', () => {
  expect(oneOf('a, b', 'c')).toBe('(?:a|b|c)');
  expect(oneOf(`x${gap(2)}y, z`)).toBe(`(?:x${gap(2)}y|z)`);
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
