import type { Point } from '../messages.ts';
import type { Level } from '../rule.ts';

/** How each level is said. */
export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  high: 'Stop and think',
  medium: 'Worth a look',
  low: 'A tip',
};

/** A number never goes without its edition: the HCPC used some of them again for other sentences. */
export const standardName = ({ number, edition }: Point['standard']): string =>
  `${number} (${edition} edition)`;

/** The flagged words, short enough for one line of a list. */
export const shortQuote = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()}…` : line;
};

export const countWords = (count: number): string =>
  count === 0 ? 'Nothing to raise' : `${count} to consider`;
