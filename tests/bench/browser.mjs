// PostWell in Chromium: its worker, its marks in the three sites' editors, what it costs a page. Clock time.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureChromium, ROOT } from '../../scripts/ensure.mjs';
import { median, ms, table } from './figures.mjs';
import { draftOf, editOf } from './texts.mjs';

const BUDGETS = { 280: 10, 3000: 40, 60000: 600 };
const TABS = 30;
const KEYS = 40;
const DRAFT = 'Lovely shift, but the lady in bed 4 is 84, from Whitby, and thinks I am her late husband. ';
const CHECKED = '[data-postwell][data-state="checked"]';

/** Builds the extension, measures it and gives a Markdown table. */
export async function measureBrowser() {
  process.env.POSTWELL_CHROMIUM = await ensureChromium();
  const { build } = await import('../../scripts/build.mjs');
  build();
  const [{ buildPages }, { servePages }, { withModules }] = await Promise.all([
    import('../pages/build.mjs'),
    import('../pages/serve.mjs'),
    import('../../scripts/load.mjs'),
  ]);
  await buildPages();
  const rows = [];
  await withModules(async (load) => {
    const { launch } = await load('/tests/e2e/browser.ts');
    const sites = {
      X: (await load('/tests/e2e/practice/x-home.ts')).XHome,
      Facebook: (await load('/tests/e2e/practice/facebook-home.ts')).FacebookHome,
      LinkedIn: (await load('/tests/e2e/practice/linkedin-feed.ts')).LinkedInFeed,
    };
    const inBrowser = async (withExtension, work) => {
      const { context, close } = await launch(withExtension, { viewport: { width: 1100, height: 800 } });
      try {
        await servePages(context);
        return await work(context);
      } finally {
        await close().catch(() => undefined);
      }
    };
    rows.push(...(await inBrowser(true, workerRows)));
    const withIt = await inBrowser(true, (context) => typed(context, sites, true));
    const without = await inBrowser(false, (context) => typed(context, sites, false));
    for (const site of Object.keys(sites)) {
      rows.push([`${site}: last key to underline`, ms(400), ms(withIt[site].underline)]);
      const cost = withIt[site].perKey - without[site].perKey;
      const words = `${ms(cost)} (${ms(withIt[site].perKey)} with, ${ms(without[site].perKey)} without)`;
      rows.push([`${site}: page's thread for one key`, ms(5), words]);
    }
    const heaps = [true, false].map((it) => inBrowser(it, (context) => heapOf(context, sites.X)));
    const [heavy, light] = await Promise.all(heaps);
    rows.push([
      `${TABS} idle tabs: memory of scripts`,
      '',
      `${((heavy - light) / TABS / 1e6).toFixed(2)} MB a tab`,
    ]);
  });
  return `${table(['in Chromium', 'budget', 'PostWell'], [...rows, ...sizes()])}

Milliseconds by the clock, medians. A pause of 350 ms in typing is part of “last key to underline”.`;
}

/** What the worker takes to answer, message and all. The first draft finds it just started, and not warmed up. */
async function workerRows(context) {
  const [worker] = context.serviceWorkers();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/reflection.html`);
  const ask = (text) =>
    page.evaluate(async (words) => {
      const from = performance.now();
      await chrome.runtime.sendMessage({ type: 'check', draft: { text: words } });
      return performance.now() - from;
    }, text);
  const cold = await ask(draftOf(280, 0));
  for (let turn = 0; turn < 150; turn += 1) await ask(draftOf(280, turn + 900));
  const rows = [['worker: the first draft, cold', '', ms(cold)]];
  for (const [size, budget] of Object.entries(BUDGETS)) {
    const times = [];
    for (let turn = 1; turn <= (size > 10_000 ? 9 : 60); turn += 1)
      times.push(await ask(draftOf(Number(size), turn)));
    rows.push([`worker: ${Number(size).toLocaleString('en-GB')} characters`, ms(budget), ms(median(times))]);
  }
  // While a box is open the worker remembers what it raised.
  await page.evaluate(() => {
    window.line = chrome.runtime.connect({ name: 'composer' });
  });
  await ask(editOf(60_000, 0));
  const edits = [];
  for (let turn = 1; turn <= 15; turn += 1) edits.push(await ask(editOf(60_000, turn)));
  rows.push(['worker: a word in the middle of 60,000', '', ms(median(edits))]);
  return rows;
}

/** Types into each site's editor: how long until the marks stand, and how busy the page's thread is for one key. */
async function typed(context, sites, withExtension) {
  const figures = {};
  for (const [site, Practice] of Object.entries(sites)) {
    const page = await context.newPage();
    const practice = new Practice(page);
    await practice.open();
    await practice.openComposer();
    await practice.type(DRAFT);
    if (withExtension) await page.locator(CHECKED).waitFor({ state: 'attached' });
    const cdp = await context.newCDPSession(page);
    // The processor's time, not the clock's: what else the machine does is not the page's work.
    await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
    const busy = async () =>
      (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value *
      1000;
    const before = await busy();
    await page.keyboard.type('so tired and so proud of us all today '.repeat(2).slice(0, KEYS), {
      delay: 60,
    });
    const perKey = ((await busy()) - before) / KEYS;
    const waits = [];
    for (let turn = 0; withExtension && turn < 7; turn += 1) {
      await page.evaluate(() => {
        // The host stands in the document, or in the shadow root that the editor is in.
        const within = (root) =>
          root.querySelector('[data-postwell]') ??
          [...root.querySelectorAll('*')]
            .map((one) => one.shadowRoot && within(one.shadowRoot))
            .find(Boolean);
        const host = within(document);
        window.waited = new Promise((done) => {
          let from;
          document.addEventListener('keydown', () => (from = performance.now()), {
            capture: true,
            once: true,
          });
          let left = false;
          const look = () => {
            const isChecked = host.dataset.state === 'checked';
            left ||= from !== undefined && !isChecked;
            if (left && isChecked) done(performance.now() - from);
            else requestAnimationFrame(look);
          };
          look();
        });
      });
      await page.keyboard.press('a');
      waits.push(await page.evaluate(() => window.waited));
    }
    figures[site] = { perKey, underline: median(waits) };
    await page.close();
  }
  return figures;
}

/** The memory of all scripts in many tabs of a page with a compose box that nobody is in, in bytes. */
async function heapOf(context, Practice) {
  let sum = 0;
  for (let tab = 0; tab < TABS; tab += 1) {
    const page = await context.newPage();
    await new Practice(page).open();
    const cdp = await context.newCDPSession(page);
    await cdp.send('HeapProfiler.collectGarbage');
    sum += (await cdp.send('Runtime.getHeapUsage')).usedSize;
  }
  return sum;
}

/** Files smaller than this, in bytes, are listed together. */
const SMALL = 5_000;

/** How heavy each script of the extension is after gzip. */
function sizes() {
  const folder = join(ROOT, '.output/chrome-mv3');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .sort()
    .map((file) => ({
      name: file.replace(/-[\w-]{8}\.js$/, '.js'),
      size: gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    }));
  const small = files.filter(({ size }) => size < SMALL);
  const row = (name, size) => [
    `${name}, gzipped`,
    name.endsWith('compose.js') ? '40 kB' : '',
    `${(size / 1000).toFixed(1)} kB`,
  ];
  return [
    ...files.filter((file) => !small.includes(file)).map(({ name, size }) => row(name, size)),
    row(
      `${small.length} smaller scripts together`,
      small.reduce((sum, { size }) => sum + size, 0),
    ),
  ];
}
