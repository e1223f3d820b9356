import { describe, expect, it } from 'vitest';
import { ANSWERS, type Heard } from '../../../../lib/check/second-reader/network/network.ts';
import { spokenOf } from '../../../../lib/check/second-reader/network/spoken.ts';
import { pointTo } from '../../../../lib/check/second-reader/point.ts';
import { read } from '../../../../lib/reading/index.ts';
import { CATEGORIES } from '../../../../lib/rule.ts';

/** What is shown of a draft in which the words given are likely to be about trust, and no others. */
function shown(text: string, likely: readonly string[], to?: string): string {
  const reading = read({ text, ...(to ? { kind: 'reply', to } : {}) });
  const spoken = spokenOf(reading);
  const byWord = new Float64Array(spoken.length * ANSWERS).fill(-6);
  spoken.forEach(({ span }, at) => {
    if (span && likely.includes(text.slice(span.start, span.end)))
      byWord[at * ANSWERS + CATEGORIES.indexOf('trust')] = 2;
  });
  const { start, end } = pointTo(reading, 'trust', {
    odds: { confidentiality: 0, language: 0, promotion: 0, boundaries: 0, trust: 1 },
    spoken,
    heard: { byWord } as Heard,
  });
  return text.slice(start, end);
}

describe('where the second reader points', () => {
  it('shows the run of likely words', () => {
    expect(shown('A quiet day. Then we skived until four. Home now.', ['skived', 'until', 'four'])).toBe(
      'skived until four',
    );
  });

  it('stays within one sentence', () => {
    expect(shown('We skived. Skived again. Home now.', ['skived', 'Skived'])).toBe('skived');
  });

  it('points into the draft, never at what it answers', () => {
    expect(shown('Same here, skived too.', ['skived'], 'Who skived today?')).toBe('skived');
  });

  it('bridges a word between two likely ones', () => {
    expect(shown('Then we skived the meeting again and went home.', ['skived', 'meeting'])).toBe(
      'skived the meeting',
    );
  });
});
