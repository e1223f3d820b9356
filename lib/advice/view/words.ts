import type { Point } from '../../messages.ts';
import type { Level } from '../../rule.ts';
import { say, sayCount } from '../../say.ts';
import type { Status } from '../draft-watch.ts';
import { nameOfKey } from '../keys.ts';

/** How a level is said. */
export const levelWords = (level: Level): string => say(`level_${level}`);

/** A number never goes without its edition: the HCPC used some of them again for other sentences. */
export const standardName = ({ number, edition }: Point['standard']): string =>
  say('standard_name', number, edition);

/** The flagged words, short enough for one line of a list. */
export const shortQuote = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 58).trimEnd()}…` : line;
};

export const countWords = (count: number): string =>
  count === 0 ? say('points_none') : sayCount('points', count);

/** How a draft stands: how much there is to consider, or that nobody knows. */
export function stateWords(status: Status, count: number): string {
  if (status === 'failed') return say('not_checked');
  return status === 'checking' && count === 0 ? say('reading') : countWords(count);
}

/** A card that opened by itself, for those who cannot see it. */
export const cardWords = ({ level, title }: Point): string =>
  say('card_opened', levelWords(level), title, nameOfKey('A'));
