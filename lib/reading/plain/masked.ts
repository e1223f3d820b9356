import { MASKED_WORDS } from '../words/masked.ts';
import type { Edit } from './lettered.ts';

/** What digits and signs stand for inside a word. A sign may also hide any one letter. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '0': 'o',
  '1': 'il',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '£': 'l',
};

const HIDES = '*#%_-.~^•+';

/** A word with a sign or a digit in it: the candidates, of which few are masked words. */
const CANDIDATE =
  /(?<![\w*@$%&/#+.-])(?=[a-z\d@$!]*[*@$!\d#%_.~^•£+-])[a-z\d@$!][a-z\d*@$!#%_.~^•£+-]{2,17}(?![\w@/])/g;

/** Letters one by one with the same separator between: 's h i t', 'f.u.c.k', 'w-a-n-k'. */
const SPACED_OUT = /(?<![a-z\d'@#])[a-z](?:([ .\-_*/|~•])[a-z])(?:\1[a-z]){1,14}(?![a-z\d@])/g;

/** A starred-out name: 'Mrs S*****'. */
const ADDRESSED = /\b(?:mr|mrs|ms|miss|dr|prof) $/;

const byFirst = new Map<string, string[]>();
for (const word of MASKED_WORDS)
  byFirst.set(word.slice(0, 1), [...(byFirst.get(word.slice(0, 1)) ?? []), word]);

/** Reads 's h i t' as one word. Only masked words are joined: 'a b c d e' is a list. */
export function readSpacedOut(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: spaced, index } of text.matchAll(SPACED_OUT)) {
    const letters = spaced.replace(/[^a-z]/g, '');
    for (let from = 0; from < letters.length - 2; from += 1) {
      const word = (byFirst.get(letters.slice(from, from + 1)) ?? [])
        .filter((one) => letters.startsWith(one, from) && one.length > 3)
        .sort((a, b) => b.length - a.length)[0];
      if (!word) continue;
      // Two units a letter, the last separator left out.
      edits.push({ start: index + 2 * from, end: index + 2 * (from + word.length) - 1, words: word });
      from += word.length - 1;
    }
  }
  return edits;
}

/** Reads starred-out and digit-spelt words ('f*ck', 's**t', 'tw@t', 'sh1t') as the word meant. */
export function readMasked(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(CANDIDATE)) {
    // Closing marks are not part of a word ('shit!'), but closing stars and signs are ('f***', 'a$$').
    const candidate = found.replace(/(?<![!.\-_+~^•])[!.\-_+~^•]+$/, '');
    if (ADDRESSED.test(text.slice(Math.max(0, index - 6), index))) continue;
    const words = meant(candidate);
    if (words && words !== candidate) edits.push({ start: index, end: index + candidate.length, words });
  }
  return edits;
}

/** The masked word that a candidate spells, if any. */
export function meant(candidate: string): string | undefined {
  const letters = candidate.replace(/[^a-z]/g, '').length;
  const hidden = [...candidate].filter((sign) => HIDES.includes(sign)).length;
  const signs = [...candidate].filter((sign) => '@$!'.includes(sign)).length;
  const first = candidate.slice(0, 1);
  // 'a55' and 'p155' are roads and pages, 'a*' and 'a**' are grades, '****' could be anything.
  if (candidate.length < 3 || letters === 0 || (letters < 2 && hidden < 3 && signs < 2)) return undefined;
  if (letters < 3 && /^[^*]*[-.][^*]*$/.test(candidate)) return undefined;
  if (hidden === 0 && !/[\d@$!£]/.test(candidate)) return undefined;
  const pool = [...(STANDS_FOR[first] ?? first)].flatMap((letter) => byFirst.get(letter) ?? []);
  return (
    pool.find((word) => word.length === candidate.length && spells(candidate, word)) ??
    (letters >= 3 && hidden > 0 ? pool.find((word) => spellsLoosely(candidate, word)) : undefined)
  );
}

const fits = (sign: string, letter: string): boolean =>
  sign === letter || HIDES.includes(sign) || (STANDS_FOR[sign] ?? '').includes(letter);

function spells(candidate: string, word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    if (!fits(candidate[at] ?? '', word[at] ?? '')) return false;
  }
  return true;
}

/** 'f*ing' hides more letters than it has stars: one run of signs may stand for up to five letters. */
function spellsLoosely(candidate: string, word: string): boolean {
  const run = /[*#%_\-.~^•+]+/.exec(candidate);
  if (!run) return false;
  const [head, tail] = [candidate.slice(0, run.index), candidate.slice(run.index + run[0].length)];
  const hides = word.length - head.length - tail.length;
  return (
    head.length > 0 &&
    tail.length > 0 &&
    hides >= 1 &&
    hides <= 5 &&
    spells(head, word.slice(0, head.length)) &&
    spells(tail, word.slice(word.length - tail.length))
  );
}
