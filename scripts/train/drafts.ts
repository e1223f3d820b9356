import { type Feature, sightOf } from '../../lib/check/second-reader/linear/features.ts';
import { type Spoken, spokenOf } from '../../lib/check/second-reader/network/spoken.ts';
import { overlaps, read, type Span } from '../../lib/reading/index.ts';
import { CATEGORIES, type Category } from '../../lib/rule.ts';
import { CORPUS_FILES, draftsOf, LESSON_FILES, toEngineDraft } from '../../tests/corpus/drafts.ts';
import type { Gold, Label } from '../../tests/corpus/score.ts';
import type { Row } from './linear/logistic.ts';

/** Is a category due here? 1 yes, 0 no, undefined where a colleague might or might not raise it. */
export type Due = Readonly<Record<Category, 0 | 1 | undefined>>;

/** A sentence or a whole draft, ready for learning. */
export interface Piece extends Row {
  readonly due: Due;
}

/** A labelled draft, ready for learning. */
export interface Example extends Piece {
  readonly file: string;
  readonly gold: Gold;
  /** Was it written for teaching only? Then nothing is measured on it. */
  readonly isLesson: boolean;
  readonly sentences: readonly Piece[];
  /** Word by word, for the network. */
  readonly spoken: readonly (Spoken & { readonly due: Due })[];
}

/** Reads every labelled draft once. */
export function examples(): Example[] {
  return [...CORPUS_FILES, ...LESSON_FILES].flatMap((file) =>
    draftsOf(file).map((gold) => {
      const reading = read(toEngineDraft(gold));
      const { whole, sentences } = sightOf(reading);
      return {
        file,
        gold,
        isLesson: LESSON_FILES.includes(file),
        ...rowOf(whole),
        due: dueBy(gold, () => true),
        sentences: sentences.map(({ span, features }) => ({
          ...rowOf(features),
          due: dueBy(gold, (label) => overlaps(span, spanOf(gold, label))),
        })),
        spoken: spokenOf(reading).map((word) => ({ ...word, due: dueAt(gold, word.span) })),
      };
    }),
  );
}

const NOBODY_KNOWS = Object.fromEntries(CATEGORIES.map((category) => [category, undefined])) as Due;

/** Is the place part of what would be raised? Nobody knows of words that the draft only answers. */
const dueAt = (gold: Gold, span: Span | undefined): Due =>
  span ? dueBy(gold, (label) => overlaps(span, spanOf(gold, label))) : NOBODY_KNOWS;

const rowOf = (features: readonly Feature[]): Row => ({
  slots: Int32Array.from(features, (feature) => feature.slot),
  values: Float32Array.from(features, (feature) => feature.value),
});

const spanOf = ({ text }: Gold, { quote }: Label): Span => {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length };
};

function dueBy({ expect, optional = [] }: Gold, holds: (label: Label) => boolean): Due {
  const named = (labels: readonly Label[], category: Category) =>
    labels.some((label) => label.category === category && holds(label));
  return Object.fromEntries(
    CATEGORIES.map((category) => [
      category,
      named(expect, category) ? 1 : named(optional, category) ? undefined : 0,
    ]),
  ) as Due;
}

/** How much a draft counts in learning: one that is due as a tip only says less. */
const TIP = 0.8;

export function worthOf({ due, gold }: Example, category: Category): number {
  if (due[category] === undefined) return 0;
  const labels = gold.expect.filter((label) => label.category === category);
  return due[category] === 1 && labels.every((label) => label.level === 'low') ? TIP : 1;
}
