import { anyOf } from '../../../lib/check/second-reader/linear/linear.ts';
import type { Category } from '../../../lib/rule.ts';
import { type Example, worthOf } from '../drafts.ts';
import { type Lesson, type Linear, learn, logit, type Row } from './logistic.ts';

/** Found by cross-validation; `README.md` of the folder above says what else was tried. */
const OPTIONS = { epochs: 8, rate: 0.1, pull: 0.00002 };

/** Features seen in fewer drafts than this are left out: they tell of one draft, not of an idea. */
const LEAST = 28;

/** How much a sentence counts in learning beside a whole draft. Found by cross-validation. */
const SENTENCE = 0.4;

/** Teaches on whole drafts, and on their sentences, which show where in a draft the matter lies. */
export function teachLinear(drafts: readonly Example[], category: Category): Linear {
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

/** What a linear model says of a whole draft (`oddsOf` in the product). */
export const oddsBy = (model: Linear, draft: Example): number =>
  logit(model, draft) + anyOf(draft.sentences.map((sentence) => logit(model, sentence)));

/** Leaves out the features that too few of these drafts have. */
export function common(drafts: readonly Example[]): Example[] {
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
