import { OUTCOMES, type Outcome } from '../messages.ts';
import { CATEGORIES, type Category } from '../rule.ts';
import type { Count, Reflection } from './store.ts';

/** How outcomes are said. */
export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  edited: 'Edited',
  posted: 'Posted anyway',
  dismissed: 'Dismissed',
};

/** The sum of the counts that a test picks. */
export const sum = (counts: readonly Count[], pick: (count: Count) => boolean): number =>
  counts.filter(pick).reduce((total, { count }) => total + count, 0);

const byWeek = (a: Count, b: Count): number =>
  a.week.localeCompare(b.week) ||
  CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);

/** A page for a CPD portfolio, in Markdown. `names` says how the standards are called there, with their numbers. */
export function toMarkdown(
  { counts, note }: Reflection,
  names: Readonly<Record<Category, string>>,
  today: string,
): string {
  const rows = CATEGORIES.map(
    (category) =>
      `| ${names[category]} | ${OUTCOMES.map((outcome) =>
        sum(counts, (count) => count.category === category && count.outcome === outcome),
      ).join(' | ')} |`,
  );
  const weeks = counts.map(({ week }) => week).sort();
  return [
    '# Reflection on my use of social media',
    '',
    `For my CPD portfolio. Made with PostWell on ${today}.`,
    weeks.length > 0 ? `Weeks from ${weeks[0]} to ${weeks.at(-1)}.` : 'Nothing has been counted yet.',
    '',
    '## What I was asked to consider, and what I did',
    '',
    `| Standard (HCPC, 2016 edition) | ${OUTCOMES.map((outcome) => OUTCOME_NAMES[outcome]).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(OUTCOMES.length)}`,
    ...rows,
    '',
    'These are counts of points that a writing adviser raised. No words of any post are kept.',
    '',
    '## What I learned, and what I will do',
    '',
    note.trim() || '(nothing written yet)',
    '',
  ].join('\n');
}

/** The counts as a table for a spreadsheet (RFC 4180). */
export function toCsv({ counts }: Reflection, names: Readonly<Record<Category, string>>): string {
  const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = [...counts]
    .sort(byWeek)
    .map(({ week, category, outcome, count }) => [
      week,
      names[category],
      OUTCOME_NAMES[outcome],
      String(count),
    ]);
  return [['Week beginning', 'Standard (HCPC, 2016 edition)', 'What I did', 'Points'], ...rows]
    .map((cells) => `${cells.map(quote).join(',')}\r\n`)
    .join('');
}
