// `npm run store:pictures`: the pictures of the store pages, in store/pictures/, 1280 × 800 as the stores ask, and that of
// the README.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, ROOT } from './ensure.mjs';

ensurePackages();
process.env.POSTWELL_CHROMIUM = await ensureChromium();
const { build } = await import('./build.mjs');
build();
const { withPractice } = await import('./practice.mjs');

const DRAFT =
  'Lovely shift, but the lady in bed 4 is 84, from Whitby, and thinks I am her late husband. Management here could not run a bath. Absolutely knackered.';
const folder = join(ROOT, 'store', 'pictures');
mkdirSync(folder, { recursive: true });

await withPractice(
  false,
  { viewport: { width: 1280, height: 800 } },
  async ({ context, openAll, Surface }) => {
    const picture = (page, name) => page.screenshot({ path: join(folder, `${name}.png`) });
    for (const { site, practice } of await openAll(DRAFT)) {
      const { page } = practice;
      const surface = new Surface(page);
      await page.bringToFront();
      await page.locator('[data-postwell][data-state="checked"]').waitFor({ state: 'attached' });
      if (site === 'x') {
        await surface.press('button', /^PostWell: /);
        await surface.press('button', /bed 4/);
        await picture(page, '1-card');
      } else if (site === 'facebook') {
        await practice.post();
        await picture(page, '2-before-this-goes-out');
      } else {
        await surface.press('button', /^PostWell: /);
        await picture(page, '3-list');
        await surface.press('button', /bed 4/);
        await page.screenshot({ path: join(ROOT, 'docs', 'card.png') });
      }
    }
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    for (const [path, name, last] of [
      // The example is marked by the engine, which takes a moment to start.
      ['options.html', '4-options', '.example [role="status"]:not(:empty)'],
      ['guidance.html#standard/confidentiality', '5-guidance', 'h1'],
    ]) {
      await page.goto(new URL(`/${path}`, worker.url()).href);
      await page.locator(last).first().waitFor();
      await picture(page, name);
    }
  },
);
console.log(`Pictures: ${folder}`);
