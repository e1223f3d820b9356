// `npm run test:firefox [-- -g "part of a name"]`: builds for Firefox and drives the main journeys in a real one.
import { pathToFileURL } from 'node:url';
import { ensureFirefox, ensurePackages, runBin } from './ensure.mjs';

/**
 * Runs the tests in Firefox. Where no Firefox can be had it says so and gives false.
 * @param {string[]} [options] for Playwright
 */
export async function testFirefox(options = []) {
  const firefox = await ensureFirefox();
  if (!firefox) {
    console.log(
      'SKIPPED: no Firefox 146 or newer could be found or installed here. Name one: POSTWELL_FIREFOX=/path/to/firefox',
    );
    return false;
  }
  runBin('wxt', ['build', '-b', 'firefox', '--mv3']);
  runBin('playwright', ['test', '-c', 'tests/e2e/firefox', ...options], {
    POSTWELL_FIREFOX: firefox,
    CI: '1',
  });
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensurePackages();
  // Asked for by name, a run that cannot happen is a failure.
  if (!(await testFirefox(process.argv.slice(2)))) process.exitCode = 1;
}
