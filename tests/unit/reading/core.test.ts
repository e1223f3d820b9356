import { describe, expect, it } from 'vitest';
import { toCore } from '../../../lib/reading/core.ts';

describe('the core of a Reading', () => {
  const core = toCore({ text: 'Lovely clinic today. Home late, as ever.\nTwo more shifts.' });
  const [first, second, third] = core.sentences;
  if (!first || !second || !third) throw new Error('The draft has three sentences.');

  it('says whether a pattern stands anywhere in the draft, and says the same again', () => {
    for (const _ of [1, 2]) {
      expect(core.says(/\bclinic\b/)).toBe(true);
      expect(core.says(/\bward\b/)).toBe(false);
    }
  });

  it('asks each sentence by itself, in any order and again', () => {
    const late = /\blate\b/;
    for (const _ of [1, 2]) {
      expect(core.holds(third, late)).toBe(false);
      expect(core.holds(second, late)).toBe(true);
      expect(core.holds(first, late)).toBe(false);
    }
  });

  it('lets a pattern begin and end with a sentence', () => {
    expect(core.holds(second, /^home\b/)).toBe(true);
    expect(core.holds(first, /today\.$/)).toBe(true);
    expect(core.holds(second, /today/)).toBe(false);
    expect(core.says(/^home\b/)).toBe(false);
  });

  it('finds what does not name any words', () => {
    expect(core.holds(third, /^\S+ \S+ \S+$/)).toBe(true);
    expect(core.says(/\d/)).toBe(false);
  });
});
