import { LEVELS, type Level } from '../rule.ts';

/** How much a person wants to hear. */
export const STRICTNESSES = ['relaxed', 'standard', 'strict'] as const;
export type Strictness = (typeof STRICTNESSES)[number];

const SHOWN: Readonly<Record<Strictness, readonly Level[]>> = {
  relaxed: ['high'],
  standard: ['high', 'medium'],
  strict: LEVELS,
};

/** Is a flag of this level shown at this strictness? */
export const isShown = (level: Level, strictness: Strictness): boolean => SHOWN[strictness].includes(level);

/** For sorting: the most serious level first. */
export const bySeriousness = (a: Level, b: Level): number => LEVELS.indexOf(a) - LEVELS.indexOf(b);
