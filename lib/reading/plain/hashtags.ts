import { COMMON_WORDS } from '../words/common.ts';
import { MASKED_WORDS } from '../words/masked.ts';
import type { Edit, Lettered } from './lettered.ts';

const HASHTAG = /(?<![\w&/])#([a-z\d_]{2,60})/g;

/** Where capitals, digits and lower case meet in a hashtag: 'ProudToBeAnOT', 'NHSHeroes', 'Band5Jobs'. */
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
    if (tag.includes('_')) {
      edits.push({ start: from, end: from + tag.length, words: tag.replace(/(?<=.)_+(?=.)/g, ' ') });
      continue;
    }
    const typed = draft.slice(starts[from] ?? 0, ends[from + tag.length - 1] ?? 0);
    const seams = typed.length === tag.length ? seamsOf(typed) : [];
    for (const seam of seams.length > 0 ? seams : seamsByWords(tag)) {
      edits.push({ start: from + seam, end: from + seam, words: ' ' });
    }
  }
  return edits;
}

function seamsOf(typed: string): number[] {
  const seams: number[] = [];
  for (const { index } of typed.matchAll(SEAM)) {
    const initials =
      /(?<![A-Z])[A-Z]{2,}$/.test(typed.slice(0, index + 1)) && /^[A-Z][a-z]/.test(typed.slice(index));
    const lower = /^[a-z]+/.exec(typed.slice(index + 1))?.[0] ?? '';
    const word = typed.slice(index, index + 1).toLowerCase() + lower;
    // 'MSKphysio' is initials and a word in small letters, 'NHSHeroes' initials and a word with a capital.
    if (!initials || COMMON_WORDS.has(word)) seams.push(index);
    else if (COMMON_WORDS.has(lower)) seams.push(index + 1);
    else if (lower.length > 4) seams.push(index);
  }
  return seams;
}

function seamsByWords(tag: string): number[] {
  const seams: number[] = [];
  let seam = 0;
  for (const word of segment(tag) ?? []) {
    seam += word.length;
    if (seam < tag.length) seams.push(seam);
  }
  return seams;
}

/** Short words that stand in slogans. Other short words fit by chance ('out-comes', 'mentors-hip'). */
const SHORT = new Set(
  (
    'a i the and to my our for of nhs ot odp hcpc ahp ahps ots day not you all is it we are in on at by me no job one ' +
    'be can do so an as us ask see let get go gp ed gym run sun dog cat new old mum dad day uk slt band take care'
  ).split(' '),
);

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
      if (
        !before ||
        (word.length < 4 && !SHORT.has(word)) ||
        !(COMMON_WORDS.has(word) || (word.length > 3 && MASKED_WORDS.has(word)))
      )
        continue;
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
