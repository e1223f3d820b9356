import { CATEGORIES } from '../../lib/rule.ts';
import { isOdd } from '../../tests/corpus/score.ts';
import type { Example } from './drafts.ts';
import { probability } from './linear/logistic.ts';
import type { OutOfFold } from './train.ts';

/**
 * The misses of which the second reader was surest that nothing is due, and the false alarms of which it was surest that
 * something is: each by a model that had not seen the draft. Odd ids alone, for even ones are not read.
 */
export function worst(drafts: readonly Example[], outOfFold: OutOfFold, count: number): string {
  const faults = CATEGORIES.flatMap((category) =>
    drafts.flatMap((draft, at) => {
      const due = draft.due[category];
      if (due === undefined || draft.isLesson || !isOdd(draft.gold)) return [];
      const sure = probability(outOfFold[category][at] ?? 0);
      return [{ due, by: Math.abs(due - sure), sure, category, gold: draft.gold }];
    }),
  ).toSorted((a, b) => b.by - a.by);
  const list = (due: 0 | 1) =>
    faults
      .filter((fault) => fault.due === due)
      .slice(0, count)
      .map(
        ({ category, sure, gold }) =>
          `${sure.toFixed(3)} ${category} ${gold.id}: ${gold.text.replaceAll('\n', ' / ')}`,
      );
  return ['Worst misses', ...list(1), '', 'Worst false alarms', ...list(0)].join('\n');
}

/**
 * Of the clean drafts of each profession, the share in which the second reader alone would raise something at standard.
 * Professions with few drafts are left out: a share of ten says nothing.
 */
export function alarmsByProfession(
  drafts: readonly Example[],
  outOfFold: OutOfFold,
  from: (category: (typeof CATEGORIES)[number]) => number,
): string {
  const seen = new Map<string, { clean: number; flagged: number }>();
  drafts.forEach(({ gold, isLesson }, at) => {
    if (isLesson || gold.expect.length > 0 || gold.optional?.length) return;
    const row = seen.get(gold.profession ?? 'not said') ?? { clean: 0, flagged: 0 };
    row.clean += 1;
    if (CATEGORIES.some((category) => (outOfFold[category][at] ?? 0) >= from(category))) row.flagged += 1;
    seen.set(gold.profession ?? 'not said', row);
  });
  return [...seen]
    .filter(([, { clean }]) => clean >= 60)
    .toSorted(([, a], [, b]) => b.flagged / b.clean - a.flagged / a.clean)
    .map(
      ([profession, { clean, flagged }]) =>
        `${profession}: ${((100 * flagged) / clean).toFixed(1)} % of ${clean}`,
    )
    .join('\n');
}
