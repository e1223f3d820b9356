import type { Learned } from '../../lib/check/second-reader/learned.ts';
import { CATEGORIES, LEVELS, type Level } from '../../lib/rule.ts';
import type { Example } from './drafts.ts';
import { probability } from './linear/logistic.ts';
import type { OutOfFold } from './train.ts';

/** Edges of the odds (natural logarithm) between which drafts are counted together. */
const EDGES = [-6, -4, -2, -1, 0, 1, 2, 4];

/**
 * What its odds are worth: of the drafts that it gave like odds to without having been taught on their author, the share in
 * which the category was due, beside the share that the odds promise.
 */
export function calibration(drafts: readonly Example[], outOfFold: OutOfFold): string {
  const bins = [...EDGES, Number.POSITIVE_INFINITY].map((to, at) => ({
    from: EDGES[at - 1] ?? Number.NEGATIVE_INFINITY,
    to,
  }));
  return CATEGORIES.map((category) => {
    const cells = bins.map(({ from, to }) => {
      const held = [...drafts.keys()].filter((at) => {
        const odds = outOfFold[category][at] ?? 0;
        return !drafts[at]?.isLesson && drafts[at]?.due[category] !== undefined && odds >= from && odds < to;
      });
      const due = held.filter((at) => drafts[at]?.due[category] === 1).length;
      const promised = held.reduce((sum, at) => sum + probability(outOfFold[category][at] ?? 0), 0);
      const share = (part: number) => (held.length === 0 ? '–' : (part / held.length).toFixed(2));
      return `under ${to}: ${share(due)} (promised ${share(promised)}, ${held.length})`;
    });
    return `${category}: ${cells.join('; ')}`;
  }).join('\n');
}

/** Of the labels of each level, the share whose category the second reader alone raises at standard. */
export function foundByLevel(
  drafts: readonly Example[],
  outOfFold: OutOfFold,
  thresholds: Learned['thresholds'],
): string {
  const found = (level: Level) =>
    CATEGORIES.map((category) => {
      const held = [...drafts.keys()].filter((at) => {
        const draft = drafts[at];
        return (
          draft &&
          !draft.isLesson &&
          draft.gold.expect.some((label) => label.category === category && label.level === level)
        );
      });
      const raised = held.filter((at) => (outOfFold[category][at] ?? 0) >= thresholds[category].medium);
      return `${category} ${raised.length} of ${held.length}`;
    });
  return LEVELS.map((level) => `${level}: ${found(level).join(', ')}`).join('\n');
}
