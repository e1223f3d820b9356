// `npm test`: installs what is missing, then lint, types, unit tests, the build, its size, and the browser tests in
// Chromium and, where it can be had, in Firefox.
import { ensureChromium, ensurePackages, runBin } from './ensure.mjs';

/** @type {[string, () => unknown][]} */
const steps = [
  ['Lint', () => runBin('biome', ['check', '.'])],
  ['Types', () => runBin('tsc', ['--noEmit'])],
  ['Unit tests', () => runBin('vitest', ['run'])],
  ['Build', async () => (await import('./build.mjs')).build()],
  [
    'Browser tests',
    async () => runBin('playwright', ['test'], { POSTWELL_CHROMIUM: await ensureChromium(), CI: '1' }),
  ],
  ['Firefox tests', async () => (await import('./firefox.mjs')).testFirefox()],
];

ensurePackages();
for (const [name, step] of steps) {
  console.log(`\n== ${name}`);
  try {
    await step();
  } catch (fault) {
    console.error(`\n${name}: failed. ${fault.status ? '' : fault.message}`);
    process.exit(1);
  }
}
console.log('\nAll passed.');
