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
    const likely = ['skived', 'the', 'meeting', 'until', 'four'];
    expect(shown('A quiet day. Then we skived the meeting until four. Home now.', likely)).toBe(
      'skived the meeting until four',
    );
  });

  it('bridges a word between likely ones', () => {
    const likely = ['skived', 'meeting', 'until', 'four'];
    expect(shown('Then we skived the meeting until four and went home.', likely)).toBe(
      'skived the meeting until four',
    );
  });

  it('shows a few words around one, for one alone tells nobody what is meant', () => {
    expect(shown('Slow day so we skived until four and then went home.', ['skived'])).toMatch(
      /^(?:\S+ )*skived(?: \S+)*$/,
    );
    expect(shown('Slow day so we skived until four and then went home.', ['skived']).split(' ')).toHaveLength(
      4,
    );
  });

  it('stays within one sentence, that in which most is to be expected', () => {
    expect(shown('We skived. Skived the lot again. Home now.', ['skived', 'Skived', 'lot'])).toBe(
      'Skived the lot again',
    );
  });

  it('never shows a mark or an emoji alone', () => {
    expect(shown('Home by noon 🤫. Tea now.', ['🤫'])).toMatch(/[a-z]/);
    expect(shown('We skived until four 🤫🤫', ['skived', 'until', 'four', '🤫'])).toBe(
      'We skived until four',
    );
  });

  it('shows the whole draft where there are no words', () => {
    expect(shown('🤫🤫', ['🤫'])).toBe('🤫🤫');
  });

  it('points into the draft, never at what it answers', () => {
    expect(shown('Same here, skived too.', ['skived'], 'Who skived today?')).toBe('Same here, skived too');
  });
});
