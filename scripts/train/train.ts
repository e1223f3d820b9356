import { anyOf, type Stored } from '../../lib/check/second-reader/model.ts';
import { CATEGORIES, type Category } from '../../lib/rule.ts';
import { type Example, worthOf } from './drafts.ts';
import { type Lesson, type Linear, learn, logit, type Row } from './logistic.ts';
import { pack, rounded } from './pack.ts';

/** Found by cross-validation; `README.md` in this folder says what else was tried. */
const OPTIONS = { epochs: 8, rate: 0.1, pull: 0.00002 };

/** The share of right calls, among those of a category, that sets the odds from which it is raised. */
const RIGHT = { medium: 0.885, low: 0.75 };

/** Features seen in fewer drafts than this are left out: they tell of one draft, not of an idea. */
const LEAST = 17;

/** Odds for every draft, each from a model that was not taught on any draft of the same author. */
export type OutOfFold = Readonly<Record<Category, Float64Array>>;

/** How much a sentence counts in learning beside a whole draft. Found by cross-validation. */
const SENTENCE = 0.4;

/** Teaches on whole drafts, and on their sentences, which show where in a draft the matter lies. */
function teach(drafts: readonly Example[], category: Category): Linear {
  const lessons = drafts.flatMap((draft): Lesson[] => [
    { row: draft, due: draft.due[category] ?? 0, worth: worthOf(draft, category) },
    ...draft.sentences.map((sentence) => ({
      row: sentence,
      due: sentence.due[category] ?? 0,
      worth: sentence.due[category] === undefined ? 0 : SENTENCE,
    })),
  ]);
  return learn(lessons, OPTIONS);
}

/** What a model says of a whole draft (`oddsOf` in the product). */
const oddsBy = (model: Linear, draft: Example): number =>
  logit(model, draft) + anyOf(draft.sentences.map((sentence) => logit(model, sentence)));

/** Leaves out the features that too few of these drafts have. */
function common(drafts: readonly Example[]): Example[] {
  const seen = new Map<number, number>();
  for (const { slots } of drafts) for (const slot of slots) seen.set(slot, (seen.get(slot) ?? 0) + 1);
  const keep = <Kind extends Row>(row: Kind): Kind => {
    const kept = [...row.slots.keys()].filter((at) => (seen.get(row.slots[at] ?? 0) ?? 0) >= LEAST);
    return {
      ...row,
      slots: Int32Array.from(kept, (at) => row.slots[at] ?? 0),
      values: Float32Array.from(kept, (at) => row.values[at] ?? 0),
    };
  };
  return drafts.map((draft) => ({ ...keep(draft), sentences: draft.sentences.map(keep) }));
}

/** Teaches once for each measured file, leaving that file out, and asks about the drafts of that file. */
export function crossValidate(drafts: readonly Example[]): OutOfFold {
  const odds = Object.fromEntries(CATEGORIES.map((name) => [name, new Float64Array(drafts.length)]));
  const measured = drafts.filter((draft) => !draft.isLesson);
  for (const file of new Set(measured.map((draft) => draft.file))) {
    const taught = common(drafts.filter((draft) => draft.file !== file));
    for (const category of CATEGORIES) {
      const model = rounded(teach(taught, category));
      drafts.forEach((draft, at) => {
        const row = odds[category];
        if (draft.file === file && row) row[at] = oddsBy(model, draft);
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
    const due = draft?.isLesson ? undefined : draft?.due[category];
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
