import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import { isShown, STRICTNESSES } from '../../../lib/check/strictness.ts';
import { EXAMPLE } from '../../../lib/pages/options/example.ts';
import { CALM_DRAFT, EXAMPLE_DRAFTS } from '../../../lib/pages/practice/examples.ts';
import { CATEGORIES, LEVELS } from '../../../lib/rule.ts';
import { RULES } from '../../../rules/index.ts';

const raised = (text: string, strictness: 'standard' | 'strict') =>
  check({ text, kind: 'post' }, { strictness, categoriesOff: [] }, { rules: RULES });

describe('the examples of the practice page', () => {
  it('are one for each standard', () => {
    expect(EXAMPLE_DRAFTS.map(({ category }) => category)).toEqual(CATEGORIES);
  });

  it.each(EXAMPLE_DRAFTS.map(({ category, text }) => [category, text] as const))(
    'are raised under their own: %s',
    (category, text) => {
      expect(raised(text, 'standard').map(({ rule }) => rule.category)).toContain(category);
    },
  );

  it('have one with nothing to raise, even at the strictest', () => {
    expect(raised(CALM_DRAFT, 'strict')).toEqual([]);
  });
});

describe('the example of the options', () => {
  it('has a point of each level, so that each strictness shows more than the one before', () => {
    const levels = raised(EXAMPLE, 'strict').map(({ level }) => level);
    expect(new Set(levels)).toEqual(new Set(LEVELS));
    const counts = STRICTNESSES.map(
      (strictness) => levels.filter((level) => isShown(level, strictness)).length,
    );
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  });
});
