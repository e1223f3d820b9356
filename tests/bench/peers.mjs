// The peers: packages that read a text for grammar, inconsiderate words, rude words or names. They are no part of
// PostWell; the benches install them here, by a lock file of their own.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const HERE = import.meta.dirname;
const require = createRequire(import.meta.url);

/** Installs the peers unless they are there and as new as their lock file. None of their scripts are run. */
export function ensurePeers() {
  const installed = join(HERE, 'node_modules', '.package-lock.json');
  if (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(join(HERE, 'package-lock.json')).mtimeMs
  )
    return;
  process.stdout.write('Installing the peers (npm ci in tests/bench) …\n');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: HERE,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** The version of a package that is installed here, or else in the project. */
export function versionOf(name) {
  const folder = [HERE, join(HERE, '../..')].find((place) => existsSync(join(place, 'node_modules', name)));
  return JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
}

/** Each makes a function that reads a text in full; what it finds is not looked at. */
export const READERS = {
  'harper.js': async () => {
    const { LocalLinter, Dialect } = await import('harper.js');
    // In Node it takes its program from a file.
    const { createBinaryModuleFromUrl } = await import('harper.js');
    const file = join(HERE, 'node_modules/harper.js/dist/harper_wasm_bg.wasm');
    const binary = createBinaryModuleFromUrl(pathToFileURL(file).href);
    const linter = new LocalLinter({ binary, dialect: Dialect.British });
    await linter.setup();
    return (text) => linter.lint(text, { language: 'plaintext' });
  },
  alex: async () => {
    const { text: read } = await import('alex');
    return (text) => read(text);
  },
  'retext-profanities': async () => {
    const [{ retext }, { default: english }, { default: profanities }] = await Promise.all([
      import('retext'),
      import('retext-english'),
      import('retext-profanities'),
    ]);
    const processor = retext().use(english).use(profanities);
    return (text) => processor.process(text);
  },
  obscenity: async () => {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity');
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => matcher.getAllMatches(text);
  },
};

/** Is there a rude word in it? */
export const PROFANITY = {
  obscenity: async () => {
    const { RegExpMatcher, englishDataset, englishRecommendedTransformers } = await import('obscenity');
    const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
    return (text) => matcher.hasMatch(text);
  },
  'leo-profanity': async () => {
    const leo = require('leo-profanity');
    return (text) => leo.check(text);
  },
  'bad-words': async () => {
    const { Filter } = await import('bad-words');
    const filter = new Filter();
    return (text) => filter.isProfane(text);
  },
  '@2toad/profanity': async () => {
    const { profanity } = require('@2toad/profanity');
    return (text) => profanity.exists(text);
  },
  alex: async () => {
    const { text: read } = await import('alex');
    return (text) => read(text).messages.length > 0;
  },
};

/** Where people's names stand. */
export const NAMES = {
  'compromise people()': async () => {
    const { default: nlp } = await import('compromise/three');
    return (text) =>
      nlp(text)
        .people()
        .json({ offset: true })
        .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
  },
  'redact-pii': async () => {
    // It gives no places, but the text with a mark for what it takes for a name: the rest tells where that stood.
    const { SyncRedactor } = require('redact-pii');
    const off = { enabled: false };
    const redactor = new SyncRedactor({
      globalReplaceWith: '\u0001',
      builtInRedactors: {
        ...{ creditCardNumber: off, streetAddress: off, zipcode: off, phoneNumber: off, ipAddress: off },
        ...{ usSocialSecurityNumber: off, emailAddress: off, username: off, password: off },
        ...{ credentials: off, digits: off, url: off },
      },
    });
    return (text) => placesOf(text, redactor.redact(text).split('\u0001'));
  },
};

/** Where the words stood that are missing between the parts of a text. */
function placesOf(text, parts) {
  const spans = [];
  let at = parts[0].length;
  for (const part of parts.slice(1)) {
    const next = part === '' ? text.length : text.indexOf(part, at);
    if (next < 0) break;
    spans.push({ start: at, end: next });
    at = next + part.length;
  }
  return spans;
}
