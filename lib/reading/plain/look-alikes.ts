import type { Edit } from './lettered.ts';

/** Cyrillic, Greek and Armenian letters that look Latin, as they stand after lower-casing. Source: Unicode confusables. */
const LOOKS_LIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{
      а: 'a',
      в: 'b',
      с: 'c',
      ԁ: 'd',
      е: 'e',
      һ: 'h',
      н: 'h',
      і: 'i',
      ј: 'j',
      к: 'k',
      ӏ: 'l',
      м: 'm',
      о: 'o',
    },
    ...{ р: 'p', ԛ: 'q', ѕ: 's', т: 't', у: 'y', ѵ: 'v', ԝ: 'w', х: 'x', г: 'r', п: 'n', и: 'n', з: '3' },
    ...{
      α: 'a',
      β: 'b',
      ε: 'e',
      η: 'n',
      ι: 'i',
      κ: 'k',
      μ: 'u',
      ν: 'v',
      ο: 'o',
      ρ: 'p',
      τ: 't',
      υ: 'u',
      χ: 'x',
    },
    ...{ γ: 'y', ω: 'w', ϲ: 'c', ϳ: 'j', ѐ: 'e', ӧ: 'o', օ: 'o', ո: 'n', ս: 'u', հ: 'h', ց: 'g' },
    ...{
      ɑ: 'a',
      ɡ: 'g',
      ɩ: 'i',
      ʀ: 'r',
      ꜱ: 's',
      ᴀ: 'a',
      ᴄ: 'c',
      ᴅ: 'd',
      ᴇ: 'e',
      ᴋ: 'k',
      ᴏ: 'o',
      ᴛ: 't',
      ᴜ: 'u',
    },
  }),
);

const MIXED = /[\u0250-\u058f\u1d00-\u1d2b\ua730-\ua7af]/;
const WORD = /[\p{L}\d]+/gu;

/** Reads look-alike letters in words that hold Latin letters too. Words of another script are left as they are. */
export function readLookAlikes(text: string): Edit[] {
  if (!MIXED.test(text)) return [];
  const edits: Edit[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!MIXED.test(word) || !/[a-z]/.test(word)) continue;
    const words = [...word].map((letter) => LOOKS_LIKE.get(letter) ?? letter).join('');
    if (words !== word && words.length === word.length) {
      edits.push({ start: index, end: index + word.length, words });
    }
  }
  return edits;
}
