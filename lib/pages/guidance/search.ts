import { say } from '../../say.ts';
import { categoryName } from '../names.ts';
import type { Book, TopicView } from './book.ts';

/** A page that can be found: where it is, and every word on it. */
export interface Entry {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly summary: string;
  readonly text: string;
}

/** A page that was found, with the stretch of it that holds the first word. */
export interface Hit {
  readonly entry: Entry;
  readonly excerpt: string;
}

const MOST_HITS = 40;

const textOf = ({ sections }: TopicView): string =>
  sections
    .flatMap(({ title = '', paragraphs = [], items = [] }) => [title, ...paragraphs, items.join('; ')])
    .join(' ');

/** All that can be found: topics first, then rules. */
export const entriesOf = ({ topics, rules }: Book): Entry[] => [
  ...topics.map((topic) => ({
    href: `#${topic.id}`,
    title: topic.title,
    kind: topic.part,
    summary: topic.summary,
    text: textOf(topic),
  })),
  ...rules.map((rule) => ({
    href: `#rule/${rule.id}`,
    title: rule.title,
    kind: say('search_rule', categoryName(rule.category)),
    summary: rule.what,
    text: [rule.what, rule.why, rule.instead, rule.notWhen].join(' '),
  })),
];

/** Small letters without accents and with straight quotes, so that they compare. The length stays as it is. */
const fold = (text: string): string =>
  [...text]
    .map((letter) => {
      const plain = letter.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace('’', "'");
      return plain.length === letter.length ? plain : letter;
    })
    .join('');

/** Splits what was typed into words. */
export const wordsOf = (query: string): string[] => fold(query).match(/[\p{L}\p{N}'-]+/gu) ?? [];

/** Pages that hold the beginnings of all the words, the best first: words in titles weigh most. */
export function find(query: string, entries: readonly Entry[]): Hit[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, weight: weigh(entry, words) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_HITS)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(entry, words) }));
}

function weigh({ title, summary, text }: Entry, words: readonly string[]): number {
  const weights = words.map((word) =>
    begins(title, word) ? 5 : begins(summary, word) ? 2 : begins(text, word) ? 1 : 0,
  );
  return weights.includes(0) ? 0 : weights.reduce<number>((sum, weight) => sum + weight, 0);
}

const begins = (text: string, word: string): boolean => placeOf(fold(text), word) >= 0;

/** Where a word of the text begins with `word`; −1 where none does. */
function placeOf(folded: string, word: string): number {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(folded[at - 1] ?? ' ')) return at;
  }
  return -1;
}

/** About 140 characters: the summary where it says it, else the words around the first match. */
function excerptOf({ summary, text }: Entry, words: readonly string[]): string {
  const first = words[0] ?? '';
  const at = placeOf(fold(text), first);
  if (at < 0 || begins(summary, first)) return summary;
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, at - 50)) + 1);
  const end = text.indexOf(' ', at + 90);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end < 0 ? undefined : end)}${end < 0 ? '' : ' …'}`;
}

/** A piece of a text: its words, where it begins, and whether it was looked for. */
interface Piece {
  readonly words: string;
  readonly at: number;
  readonly found: boolean;
}

/** A text in pieces: the words that were looked for, and what stands between them. */
export function markWords(text: string, query: string): Piece[] {
  const folded = fold(text);
  const pieces: Piece[] = [];
  let done = 0;
  for (const match of folded.matchAll(/[\p{L}\p{N}'-]+/gu)) {
    const word = wordsOf(query).find((wanted) => match[0].startsWith(wanted));
    if (!word) continue;
    const end = match.index + word.length;
    if (match.index > done) pieces.push({ words: text.slice(done, match.index), at: done, found: false });
    pieces.push({ words: text.slice(match.index, end), at: match.index, found: true });
    done = end;
  }
  if (done < text.length) pieces.push({ words: text.slice(done), at: done, found: false });
  return pieces;
}
