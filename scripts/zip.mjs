// `npm run zip`: packages for the stores of Chrome, Edge and Firefox, and for Firefox the sources too, in .output/store/.
// Builds twice, the second time from the sources package alone in another folder, and fails unless the bytes are the same.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { build } from './build.mjs';
import { ensurePackages, ROOT, runBin } from './ensure.mjs';
import { zipOf } from './zip-file.mjs';

ensurePackages();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const folder = join(ROOT, '.output', 'store');

/** All files below a folder, as a package holds them. */
const filesOf = (from) =>
  readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(from, path).replaceAll(sep, '/'), data: readFileSync(path) }));

/** What is under version control, as it stands. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter(Boolean)
    .map((name) => ({ name, data: readFileSync(join(ROOT, name)) }));

/** The packages that a checkout gives, by name. Edge takes the same bytes as Chrome. */
function packagesOf(root) {
  const chrome = zipOf(filesOf(join(root, '.output', 'chrome-mv3')));
  const firefox = zipOf(filesOf(join(root, '.output', 'firefox-mv3')));
  return { chrome, edge: chrome, firefox };
}

/** Builds from the sources alone, elsewhere, with the packages that are installed here. */
function buildElsewhere(files) {
  const root = mkdtempSync(join(tmpdir(), 'postwell-build-'));
  try {
    for (const { name, data } of files) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), data);
    }
    linkPackages(root);
    const wxt = (options) =>
      execFileSync(join(root, 'node_modules', '.bin', 'wxt'), ['build', ...options], {
        cwd: root,
        stdio: 'ignore',
      });
    wxt([]);
    wxt(['-b', 'firefox', '--mv3']);
    return packagesOf(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** A folder of links to each package: one link to all would lead the bundler back to this folder. */
function linkPackages(root) {
  const from = join(ROOT, 'node_modules');
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync(from)) {
    if (name !== '.cache') symlinkSync(join(from, name), join(root, 'node_modules', name));
  }
}

const digest = (bytes) => createHash('sha256').update(bytes).digest('hex');

build();
runBin('wxt', ['build', '-b', 'firefox', '--mv3']);
const first = packagesOf(ROOT);
const files = sources();
console.log('\nBuilding once more, from the sources package alone …');
const second = buildElsewhere(files);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const rows = Object.entries({ ...first, 'firefox-sources': zipOf(files) }).map(([name, bytes]) => {
  if (second[name] && digest(second[name]) !== digest(bytes)) {
    throw new Error(`The package for ${name} is not the same when it is built again.`);
  }
  const file = `postwell-${version}-${name}.zip`;
  writeFileSync(join(folder, file), bytes);
  return {
    file,
    kB: Math.round(bytes.length / 1000),
    'built twice': name in second ? 'same bytes' : '',
    sha256: digest(bytes),
  };
});
console.table(rows);
cpSync(join(ROOT, 'store'), join(folder, 'texts'), { recursive: true });
console.log(`Version ${version}, from package.json. All is in ${folder}.`);
