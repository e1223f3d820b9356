import { featuresOf } from '../../lib/check/second-reader/features.ts';
import { read } from '../../lib/reading/index.ts';
import type { Category } from '../../lib/rule.ts';
import { CORPUS_FILES, draftsOf, toEngineDraft } from '../../tests/corpus/drafts.ts';
import type { Gold } from '../../tests/corpus/score.ts';
import type { Row } from './logistic.ts';

/** A labelled draft, ready for learning. */
export interface Example extends Row {
  readonly file: string;
  readonly gold: Gold;
}

/** Reads every labelled draft once. */
export function examples(): Example[] {
  return CORPUS_FILES.flatMap((file) =>
    draftsOf(file).map((gold) => {
      const features = featuresOf(read(toEngineDraft(gold)));
      return {
        file,
        gold,
        slots: Int32Array.from(features, (feature) => feature.slot),
        values: Float32Array.from(features, (feature) => feature.value),
      };
    }),
  );
}

/** Is the category due in this draft? 1 yes, 0 no, undefined where a colleague might or might not raise it. */
export function isDue({ gold }: Example, category: Category): 0 | 1 | undefined {
  if (gold.expect.some((label) => label.category === category)) return 1;
  return gold.optional?.some((label) => label.category === category) ? undefined : 0;
}

/** How much a draft counts in learning: one that is due as a tip only says less. */
const TIP = 0.8;

export function worthOf(example: Example, category: Category): number {
  const due = isDue(example, category);
  if (due === undefined) return 0;
  const labels = example.gold.expect.filter((label) => label.category === category);
  return due === 1 && labels.every((label) => label.level === 'low') ? TIP : 1;
}
