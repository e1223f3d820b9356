import type { Level } from '../../rule.ts';
import { bySeriousness } from '../strictness.ts';

/** From which odds (natural logarithm) a draft is raised, at each level. */
export interface Thresholds {
  readonly medium: number;
  readonly low: number;
}

/** Odds below which what the rules raised is taken one level less seriously; a tip is then not given at all. */
const DOUBT: Readonly<Record<Level, number>> = { high: -3.5, medium: -2.5, low: -3 };
/** Odds below which even the most serious flag is no more than a tip. */
const NOTHING = -5;
const LESS: Readonly<Record<Level, Level | undefined>> = { high: 'medium', medium: 'low', low: undefined };

/** The level of a rule's flag, once the second reader has given the odds of its category; undefined: nothing is left of it. */
export function doubted(level: Level, odds: number): Level | undefined {
  if (odds >= DOUBT[level]) return level;
  return level === 'high' && odds < NOTHING ? 'low' : LESS[level];
}

/** What the second reader raises by itself, given what the rules raised already: nothing that they said as seriously. */
export function raisedAt(odds: number, thresholds: Thresholds, already: readonly Level[]): Level | undefined {
  const level: Level | undefined =
    odds >= thresholds.medium ? 'medium' : odds >= thresholds.low ? 'low' : undefined;
  return level && already.some((said) => bySeriousness(said, level) <= 0) ? undefined : level;
}
