import { existsSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { answerFor, type Traffic } from '../../pages/serve.mjs';

/** Where `wxt build -b firefox --mv3` leaves the extension. */
const EXTENSION =
  process.env.POSTWELL_FIREFOX_EXTENSION ??
  join(import.meta.dirname, '..', '..', '..', '.output', 'firefox-mv3');

const ID = 'postwell@postwell.invalid';
/** Firefox gives each installation another address, unless it is told one. */
const HOST = '7d1a0c1e-5b8e-4f0e-9a53-0b5f8e6a2c11';

/** A Firefox with PostWell in it, on a profile that is thrown away. */
export interface OwnFirefox {
  readonly browser: Browser;
  /** A tab in one of PostWell's own pages, for what only those may do. */
  readonly own: Page;
  /** Puts PostWell in anew over what is there, as an update does. The pages that are open lose their worker. */
  reinstall(): Promise<void>;
  /** Takes PostWell out. */
  remove(): Promise<void>;
  /** A new tab, in which the sites' addresses give the practice pages and every other is refused. */
  newPage(): Promise<Page>;
  /** Every address that was asked for in those tabs. */
  readonly traffic: Traffic;
  /** Errors that those tabs threw and nobody caught. */
  readonly pageErrors: string[];
  /** PostWell was put in anew or taken out: for the next test another Firefox is needed. */
  readonly spent: () => boolean;
  close(): Promise<void>;
}

export async function launchFirefox(): Promise<OwnFirefox> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) {
    throw new Error('The extension is not built for Firefox. Run "npm run build:firefox" first.');
  }
  const executablePath = process.env.POSTWELL_FIREFOX;
  if (!executablePath) throw new Error('Name a Firefox in POSTWELL_FIREFOX, or run "npm run test:firefox".');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !process.env.POSTWELL_HEADED,
    defaultViewport: { width: 1280, height: 720 },
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }) },
  });
  try {
    const own = await install(browser);
    const traffic: Traffic = { served: [], refused: [] };
    const pageErrors: string[] = [];
    const newPage = async () => {
      const page = await browser.newPage();
      page.on('pageerror', (error) => pageErrors.push(String(error)));
      await servePages(page, traffic);
      return page;
    };
    let isSpent = false;
    const change = async (work: Promise<unknown>) => {
      isSpent = true;
      await work;
    };
    return {
      browser,
      own,
      reinstall: () => change(browser.installExtension(EXTENSION)),
      remove: () => change(browser.uninstallExtension(ID)),
      newPage,
      traffic,
      pageErrors,
      spent: () => isSpent,
      close: () => browser.close(),
    };
  } catch (fault) {
    await browser.close();
    throw fault;
  }
}

/** Installs the extension and gives the welcome page, which opens then. */
async function install(browser: Browser): Promise<Page> {
  const first = new Promise<Page>((resolve) => {
    browser.once('targetcreated', (target) => void target.page().then((page) => page && resolve(page)));
  });
  await browser.installExtension(EXTENSION);
  const own = await first;
  await own.waitForFunction(() => location.pathname === '/welcome.html' && document.querySelector('h1'));
  return own;
}

/** As `servePages` for Chromium: the sites' addresses get the practice pages, everything else is refused. */
async function servePages(page: Page, traffic: Traffic): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = request.url();
    if (!/^https?:/.test(url)) return void request.continue();
    const answer = answerFor(url, 'site');
    (answer ? traffic.served : traffic.refused).push(url);
    void (answer
      ? request.respond({ status: answer.status, headers: answer.headers, body: answer.body })
      : request.abort('blockedbyclient'));
  });
}
