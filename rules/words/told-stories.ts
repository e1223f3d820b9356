import type { Reading, Span, Theme } from '../../lib/reading/index.ts';
import type { Found, Level } from '../../lib/rule.ts';
import { CERTAIN, levelAmong, tellingWeight } from './telling.ts';

/** A story of one theme, at the level at which it may stand. */
interface Told extends Span {
  readonly level: 'high' | 'medium' | 'low';
}

/** The stories of a theme in a draft, each weighed against all that the draft says for and against it. */
export const told = (reading: Reading, theme: Theme): Told[] =>
  reading.stories.flatMap((story): Told[] => {
    if (story.theme !== theme) return [];
    const { start, end, sure, singled } = story;
    const certain = tellingWeight(reading) >= CERTAIN;
    if (certain) return [{ start, end, level: sure && singled ? 'high' : 'medium' }];
    // A story that seemed sure, or of the only one, is a hint still where all the rest of the draft speaks against it.
    const level =
      levelAmong(reading, sure ? 'medium' : 'low') ?? (sure || theme === 'rarity' ? 'low' : undefined);
    return level ? [{ start, end, level }] : [];
  });

/**
 * Finds of a rule that stands by itself, weighed against all that the draft says for and against it: where that speaks
 * against them, they are hints.
 */
export const weighed = (reading: Reading, found: readonly Found[], rule: Level, likely?: number): Found[] =>
  found.map(({ start, end, level = rule }) => ({
    start,
    end,
    level: levelAmong(reading, level, likely) ?? 'low',
  }));
