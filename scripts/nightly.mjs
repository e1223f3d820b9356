// `npm run nightly [-- -g "part of a name"]`: what takes too long for every change. It builds, then writes, edits and posts
// a thousand times at each site and looks for leaks, has long random sessions in which everything fails that can,
// feeds the engine twenty thousand drafts, asks Mozilla's linter, and makes the stores' packages twice. Prints its figures
// and how long it took: about twenty minutes on two cores.
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureChromium, ensurePackages, ROOT, run, runBin } from './ensure.mjs';
import { soakEngine } from './nightly/soak.mjs';

ensurePackages();
const started = performance.now();
build();
let hasFailed = false;
try {
  await soakEngine();
  runBin('playwright', ['test', '-c', 'tests/nightly', ...process.argv.slice(2)], {
    POSTWELL_CHROMIUM: await ensureChromium(),
    CI: '1',
  });
  for (const last of ['firefox-lint.mjs', 'zip.mjs']) run(process.execPath, [join(ROOT, 'scripts', last)]);
} catch (fault) {
  hasFailed = true;
  if (!fault.status) console.error(fault.message);
}
console.log(`${hasFailed ? 'Failed' : 'All passed'} after ${minutes(performance.now() - started)}.`);
process.exitCode = hasFailed ? 1 : 0;

/** @param {number} ms */
function minutes(ms) {
  return `${Math.floor(ms / 60_000)} min ${Math.round((ms % 60_000) / 1000)} s`;
}
