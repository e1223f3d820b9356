// Builds lib/reading/people/names/lists.ts: the first names and surnames that the Reading knows, in plain form.
// `node scripts/build-names.mjs`. The same packages give the same bytes each time.
import { allLocales } from '@faker-js/faker';
import { isEveryday, plain, strings, tagged, written } from './everyday-words.mjs';
import { asLiteral, packWords, writeModule } from './pack-words.mjs';

const OUT = new URL('../lib/reading/people/names/lists.ts', import.meta.url);

/** Where names of people who live in the UK come from, as far as Faker has them in Latin letters. */
const FIRST_LOCALES = ['en', 'en_IN', 'en_NG', 'en_GH', 'yo_NG', 'fr_SN', 'pl', 'ro', 'pt_PT'];
const LAST_LOCALES = ['en', 'en_IN', 'en_NG', 'en_GH', 'en_HK', 'yo_NG', 'fr_SN', 'pl', 'ro', 'pt_PT', 'es'];

const ofFaker = (locales, field) =>
  locales.flatMap((locale) => strings(allLocales[locale]?.person?.[field])).map(plain);

/** One word of letters, apostrophes and hyphens; two letters only where a person wrote it down. */
const shaped = (name) => /^[a-z]{3,}(?:['-][a-z]+)*$|^[a-z]'[a-z]{3,}$/.test(name);

const byHand = written('names/first.txt');
const first = new Set([
  ...[...ofFaker(FIRST_LOCALES, 'first_name'), ...tagged('MaleName', 'FemaleName', 'FirstName')].filter(
    shaped,
  ),
  ...byHand,
]);
const last = new Set([
  ...[...ofFaker(LAST_LOCALES, 'last_name'), ...tagged('LastName')].filter(shaped),
  ...written('names/last.txt'),
]);

const sure = [...first].filter((name) => !isEveryday(name) && name.length > 2);
const everyday = [...first].filter((name) => isEveryday(name) || name.length <= 2);
// Well-known people: by their two or three names, or by the one that is nothing else.
const known = [
  ...tagged('Person').filter(
    (name) =>
      /^[a-z.]+(?: [a-z]+){1,2}$/.test(name) ||
      (/^[a-z]{5,}$/.test(name) && !first.has(name) && !last.has(name) && !isEveryday(name)),
  ),
  ...written('names/known.txt').map((name) => name.replaceAll('_', ' ')),
];

const source = `// Made by scripts/build-names.mjs; change that or scripts/names/*.txt, then run it again.
// Sources: Faker 10.6.0 (@faker-js/faker, MIT), compromise 14.17.0 (MIT), and lists written for PostWell.

/** First names that are nothing else (${sure.length}). */
export const SURE_FIRST = ${asLiteral(packWords(sure))};

/** First names that are also words, places, months or brands (${everyday.length}). */
export const EVERYDAY_FIRST = ${asLiteral(packWords(everyday))};

/** Surnames (${last.size}). */
export const LAST = ${asLiteral(packWords(last))};

/** Well-known people and characters, by their full names (${known.length}). */
export const KNOWN = ${asLiteral(packWords(known))};
`;
writeModule(OUT, source);
