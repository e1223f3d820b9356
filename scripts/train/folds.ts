import type { Example } from './drafts.ts';

/** Drafts to teach on, and drafts by other authors to ask about. */
export interface Fold {
  readonly taught: readonly Example[];
  /** Places of the drafts in the list of all. */
  readonly asked: readonly number[];
}

const FOLDS = 5;

/** The measured files in five groups: each is asked about once, by what was taught without it. One file is one author. */
export function foldsOf(drafts: readonly Example[]): Fold[] {
  const files = [...new Set(drafts.filter(({ isLesson }) => !isLesson).map(({ file }) => file))].sort();
  return Array.from({ length: FOLDS }, (_, fold) => {
    const left = new Set(files.filter((_file, at) => at % FOLDS === fold));
    return {
      taught: drafts.filter(({ file }) => !left.has(file)),
      asked: [...drafts.keys()].filter((at) => left.has(drafts[at]?.file ?? '')),
    };
  });
}
