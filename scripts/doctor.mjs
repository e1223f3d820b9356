// `npm run doctor -- URL`: opens a page with the extension and prints what PostWell recognises of its compose boxes, for
// whoever has an account. `--headless` looks once and ends; `--practice` answers with the practice pages, for tests.
import { pathToFileURL } from 'node:url';
import { withModules } from './load.mjs';

/** How often the page is asked, in ms, while its window is open. */
const EVERY = 1000;

/**
 * What one answer of the page says, in lines. It holds no word of the draft or of the page.
 * @param {any} fit as `lib/compose/fit.ts` gives it; nothing where no box is open
 * @returns {string}
 */
export function told(fit) {
  if (!fit) return 'No compose box: put the caret into one.';
  const { site, box, kind, misfits, holds, empty, seen, outline } = fit;
  return [
    `${site}: ${box} (${kind})`,
    `  fits: ${misfits.length === 0 ? 'all that PostWell knows of it' : `not ${misfits.join(', not ')}`}`,
    `  Post can be held: ${holds ? 'yes' : empty ? 'not seen yet (write something)' : 'no'}`,
    `  last checked: ${seen ? `public code of ${seen.code}, practice page on ${seen.practice}` : 'a site without facts of its own'}`,
    ...outline.map((line) => `    ${line}`),
  ].join('\n');
}

/** The self-test, run in the tab in front by the extension's own worker. */
const askPage = (worker, address) =>
  worker.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    const tab = tabs.find((one) => one.url === url) ?? tabs.find(({ active }) => active);
    const frames = await chrome.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: ['/fit.js'],
    });
    return frames.map(({ result }) => result).find(Boolean);
  }, address);

/**
 * @param {string} address
 * @param {{ headless?: boolean, practice?: boolean }} [options]
 */
export async function doctor(address, { headless = false, practice = false } = {}) {
  if (!headless) process.env.POSTWELL_HEADED = '1';
  await withModules(async (load) => {
    const { launch } = await load('/tests/e2e/browser.ts');
    const { BOXES } = await load('/lib/compose/sites/index.ts');
    const own = await launch(true, headless ? {} : { viewport: null }, { live: !practice });
    try {
      const { context } = own;
      if (practice) {
        const { servePages } = await import('../tests/pages/serve.mjs');
        await servePages(context);
      }
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      const page = context.pages()[0] ?? (await context.newPage());
      await page.goto(address);
      if (headless) {
        await page.locator(BOXES).first().focus();
        console.log(told(await askPage(worker, page.url())));
        return;
      }
      console.log('Put the caret into a compose box. Close the window to end.\n');
      let last = '';
      let isOpen = true;
      context.once('close', () => {
        isOpen = false;
      });
      while (isOpen) {
        const words = await askPage(worker, page.url()).then(
          told,
          () => 'PostWell may not read this page: add the site in its options.',
        );
        if (words !== last) console.log(`${words}\n`);
        last = words;
        await new Promise((resolve) => setTimeout(resolve, EVERY));
      }
    } finally {
      await own.close().catch(() => undefined);
    }
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [address] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
  if (!address || !/^https:\/\//.test(address)) {
    console.error('Say which page: npm run doctor -- https://x.com/home');
    process.exitCode = 2;
  } else {
    await doctor(address, {
      headless: process.argv.includes('--headless'),
      practice: process.argv.includes('--practice'),
    });
  }
}
