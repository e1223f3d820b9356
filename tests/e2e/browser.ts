import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';

/** Where `wxt build` leaves the extension; another build can be named, to test what was packed. */
export const EXTENSION =
  process.env.POSTWELL_EXTENSION ?? join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3');

/** A browser of its own for one test, on a profile that is thrown away. */
export interface OwnBrowser {
  readonly context: BrowserContext;
  /** Where the browser keeps what it stores. */
  readonly profile: string;
  close(): Promise<void>;
}

/**
 * Starts Chromium, with the extension or without it. The welcome page that opens after the installation is closed again,
 * so that it does not stand in front of the page under test, unless it is what is tested. `live` lets it onto the web:
 * for the doctor alone.
 */
export async function launch(
  withExtension: boolean,
  options: BrowserContextOptions,
  { keepWelcome = false, extension = EXTENSION, live = false } = {},
): Promise<OwnBrowser> {
  if (withExtension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error('The extension is not built. Run "npm run build", then the browser tests.');
  }
  const profile = await mkdtemp(join(tmpdir(), 'postwell-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    ...browserChoice(),
    headless: !process.env.POSTWELL_HEADED,
    args: [...quietArgs(), ...(live ? [] : OFFLINE), ...(withExtension ? extensionArgs(extension) : [])],
  });
  if (withExtension && !keepWelcome) await closeWelcome(context);
  return {
    context,
    profile,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Branded Chrome no longer loads an extension from the command line, so only a Chromium will do. */
function browserChoice(): { executablePath: string } | { channel: string } {
  const named = process.env.POSTWELL_CHROMIUM;
  if (named) return { executablePath: named };
  const system = '/usr/bin/chromium';
  return existsSync(system) ? { executablePath: system } : { channel: 'chromium' };
}

/** Nothing of the browser's own may talk to the network or come between a test and its page. */
function quietArgs(): string[] {
  // Chromium refuses to sandbox itself when it runs as root, as it does in a container.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return [
    ...sandbox,
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** No name resolves: what Playwright does not answer itself goes nowhere, whoever asks. */
const OFFLINE = ['--host-resolver-rules=MAP * ~NOTFOUND'];

function extensionArgs(extension: string): string[] {
  return [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const page =
    context.pages().find(isWelcome) ??
    (await context.waitForEvent('page', { predicate: async (opened) => becomes(opened, isWelcome) }));
  await page.close();
  await context.pages()[0]?.bringToFront();
}

/** A page is told of before it has its address. */
async function becomes(page: Page, wanted: (page: Page) => boolean): Promise<boolean> {
  await page.waitForURL(() => wanted(page), { timeout: 5_000 }).catch(() => undefined);
  return wanted(page);
}
