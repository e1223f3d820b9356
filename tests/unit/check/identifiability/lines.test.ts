import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../../../lib/check/identifiability/lines.ts';

describe('lines that go on', () => {
  it.each([
    ['an 84\nyear old lady from\nWhitby', 'an 84 year old lady from Whitby'],
    ['Saw a man\nof 91', 'Saw a man of 91'],
    ['She was\nAged 91', 'She was Aged 91'],
  ])('%j', (torn, whole) => {
    expect(joinLines(torn)).toBe(whole);
  });

  it.each([
    'Bed 4: a fall\nBed 5: a stroke',
    'Twins.\n94.\nIdentical.',
    'a lady from\n\nWhitby',
    'fall\n\n\nof',
  ])('lines of a list, and blank ones, stay: %j', (text) => {
    expect(joinLines(text)).toBe(text);
  });

  it('leaves every place where it was', () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom('of', 'from', 'lady', '\n', ' ', '84', 'é', '😊'))
          .map((parts) => parts.join('')),
        (text) => {
          const joined = joinLines(text);
          expect(joined).toHaveLength(text.length);
          expect(joined.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '));
        },
      ),
    );
  });
});
