import type { Stored } from '../../lib/check/second-reader/model.ts';
import { CATEGORIES, type Category } from '../../lib/rule.ts';
import { type Example, isDue, worthOf } from './drafts.ts';
import { type Linear, learn, logit } from './logistic.ts';
import { pack, rounded } from './pack.ts';

/** Found by cross-validation; `README.md` in this folder says what else was tried. */
const OPTIONS = { epochs: 8, rate: 0.3, pull: 0.0001 };

/** The share of right calls, among those of a category, that sets the odds from which it is raised. */
const RIGHT = { medium: 0.82, low: 0.72 };

/** Features seen in fewer drafts than this are left out: they tell of one draft, not of an idea. */
const LEAST = 6;

/** Odds for every draft, each from a model that was not taught on any draft of the same author. */
export type OutOfFold = Readonly<Record<Category, Float64Array>>;

function teach(drafts: readonly Example[], category: Category): Linear {
  return learn(
    drafts,
    drafts.map((draft) => isDue(draft, category) ?? 0),
    drafts.map((draft) => worthOf(draft, category)),
    OPTIONS,
  );
}

/** Leaves out the features that too few of these drafts have. */
function common(drafts: readonly Example[]): Example[] {
  const seen = new Map<number, number>();
  for (const { slots } of drafts) for (const slot of slots) seen.set(slot, (seen.get(slot) ?? 0) + 1);
  return drafts.map((draft) => {
    const kept = [...draft.slots.keys()].filter((at) => (seen.get(draft.slots[at] ?? 0) ?? 0) >= LEAST);
    return {
      ...draft,
      slots: Int32Array.from(kept, (at) => draft.slots[at] ?? 0),
      values: Float32Array.from(kept, (at) => draft.values[at] ?? 0),
    };
  });
}

/** Teaches once for each file, leaving that file out, and asks about the drafts of that file. */
export function crossValidate(drafts: readonly Example[]): OutOfFold {
  const odds = Object.fromEntries(CATEGORIES.map((name) => [name, new Float64Array(drafts.length)]));
  for (const file of new Set(drafts.map((draft) => draft.file))) {
    const taught = common(drafts.filter((draft) => draft.file !== file));
    for (const category of CATEGORIES) {
      const model = rounded(teach(taught, category));
      drafts.forEach((draft, at) => {
        const row = odds[category];
        if (draft.file === file && row) row[at] = logit(model, draft);
      });
    }
  }
  return odds as OutOfFold;
}

/** The least odds at which at least this share of the calls on unseen drafts is right. */
function threshold(
  drafts: readonly Example[],
  odds: Float64Array,
  category: Category,
  right: number,
): number {
  const order = [...odds.keys()].sort((a, b) => (odds[b] ?? 0) - (odds[a] ?? 0));
  let hits = 0;
  let calls = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const at of order) {
    const draft = drafts[at];
    const due = draft && isDue(draft, category);
    if (due === undefined) continue;
    calls += 1;
    hits += due;
    if (calls >= 10 && hits / calls >= right) least = odds[at] ?? least;
  }
  return Number.isFinite(least) ? Math.round(least * 1000) / 1000 : 99;
}

/** Teaches on all drafts, with thresholds from the drafts that each model had not seen. */
export function train(drafts: readonly Example[], outOfFold: OutOfFold): Stored {
  const taught = common(drafts);
  const models = Object.fromEntries(CATEGORIES.map((name) => [name, teach(taught, name)])) as Record<
    Category,
    Linear
  >;
  const thresholds = Object.fromEntries(
    CATEGORIES.map((name) => [
      name,
      {
        medium: threshold(drafts, outOfFold[name], name, RIGHT.medium),
        low: threshold(drafts, outOfFold[name], name, RIGHT.low),
      },
    ]),
  ) as Stored['thresholds'];
  return { ...pack(models), thresholds };
}
