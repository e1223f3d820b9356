// Which names are everyday words as well: shared by the builders of the name list and of the gazetteer.
import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise/two';

/** Lower case, plain letters: the form in which the Reading looks names up. */
export const plain = (name) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/[đð]/g, 'd')
    .replace(/[’ʼ]/g, "'");

/** Every string inside a value. */
export const strings = (value) => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => strings(one?.value ?? one));
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
};

/** The words of a list under scripts/, without its comments. */
export const written = (file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.split(/\s+/))
    .filter(Boolean)
    .map(plain);

const { lexicon } = nlp.model().one;
const { switches } = nlp.model().two;

/** The words that compromise's lexicon tags with any of these. */
export const tagged = (...tags) =>
  Object.entries(lexicon)
    .filter(([, tag]) => [tag].flat().some((one) => tags.includes(one)))
    .map(([word]) => plain(word));

const NAME_TAGS = ['MaleName', 'FemaleName', 'FirstName', 'LastName', 'Person'];
const PLACE_TAGS = ['City', 'Region', 'Place', 'Country'];
const words = new Set([...written('names/everyday.txt'), ...strings(allLocales.en.word).map(plain)]);

/** Is this an everyday word, a month, a place or a brand, besides what it names? */
export const isEveryday = (name, { places = true } = {}) => {
  const tags = [lexicon[name] ?? []].flat();
  const others = tags.filter((tag) => !NAME_TAGS.includes(tag) && (places || !PLACE_TAGS.includes(tag)));
  return words.has(name) || Boolean(switches[name]) || (others.length > 0 && others.length === tags.length);
};
