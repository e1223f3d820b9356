import { COMMON_WORDS } from '../words/common.ts';
import { MASKED_WORDS } from '../words/masked.ts';
import type { Edit } from './lettered.ts';

/** A word with the same letter three times or more. Three are never spelt in English, save in 'www', 'xxx', 'iii'. */
const DRAWN_OUT = /(?<![\w'@/.-])[a-z']*([a-z])\1\1[a-z']*(?![\w@]|\.\w|:\/)/g;
const RUN = /([a-z])\1{2,}/g;

const known = (word: string): boolean => COMMON_WORDS.has(word) || MASKED_WORDS.has(word);

/** Letters that English hardly ever doubles: 'yaaay' can only be 'yay'. */
const NEVER_DOUBLE = /([ahijkquvwxy])\1{2,}/g;

/** 'sooooo' is read 'so', 'goooood' 'good'; in a word that is in no list two letters stay: 'gullll' is read 'gull'. */
export function shortenDrawnOut(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: word, index } of text.matchAll(DRAWN_OUT)) {
    // 'SSSC', 'AAA', 'hmmm': initials and noises.
    if (/^([a-z])\1+$/.test(word) || !/[aeiouy]/.test(word) || word.length > 60) continue;
    const twice = word.replace(NEVER_DOUBLE, '$1').replace(RUN, '$1$1');
    const once = word.replace(RUN, '$1');
    const words = known(twice) ? twice : known(once) ? once : twice;
    edits.push({ start: index, end: index + word.length, words });
  }
  return edits;
}
