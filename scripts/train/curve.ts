import type { Network } from '../../lib/check/second-reader/network/network.ts';
import { CATEGORIES, type Category } from '../../lib/rule.ts';
import type { Example } from './drafts.ts';
import type { Task } from './network/teach.ts';
import { crossValidate, type OutOfFold, tasksOf } from './train.ts';

/** Shares of the lessons that are taught. */
const SHARES = [0, 0.25, 0.5, 1];

/**
 * How the second reader grows with what it is taught: average precision of each category on drafts whose authors it does
 * not know, with no lessons, a quarter, half and all of them. Where the last step still gains, more lessons will help.
 */
export async function* curve(
  drafts: readonly Example[],
  teach: (tasks: readonly Task[]) => Promise<Network[]>,
): AsyncGenerator<string> {
  const lessons = drafts.filter((draft) => draft.isLesson).length;
  for (const share of SHARES) {
    let seen = 0;
    // Every second or fourth lesson, so that each author has a part in it.
    const taught = drafts.filter(
      (draft) => !draft.isLesson || Math.floor(seen * share) < Math.floor(++seen * share),
    );
    // The last task is the network on all drafts, which is asked about none.
    const outOfFold = crossValidate(taught, await teach(tasksOf(taught).slice(0, -1)));
    const figures = CATEGORIES.map((category) => averagePrecision(taught, outOfFold, category));
    const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
    const rows = CATEGORIES.map((category, at) => `${category} ${figures[at]?.toFixed(3)}`);
    yield `${Math.round(lessons * share)} lessons: mean ${mean.toFixed(3)}; ${rows.join(', ')}`;
  }
}

/** The mean, over the drafts that are due, of the share of right calls among all that are at least as likely. */
function averagePrecision(drafts: readonly Example[], outOfFold: OutOfFold, category: Category): number {
  const rows = drafts
    .map((draft, at) => ({ draft, due: draft.due[category], odds: outOfFold[category][at] ?? 0 }))
    .filter(({ draft, due }) => !draft.isLesson && draft.file !== 'natural' && due !== undefined)
    .toSorted((a, b) => b.odds - a.odds);
  let right = 0;
  let sum = 0;
  rows.forEach(({ due }, at) => {
    if (due !== 1) return;
    right += 1;
    sum += right / (at + 1);
  });
  return sum / right;
}
