// `npm run build`: builds the extension and weighs the content script, which every page of the sites has to load.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ROOT, runBin } from './ensure.mjs';

/** At most, in bytes after gzip. */
const BUDGET = 40_000;

/** Builds into .output/chrome-mv3. Throws when the content script is heavier than its budget. */
export function build() {
  runBin('wxt', ['build']);
  const script = readFileSync(join(ROOT, '.output/chrome-mv3/content-scripts/compose.js'));
  const size = gzipSync(script, { level: 9 }).length;
  const words = `Content script: ${(size / 1000).toFixed(1)} kB gzipped of ${BUDGET / 1000} kB allowed.`;
  if (size > BUDGET) throw new Error(words);
  console.log(words);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) build();
