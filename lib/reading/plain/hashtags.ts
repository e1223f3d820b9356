import { COMMON_WORDS } from '../words/common.ts';
import { MASKED_WORDS } from '../words/masked.ts';
import type { Edit, Lettered } from './lettered.ts';

const HASHTAG = /(?<![\w&/])#([a-z\d_]{2,60})/g;

/** Where the capitals, digits and underscores of a hashtag begin a new word: 'ProudToBeAnOT', 'NHSHeroes', 'Band5Jobs'. */
const SEAM =
  /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-rt-z])|(?<=[A-Z])(?=[A-Z]s[a-z])|(?<=[A-Za-z]{2})(?=\d)|(?<=\d)(?=[A-Z]|[a-z]{3})/g;

/**
 * Splits hashtags into words, by their capitals where there are any and else by a list of words, and keeps the '#'. A
 * hashtag that cannot be split whole stays as it is: a wrong seam can make a word that nobody wrote.
 */
export function splitHashtags(text: string, draft: string, { starts, ends }: Lettered): Edit[] {
  if (!text.includes('#')) return [];
  const edits: Edit[] = [];
  for (const { 1: tag = '', index } of text.matchAll(HASHTAG)) {
    const from = index + 1;
    const typed = draft.slice(starts[from] ?? 0, ends[from + tag.length - 1] ?? 0);
    const seams = typed.length === tag.length ? [...typed.matchAll(SEAM)].map((found) => found.index) : [];
    const pieces = [0, ...seams, tag.length];
    if (tag.includes('_')) {
      edits.push({ start: from, end: from + tag.length, words: tag.replace(/(?<=.)_+(?=.)/g, ' ') });
      continue;
    }
    for (let piece = 0; piece + 1 < pieces.length; piece += 1) {
      const [start, end] = [pieces[piece] ?? 0, pieces[piece + 1] ?? 0];
      if (start > 0) edits.push({ start: from + start, end: from + start, words: ' ' });
      let seam = start;
      for (const word of segment(tag.slice(start, end)) ?? []) {
        if (seam > start) edits.push({ start: from + seam, end: from + seam, words: ' ' });
        seam += word.length;
      }
    }
  }
  return edits;
}

/** The dearer a word, the fewer of its kind. Short words fit by chance, so they cost the most. */
const cost = (word: string): number => (word.length > 3 ? 4 : word.length === 3 ? 6 : 9);

/** Cuts letters into known words, as few and as long as can be; undefined where that leaves letters over. */
export function segment(letters: string): string[] | undefined {
  if (letters.length < 5 || COMMON_WORDS.has(letters)) return undefined;
  const best: ({ cost: number; from: number } | undefined)[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= letters.length; end += 1) {
    for (let start = Math.max(0, end - 16); start < end; start += 1) {
      const before = best[start];
      const word = letters.slice(start, end);
      if (!before || !(COMMON_WORDS.has(word) || (word.length > 3 && MASKED_WORDS.has(word)))) continue;
      const sum = before.cost + cost(word);
      const now = best[end];
      if (!now || sum < now.cost) best[end] = { cost: sum, from: start };
    }
  }
  const words: string[] = [];
  for (let end = letters.length; end > 0; ) {
    const step = best[end];
    if (!step) return undefined;
    words.unshift(letters.slice(step.from, end));
    end = step.from;
  }
  // Many tiny words are chance, not a slogan.
  return words.length > 1 && letters.length / words.length >= 2.5 ? words : undefined;
}
