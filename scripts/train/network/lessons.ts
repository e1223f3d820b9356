import { rowsOf } from '../../../lib/check/second-reader/network/spoken.ts';
import { CATEGORIES } from '../../../lib/rule.ts';
import { type Example, worthOf } from '../drafts.ts';
import type { NetworkLesson } from './study.ts';

/** Words seen in fewer drafts than this are unknown ones: too little is told of them to learn what they mean. */
const LEAST = 10;

/** The places that have a row in the table, in order; the first row is that of unknown words. */
export function vocabularyOf(drafts: readonly Example[]): Map<number, number> {
  const seen = new Map<number, number>();
  for (const { spoken } of drafts)
    for (const slot of new Set(spoken.flatMap(({ slots }) => slots)))
      seen.set(slot, (seen.get(slot) ?? 0) + 1);
  const often = [...seen].filter(([, times]) => times >= LEAST).map(([slot]) => slot);
  return new Map(often.sort((a, b) => a - b).map((slot, at) => [slot, at + 1]));
}

const NOBODY_KNOWS = 2;

/** A draft as the network learns from it. */
export function lessonOf(draft: Example, known: ReadonlyMap<number, number>): NetworkLesson {
  return {
    rows: rowsOf(known, draft.spoken),
    dueByWord: Uint8Array.from(
      draft.spoken.flatMap(({ due }) => CATEGORIES.map((category) => due[category] ?? NOBODY_KNOWS)),
    ),
    due: CATEGORIES.map((category) => draft.due[category] ?? 0),
    worth: CATEGORIES.map((category) => worthOf(draft, category)),
  };
}
