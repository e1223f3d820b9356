import { describe, expect, it, vi } from 'vitest';
import { lastWeeks, weekOf } from '../../../lib/reflection/weeks.ts';
import { CATEGORIES, type Category } from '../../../lib/rule.ts';

vi.mock('../../../lib/browser.ts', () => ({ browser: {} }));
const { addOutcomes, NOTHING, parseReflection } = await import('../../../lib/reflection/store.ts');
const { toCsv, toMarkdown } = await import('../../../lib/reflection/portfolio.ts');

const names = Object.fromEntries(CATEGORIES.map((category) => [category, `5.1 ${category}`])) as Record<
  Category,
  string
>;
const SUNDAY = new Date(2026, 10, 22, 23, 30);
const MONDAY = new Date(2026, 10, 23, 0, 30);

describe('weeks', () => {
  it('begin on Monday, in the person’s own time', () => {
    expect(weekOf(SUNDAY)).toBe('2026-11-16');
    expect(weekOf(MONDAY)).toBe('2026-11-23');
  });

  it('are counted back over the turn of the year and of the clocks', () => {
    expect(lastWeeks(3, new Date(2027, 0, 6))).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
    expect(new Set(lastWeeks(60, SUNDAY)).size).toBe(60);
  });
});

describe('counts', () => {
  it('add up by week, standard and what was done', () => {
    let counts = addOutcomes([], 'edited', ['trust', 'trust', 'language'], SUNDAY);
    counts = addOutcomes(counts, 'posted', ['trust'], SUNDAY);
    counts = addOutcomes(counts, 'edited', ['trust'], MONDAY);
    expect(counts).toEqual([
      { week: '2026-11-16', category: 'trust', outcome: 'edited', count: 2 },
      { week: '2026-11-16', category: 'language', outcome: 'edited', count: 1 },
      { week: '2026-11-16', category: 'trust', outcome: 'posted', count: 1 },
      { week: '2026-11-23', category: 'trust', outcome: 'edited', count: 1 },
    ]);
  });

  it('are read row by row, whatever stands in the store', () => {
    const row = { week: '2026-11-16', category: 'trust', outcome: 'edited', count: 2 };
    expect(parseReflection({ counts: [row, { ...row, count: 'two' }, null], note: 7 })).toEqual({
      counts: [row],
      note: '',
      broken: true,
    });
    expect(parseReflection(undefined)).toEqual(NOTHING);
    expect(parseReflection({ counts: [row] })).toEqual({ counts: [row], note: '' });
    for (const stored of [null, 'text', 7, { counts: {} }, { note: [] }]) {
      expect(parseReflection(stored)).toEqual({ ...NOTHING, broken: true });
    }
  });

  it('keep nothing but the four things that they are', () => {
    const row = { week: '2026-11-16', category: 'trust', outcome: 'edited', count: 1, words: 'bed 4' };
    expect(JSON.stringify(parseReflection({ counts: [row], note: '' }))).not.toContain('bed 4');
  });
});

describe('for a portfolio', () => {
  const kept = {
    counts: addOutcomes([], 'posted', ['boundaries', 'boundaries'], SUNDAY),
    note: 'I will wait until the next day.',
  };

  it('Markdown has a heading, a table and the note', () => {
    const page = toMarkdown(kept, names, '2026-11-22');
    expect(page).toContain('# Reflection on my use of social media');
    expect(page).toContain('| 5.1 boundaries | 0 | 2 | 0 |');
    expect(page).toContain('Weeks from 2026-11-16 to 2026-11-16.');
    expect(page).toContain('I will wait until the next day.');
    expect(toMarkdown(NOTHING, names, '2026-11-22')).toContain('(nothing written yet)');
  });

  it('CSV has a row for each count, and quotes what needs it', () => {
    expect(toCsv(kept, { ...names, boundaries: '1.7, "Boundaries"' })).toBe(
      'Week beginning,Standard (HCPC),What I did,Points\r\n' +
        '2026-11-16,"1.7, ""Boundaries""",Posted anyway,2\r\n',
    );
  });
});
