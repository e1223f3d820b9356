// Sees to it that what PostWell is built and tested with is there. Needs Node and npm alone, so it imports nothing else.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The project's folder. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** On Windows npm is a script, which only a shell can start. */
const SHELL = process.platform === 'win32';

/** Places where systems keep a Chromium. Branded Chrome is of no use: it loads no extension from the command line. */
const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Places where systems keep a Firefox. */
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The first of each that PostWell runs in, as its manifests say (`wxt.config.ts`). */
const FIRST_CHROMIUM = 137;
const FIRST_FIREFOX = 146;

/**
 * Runs a command in the project's folder, its words going to ours. Throws when it fails or takes longer than `timeout` ms.
 * @param {string} command
 * @param {string[]} args
 * @param {{ timeout?: number, env?: Record<string, string> }} [options]
 */
export function run(command, args, { timeout, env = {} } = {}) {
  execFileSync(command, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: SHELL,
    env: { ...process.env, ...env },
    ...(timeout && { timeout }),
  });
}

/**
 * Runs a program that a package brought.
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export const runBin = (name, args, env) => run(join(ROOT, 'node_modules', '.bin', name), args, { env });

/** Installs the packages by the lock file, unless they are there and as new as it. */
export function ensurePackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.log('Installing the packages (npm ci) …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

/**
 * The path of a Chromium: one that is there, else Playwright's own (downloaded), else, as root on Debian, its package.
 * Throws with words that say what to do when none can be had. Needs the packages.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const { chromium } = await import('@playwright/test');
  const isNew = (path) => isAtLeast(path, FIRST_CHROMIUM);
  // One that was named, and Playwright's own, are taken as they are: the first is a wish, the second is new.
  const known = () =>
    [process.env.POSTWELL_CHROMIUM, ...CHROMIUMS.filter(isNew), chromium.executablePath()].find(
      (path) => path && existsSync(path),
    );
  const attempts = [
    ['Downloading Playwright’s Chromium', () => runBin('playwright', ['install', 'chromium'])],
    ['Installing Debian’s chromium package', () => installDebianPackage('chromium')],
  ];
  for (const [what, install] of attempts) {
    const path = known();
    if (path) return path;
    console.log(`${what} …`);
    try {
      await install();
    } catch {
      console.log('That did not work here.');
    }
  }
  const path = known();
  if (path) return path;
  throw new Error(
    'No Chromium could be found or installed. Install one, or name it: POSTWELL_CHROMIUM=/path/to/chromium npm start',
  );
}

/**
 * The path of a Firefox that is new enough: one that is there, else Mozilla's own (downloaded), else, as root on Debian,
 * its package; undefined where none can be had. Needs the packages.
 * @returns {Promise<string | undefined>}
 */
export async function ensureFirefox() {
  const cacheDir = join(ROOT, 'node_modules', '.cache', 'firefox');
  /** @type {string | undefined} */
  let downloaded;
  const download = async () => {
    const { install, resolveBuildId, detectBrowserPlatform, Browser } = await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error('no Firefox for this system');
    const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'esr');
    downloaded = (await install({ browser: Browser.FIREFOX, buildId, cacheDir })).executablePath;
  };
  const known = () =>
    [process.env.POSTWELL_FIREFOX, ...FIREFOXES, downloaded].find(
      (path) => path && isAtLeast(path, FIRST_FIREFOX),
    );
  for (const [what, install] of [
    ['Downloading Firefox', download],
    ['Installing Debian’s firefox-esr package', () => installDebianPackage('firefox-esr')],
  ]) {
    const path = known();
    if (path) return path;
    console.log(`${what} …`);
    try {
      await install();
    } catch {
      console.log('That did not work here.');
    }
  }
  return known();
}

/** Is there a browser of this version, or a newer one? It says so itself: "Chromium 156.0.8078.79", "Mozilla Firefox 146.0". */
function isAtLeast(path, version) {
  if (!existsSync(path)) return false;
  try {
    const options = { encoding: 'utf8', timeout: 30_000, stdio: ['ignore', 'pipe', 'ignore'] };
    return Number(/(\d+)\.\d/.exec(execFileSync(path, ['--version'], options))?.[1]) >= version;
  } catch {
    return false;
  }
}

/** @param {string} name */
function installDebianPackage(name) {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (process.getuid?.() !== 0 || !/^ID(_LIKE)?=.*debian/m.test(release))
    throw new Error('not root on Debian');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], { env });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
}

/** Is there a screen to show a window on? */
export const hasDisplay = () =>
  ['darwin', 'win32'].includes(process.platform) ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** A file's address, for dynamic imports. */
export const addressOf = (path) => pathToFileURL(join(ROOT, path)).href;
