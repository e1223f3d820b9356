// `npm run build`: builds the extension and weighs the content scripts, of which every page of the sites has to load
// one, and checks the licences of all that is shipped.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT, runBin } from './ensure.mjs';
import { checkLicences } from './licences.mjs';

/** At most, in bytes after gzip. */
const BUDGET = 40_000;

/**
 * Builds into .output/chrome-mv3. Throws when a content script (a page loads one of the two) is heavier than the budget,
 * or a licence may not be shipped.
 */
export function build() {
  runBin('wxt', ['build']);
  for (const name of ['compose', 'more']) {
    const script = readFileSync(join(ROOT, `.output/chrome-mv3/content-scripts/${name}.js`));
    const size = gzipSync(script, { level: 9 }).length;
    const words = `Content script ${name}: ${(size / 1000).toFixed(1)} kB gzipped of ${BUDGET / 1000} kB allowed.`;
    if (size > BUDGET) throw new Error(words);
    console.log(words);
  }
  checkLicences();
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) build();
