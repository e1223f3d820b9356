import { OUTCOMES, type Outcome } from '../messages.ts';
import { CATEGORIES, type Category } from '../rule.ts';
import { say } from '../say.ts';
import type { Count, Reflection } from './store.ts';

/** How an outcome is said. */
export const outcomeName = (outcome: Outcome): string => say(`outcome_${outcome}`);

/** The sum of the counts that a test picks. */
export const sum = (counts: readonly Count[], pick: (count: Count) => boolean): number =>
  counts.filter(pick).reduce((total, { count }) => total + count, 0);

const byWeek = (a: Count, b: Count): number =>
  a.week.localeCompare(b.week) ||
  CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
  OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);

/** A page for a CPD portfolio, in Markdown. `names` says how the standards are called there, with number and edition. */
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
    `# ${say('portfolio_title')}`,
    '',
    say('portfolio_made', today),
    weeks.length > 0 ? say('portfolio_weeks', weeks[0] ?? '', weeks.at(-1) ?? '') : say('reflect_none'),
    '',
    `## ${say('portfolio_counts')}`,
    '',
    `| ${say('portfolio_standard')} | ${OUTCOMES.map(outcomeName).join(' | ')} |`,
    `| --- |${' ---: |'.repeat(OUTCOMES.length)}`,
    ...rows,
    '',
    say('portfolio_no_words'),
    '',
    `## ${say('portfolio_learned')}`,
    '',
    note.trim() || say('portfolio_no_note'),
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
      outcomeName(outcome),
      String(count),
    ]);
  const head = [
    say('portfolio_week'),
    say('portfolio_standard'),
    say('portfolio_did'),
    say('portfolio_points'),
  ];
  return [head, ...rows].map((cells) => `${cells.map(quote).join(',')}\r\n`).join('');
}
