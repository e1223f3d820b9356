import { describe, expect, it } from 'vitest';
import type { Flag } from '../../../lib/check/check.ts';
import { settleOverlaps } from '../../../lib/check/overlap.ts';
import type { Level } from '../../../lib/rule.ts';
import { IDENTIFIABILITY } from '../../../rules/identifiability.ts';
import { RULES } from '../../../rules/index.ts';

const story = RULES.find(({ id }) => id === 'confidentiality/one-persons-story');
const rude = RULES.find(({ category }) => category === 'language');
if (!story || !rude) throw new Error('The rules are gone.');

const flag = (rule: Flag['rule'], level: Level, start: number, end: number): Flag => ({
  rule,
  level,
  start,
  end,
});
const summed = (level: Level): Flag => ({
  ...flag(IDENTIFIABILITY, level, 20, 26),
  sum: ['Whitby: 13,000 people', 'about 40 people'],
});
const kept = (...flags: Flag[]) => settleOverlaps(flags).map(({ rule, start }) => `${rule.id} ${start}`);

describe('flags that share words', () => {
  it('the longer stays', () => {
    expect(kept(flag(story, 'medium', 20, 26), flag(story, 'medium', 0, 30))).toEqual([`${story.id} 0`]);
  });

  it('one that shows its sum stays before a longer one', () => {
    expect(kept(flag(story, 'medium', 0, 30), summed('medium'))).toEqual(['confidentiality/few-people 20']);
  });

  it('a more serious one stays before one that shows its sum', () => {
    expect(kept(summed('medium'), flag(story, 'high', 0, 30))).toEqual([`${story.id} 0`]);
  });

  it('of two categories both stay', () => {
    expect(kept(summed('medium'), flag(rude, 'medium', 0, 30))).toEqual([
      `${rude.id} 0`,
      'confidentiality/few-people 20',
    ]);
  });
});
