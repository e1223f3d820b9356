import type { Level } from '../../rule.ts';
import { bySeriousness } from '../strictness.ts';

/** From which odds (natural logarithm) a draft is raised, at each level. */
export interface Thresholds {
  readonly medium: number;
  readonly low: number;
}

/** Odds below which what the rules raised is taken one level less seriously; a tip is then not given at all. */
const DOUBT: Readonly<Record<Level, number>> = { high: -5, medium: -3.5, low: -4 };
const LESS: Readonly<Record<Level, Level | undefined>> = { high: 'medium', medium: 'low', low: undefined };

/**
 * The level of a rule's flag, once the second reader has given the odds of its category; undefined: nothing is left of it. It
 * is never taken below the level at which the second reader would speak by itself (`own`), and what is serious never falls
 * silent at the standard strictness: a rule has a reason, and the second reader knows least of what is seldom said.
 */
export function doubted(level: Level, odds: number, own?: Level): Level | undefined {
  if (odds >= DOUBT[level] || own === level) return level;
  const less = LESS[level];
  return own && (!less || bySeriousness(own, less) < 0) ? own : less;
}

/** What the second reader raises by itself, given what the rules raised already: nothing that they said as seriously. */
export function raisedAt(odds: number, thresholds: Thresholds, already: readonly Level[]): Level | undefined {
  const level: Level | undefined =
    odds >= thresholds.medium ? 'medium' : odds >= thresholds.low ? 'low' : undefined;
  return level && already.some((said) => bySeriousness(said, level) <= 0) ? undefined : level;
}
