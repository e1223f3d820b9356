import type { Answer, Point } from '../messages.ts';
import { type Edition, standardIn } from '../rule.ts';
import type { Flag } from './check.ts';

/** Flags as the page is told of them: with every word that it shows, and nothing of the engine. */
export const toAnswer = (flags: readonly Flag[], edition: Edition): Answer => ({
  type: 'points',
  points: flags.map((flag) => toPoint(flag, edition)),
});

function toPoint({ start, end, level, swap, sum, rule }: Flag, edition: Edition): Point {
  const { id, category, title, what, why, instead, standard } = rule;
  return {
    start,
    end,
    rule: id,
    category,
    level,
    title,
    what,
    why,
    instead,
    ...(swap !== undefined && { swap }),
    ...(sum && { sum: [...sum] }),
    standard: standardIn(standard, edition),
  };
}
