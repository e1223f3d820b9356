// Builds lib/reading/names/lists.ts: the first names and surnames that the Reading knows, in plain form.
// `node scripts/build-names.mjs`. The same packages give the same bytes each time.
import { readFileSync, writeFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise/two';
import { asLiteral, packWords } from './pack-words.mjs';

const OUT = new URL('../lib/reading/names/lists.ts', import.meta.url);

/** Where names of people who live in the UK come from, as far as Faker has them in Latin letters. */
const FIRST_LOCALES = ['en', 'en_IN', 'en_NG', 'en_GH', 'yo_NG', 'fr_SN', 'pl', 'ro', 'pt_PT'];
const LAST_LOCALES = ['en', 'en_IN', 'en_NG', 'en_GH', 'en_HK', 'yo_NG', 'fr_SN', 'pl', 'ro', 'pt_PT', 'es'];

/** Lower case, plain letters: the form in which the Reading looks names up. */
const plain = (name) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/’/g, "'");

const strings = (value) => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one?.value ?? one));
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

const written = (file) =>
  readFileSync(new URL(`names/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean)
    .map(plain);

const ofFaker = (locales, field) =>
  locales.flatMap((locale) => strings(allLocales[locale]?.person?.[field])).map(plain);

const { lexicon } = nlp.model().one;
const { switches } = nlp.model().two;
const tagged = (...tags) =>
  Object.entries(lexicon)
    .filter(([, tag]) => [tag].flat().some((one) => tags.includes(one)))
    .map(([word]) => plain(word));

const NAME_TAGS = ['MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person'];
const isWord = (name) => {
  const tags = [lexicon[name] ?? []].flat();
  return Boolean(switches[name]) || (tags.length > 0 && !tags.some((tag) => NAME_TAGS.includes(tag)));
};

/** One word of letters, apostrophes and hyphens; two letters only where a person wrote it down. */
const shaped = (name) => /^[a-z]{3,}(?:['-][a-z]+)*$|^[a-z]'[a-z]{3,}$/.test(name);

const everydayWords = new Set([...written('everyday'), ...strings(allLocales.en.word).map(plain)]);
const byHand = written('first');
const first = new Set([
  ...[...ofFaker(FIRST_LOCALES, 'first_name'), ...tagged('MaleName', 'FemaleName', 'FirstName')].filter(
    shaped,
  ),
  ...byHand,
]);
const last = new Set([
  ...[...ofFaker(LAST_LOCALES, 'last_name'), ...tagged('LastName')].filter(shaped),
  ...written('last'),
]);

const isEveryday = (name) => everydayWords.has(name) || isWord(name);
const sure = [...first].filter((name) => !isEveryday(name) && name.length > 2);
const everyday = [...first].filter((name) => isEveryday(name) || name.length <= 2);
// Well-known people: by their two or three names, or by the one that is nothing else.
const known = tagged('Person').filter(
  (name) =>
    /^[a-z.]+(?: [a-z]+){1,2}$/.test(name) ||
    (/^[a-z]{5,}$/.test(name) && !first.has(name) && !last.has(name) && !everydayWords.has(name)),
);

const source = `// Made by scripts/build-names.mjs; change that or scripts/names/*.txt, then run it again.
// Sources: Faker ${'10.6.0'} (@faker-js/faker, MIT), compromise 14.17.0 (MIT), and lists written for PostWell.

/** First names that are nothing else (${sure.length}). */
export const SURE_FIRST = ${asLiteral(packWords(sure))};

/** First names that are also words, places, months or brands (${everyday.length}). */
export const EVERYDAY_FIRST = ${asLiteral(packWords(everyday))};

/** Surnames (${last.size}). */
export const LAST = ${asLiteral(packWords(last))};

/** Well-known people and characters, by their full names (${known.length}). */
export const KNOWN = ${asLiteral(packWords(known))};
`;
writeFileSync(OUT, source);
