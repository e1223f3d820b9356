/**
 * Bundles the practice pages, which hold the sites' real editors, into `.output/pages`. Playwright serves them from there
 * at the sites' own host names, so the extension meets them as it would meet the real ones.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const SOURCE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(SOURCE, '..', '..');

/** The pages; each is a directory with an `index.html`. */
export const PAGES = /** @type {const} */ (['x', 'facebook', 'linkedin', 'generic', 'sites']);

/** Where the built pages are. */
export const BUILT = join(ROOT, '.output', 'pages');

/** Where the pages' scripts and styles answer on every host: a path that none of the sites uses. */
export const BASE = '/practice-files/';

const STAMP = join(BUILT, 'stamp');

/**
 * Builds the pages, or leaves them alone when neither they nor the packages have changed.
 * @returns {Promise<string>} the directory of the built pages
 */
export async function buildPages() {
  const stamp = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return BUILT;
  // Built beside its place and then moved, so that a run that is already serving never meets half a build.
  const fresh = `${BUILT}-${process.pid}`;
  await build({
    root: SOURCE,
    configFile: false,
    base: BASE,
    logLevel: 'error',
    // Draft.js comes from a time when a bundler was expected to put `global` there.
    define: { global: 'globalThis' },
    // Built for tests alone: whole names make a stack trace readable.
    build: {
      outDir: fresh,
      emptyOutDir: true,
      minify: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 4000,
      rollupOptions: {
        input: PAGES.map((page) => join(SOURCE, page, 'index.html')),
        onwarn: () => {},
      },
    },
  });
  writeFileSync(join(fresh, 'stamp'), stamp);
  mkdirSync(dirname(BUILT), { recursive: true });
  rmSync(BUILT, { recursive: true, force: true });
  renameSync(fresh, BUILT);
  return BUILT;
}

/** @returns {string} a digest of everything that the built pages are made from */
function fingerprint() {
  const digest = createHash('sha256');
  for (const file of sources()) {
    digest.update(relative(ROOT, file).replaceAll(sep, '/')).update('\0').update(readFileSync(file));
  }
  return digest.digest('hex');
}

/** @returns {string[]} */
function sources() {
  const own = readdirSync(SOURCE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'serve.mjs')
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const lock = join(ROOT, 'package-lock.json');
  return existsSync(lock) ? [...own, lock] : own;
}
