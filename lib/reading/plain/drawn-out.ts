import { COMMON_WORDS } from '../words/common.ts';
import { MASKED_WORDS } from '../words/masked.ts';
import type { Edit } from './lettered.ts';

/** A word with the same letter three times or more. Three are never spelt in English, save in 'www', 'xxx', 'iii'. */
const DRAWN_OUT = /(?<![\w@/.-])[a-z']*([a-z])\1\1[a-z']*(?![\w@]|\.\w|:\/)/g;
const RUN = /([a-z])\1{2,}/g;

const known = (word: string): boolean => COMMON_WORDS.has(word) || MASKED_WORDS.has(word);

/** 'sooooo' is read 'so', 'goooood' 'good', and what is in no list keeps two letters: 'yaaay' is read 'yaay'. */
export function shortenDrawnOut(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: word, index } of text.matchAll(DRAWN_OUT)) {
    if (/^([a-z])\1+$/.test(word) || word.length > 60) continue;
    const twice = word.replace(RUN, '$1$1');
    const once = word.replace(RUN, '$1');
    const words = known(twice) ? twice : known(once) ? once : twice;
    edits.push({ start: index, end: index + word.length, words });
  }
  return edits;
}
