import { anyOf } from '../../../lib/check/second-reader/linear/linear.ts';
import { SLOTS } from '../../../lib/check/second-reader/slots.ts';
import { CATEGORIES, type Category } from '../../../lib/rule.ts';
import { type Example, worthOf } from '../drafts.ts';
import { type Lesson, type Linear, learn, logit, type Row } from './logistic.ts';

/** Found by cross-validation; `README.md` of the folder above says what else was tried. */
const OPTIONS = { epochs: 8, rate: 0.1, pull: 0.00002 };

/** How much a sentence counts in learning beside a whole draft. Found by cross-validation. */
const SENTENCE = 0.4;

/** Teaches on whole drafts, and on their sentences, which show where in a draft the matter lies. */
export function teachLinear(drafts: readonly Example[], category: Category, options = OPTIONS): Linear {
  const lessons = drafts.flatMap((draft): Lesson[] => [
    { row: draft, due: draft.due[category] ?? 0, worth: worthOf(draft, category) },
    ...draft.sentences.map((sentence) => ({
      row: sentence,
      due: sentence.due[category] ?? 0,
      worth: sentence.due[category] === undefined ? 0 : SENTENCE,
    })),
  ]);
  return learn(lessons, options);
}

/** What a linear model says of a whole draft (`oddsOf` in the product). */
export const oddsBy = (model: Linear, draft: Example): number =>
  logit(model, draft) + anyOf(draft.sentences.map((sentence) => logit(model, sentence)));

/** Features seen in fewer drafts than this are left out: they tell of one draft, not of an idea. */
const LEAST = 10;
/** So many features are kept: as many as there is room for in 200 kB. */
const KEPT = 60_000;
/** A first look need not be thorough. */
const FIRST_LOOK = { ...OPTIONS, epochs: 4 };

/**
 * Leaves out the features that tell least: a first model is taught on all that are not rare, and those stay whose weight in
 * any category, beside how often they are met, is largest. Of the same size, what is left tells more than the most frequent do.
 */
export function telling(drafts: readonly Example[], room = KEPT): Example[] {
  const seen = new Float64Array(SLOTS);
  for (const { slots } of drafts) for (const slot of slots) seen[slot] = (seen[slot] ?? 0) + 1;
  const often = drafts.map((draft) => withOnly(draft, (slot) => (seen[slot] ?? 0) >= LEAST));
  const worth = new Float64Array(SLOTS);
  for (const category of CATEGORIES) {
    const { weights } = teachLinear(often, category, FIRST_LOOK);
    weights.forEach((weight, slot) => {
      worth[slot] = Math.max(worth[slot] ?? 0, Math.abs(weight) * (seen[slot] ?? 0) ** 0.25);
    });
  }
  const least = worth.toSorted()[SLOTS - room] ?? 0;
  return often.map((draft) => withOnly(draft, (slot) => (worth[slot] ?? 0) >= least));
}

/** A draft and its sentences with some of their features. */
function withOnly(draft: Example, stays: (slot: number) => boolean): Example {
  const cut = <Kind extends Row>(row: Kind): Kind => {
    const kept = [...row.slots.keys()].filter((at) => stays(row.slots[at] ?? 0));
    return {
      ...row,
      slots: Int32Array.from(kept, (at) => row.slots[at] ?? 0),
      values: Float32Array.from(kept, (at) => row.values[at] ?? 0),
    };
  };
  return { ...cut(draft), sentences: draft.sentences.map(cut) };
}
