import { describe, expect, it } from 'vitest';
import { toAnswer } from '../../../lib/check/answer.ts';
import { check } from '../../../lib/check/check.ts';
import { isShown, STRICTNESSES } from '../../../lib/check/strictness.ts';
import type { Point } from '../../../lib/messages.ts';
import { CANDIDATES, chooseExample } from '../../../lib/pages/options/example.ts';
import { CALM_DRAFT, EXAMPLE_DRAFTS } from '../../../lib/pages/practice/examples.ts';
import { CATEGORIES, LEVELS, type Level } from '../../../lib/rule.ts';
import { RULES } from '../../../rules/index.ts';

/** All that is raised, whatever its level: what a rule weighs is its own affair. */
const raised = (text: string) =>
  check({ text, kind: 'post' }, { strictness: 'strict', categoriesOff: [] }, { rules: RULES });

// The first check of all loads the word lists.
describe('the examples of the practice page', { timeout: 60_000 }, () => {
  it('are one for each standard', () => {
    expect(EXAMPLE_DRAFTS.map(({ category }) => category)).toEqual(CATEGORIES);
  });

  it.each(EXAMPLE_DRAFTS.map(({ category, text }) => [category, text] as const))(
    'are raised under their own: %s',
    (category, text) => {
      expect(raised(text).map(({ rule }) => rule.category)).toContain(category);
    },
  );

  it('have one with nothing to raise, even at the strictest', () => {
    expect(raised(CALM_DRAFT)).toEqual([]);
  });
});

describe('the example of the options', () => {
  const point = (level: Level): Point => ({
    ...{ start: 0, end: 1, rule: 'a/b', category: 'trust', level, title: '', what: '', why: '', instead: '' },
    standard: { number: '9.1', edition: '2016', sentence: '' },
  });

  it('takes for each level the first sentence that has it and no other, whatever the rules weigh', async () => {
    const [high, medium, low] = LEVELS.map((level) => CANDIDATES[level]);
    const weighs = new Map<string | undefined, Level[]>([
      [high?.[0], ['medium']],
      [high?.[1], ['high', 'low']],
      [high?.[2], ['high']],
      [medium?.[0], ['medium']],
      [low?.[0], []],
      [low?.[1], ['low', 'low']],
    ]);
    const example = await chooseExample(async (text) => (weighs.get(text) ?? []).map(point));
    expect(example).toBe([high?.[2], medium?.[0], low?.[1]].join(' '));
  });

  it('stands there all the same when nothing is raised', async () => {
    expect(await chooseExample(async () => [])).toBe(LEVELS.map((level) => CANDIDATES[level][0]).join(' '));
  });

  it('has a point of each level by the rules of today, so that each strictness shows more than the one before', async () => {
    const example = await chooseExample(async (text) => {
      const answer = toAnswer(raised(text), '2016');
      return answer.type === 'points' ? answer.points : [];
    });
    const levels = raised(example).map(({ level }) => level);
    const counts = STRICTNESSES.map(
      (strictness) => levels.filter((level) => isShown(level, strictness)).length,
    );
    expect(counts).toEqual([...new Set(counts)].sort((a, b) => a - b));
  });
});
