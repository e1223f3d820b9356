import { describe, expect, it } from 'vitest';
import { doubted, raisedAt } from '../../../../lib/check/second-reader/judge.ts';

describe('doubt', () => {
  it('leaves a flag as it is where the second reader agrees, or is not sure', () => {
    for (const level of ['high', 'medium', 'low'] as const) {
      expect(doubted(level, 3)).toBe(level);
      expect(doubted(level, -2)).toBe(level);
    }
  });

  it('takes a flag down by a level, and never makes a serious one fall silent', () => {
    expect(doubted('high', -5.1)).toBe('medium');
    expect(doubted('high', -16)).toBe('medium');
    expect(doubted('medium', -3.6)).toBe('low');
    expect(doubted('medium', -9)).toBe('low');
  });

  it('stops where it would speak by itself', () => {
    expect(doubted('medium', -3.6, 'medium')).toBe('medium');
    expect(doubted('low', -4.2, 'low')).toBe('low');
    expect(doubted('high', -5.2, 'low')).toBe('medium');
  });

  it('leaves nothing of a tip', () => {
    expect(doubted('low', -4.1)).toBeUndefined();
  });
});

describe('what it raises by itself', () => {
  const thresholds = { medium: 1, low: 0 };

  it('is a point from one threshold on, a tip from the other', () => {
    expect(raisedAt(1.2, thresholds, [])).toBe('medium');
    expect(raisedAt(0.5, thresholds, [])).toBe('low');
    expect(raisedAt(-0.1, thresholds, [])).toBeUndefined();
  });

  it('is nothing that was said as seriously already', () => {
    expect(raisedAt(1.2, thresholds, ['high'])).toBeUndefined();
    expect(raisedAt(1.2, thresholds, ['low'])).toBe('medium');
    expect(raisedAt(0.5, thresholds, ['low'])).toBeUndefined();
  });
});
