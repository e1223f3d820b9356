import type { Answer, Point } from '../messages.ts';
import type { Flag } from './check.ts';

/** Flags as the page is told of them: with every word that it shows, and nothing of the engine. */
export const toAnswer = (flags: readonly Flag[]): Answer => ({ type: 'points', points: flags.map(toPoint) });

function toPoint({ start, end, level, swap, rule }: Flag): Point {
  const { id, category, title, what, why, instead, standard } = rule;
  const { number, edition, sentence } = standard;
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
    standard: { number, edition, sentence },
  };
}
