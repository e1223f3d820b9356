import { overlaps } from '../reading/span.ts';
import type { Flag } from './check.ts';
import { bySeriousness } from './strictness.ts';

/**
 * Settles flags that share words. Within a category one is enough: the more serious, then the one that shows its sum, for it
 * says why in figures, then the longer, then the first by rule id stays. Flags of different categories say different things,
 * so both stay. Sorted by place.
 */
export function settleOverlaps(flags: readonly Flag[]): Flag[] {
  const kept: Flag[] = [];
  for (const flag of [...flags].sort(byWeight)) {
    if (!kept.some((other) => other.rule.category === flag.rule.category && overlaps(other, flag)))
      kept.push(flag);
  }
  return kept.sort(byPlace);
}

const byId = (a: Flag, b: Flag): number => (a.rule.id < b.rule.id ? -1 : Number(a.rule.id > b.rule.id));

const byWeight = (a: Flag, b: Flag): number =>
  bySeriousness(a.level, b.level) ||
  Number(b.sum !== undefined) - Number(a.sum !== undefined) ||
  b.end - b.start - (a.end - a.start) ||
  a.start - b.start ||
  byId(a, b);

const byPlace = (a: Flag, b: Flag): number => a.start - b.start || a.end - b.end || byId(a, b);
