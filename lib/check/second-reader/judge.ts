import type { Level } from '../../rule.ts';
import { bySeriousness } from '../strictness.ts';

/** From which odds (natural logarithm) a draft is raised, at each level. */
export interface Thresholds {
  readonly medium: number;
  readonly low: number;
}

/** Odds below which what the rules raised is taken one level less seriously. */
const DOUBT: Readonly<Record<Level, number>> = { high: -3.5, medium: -2.5, low: Number.NEGATIVE_INFINITY };
const LESS: Readonly<Record<Level, Level>> = { high: 'medium', medium: 'low', low: 'low' };

/** The level of a rule's flag, once the second reader has given the odds of its category. */
export const doubted = (level: Level, odds: number): Level => (odds < DOUBT[level] ? LESS[level] : level);

/** What the second reader raises by itself, given what the rules raised already: nothing that they said as seriously. */
export function raisedAt(odds: number, thresholds: Thresholds, already: readonly Level[]): Level | undefined {
  const level: Level | undefined =
    odds >= thresholds.medium ? 'medium' : odds >= thresholds.low ? 'low' : undefined;
  return level && already.some((said) => bySeriousness(said, level) <= 0) ? undefined : level;
}
