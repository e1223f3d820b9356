// `npm run screenshots`: pictures of all that PostWell shows over a page, in each look, into .output/screenshots/.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, ROOT } from './ensure.mjs';

ensurePackages();
process.env.POSTWELL_CHROMIUM = await ensureChromium();
const { withPractice } = await import('./practice.mjs');

const DRAFT =
  'Lovely shift, but the lady in bed 4 is 84, from Whitby, and thinks I am her late husband. Home visit at LS6 2QB next, same flat. Absolutely knackered.';
const FEW = 'Seen an 84 year old lady from Whitby today, lovely';
const CLEAN = 'Sponsor our bed push on Saturday!';
const WIDE = { width: 1100, height: 800 };
const LOOKS = {
  light: { viewport: WIDE, colorScheme: 'light' },
  dark: { viewport: WIDE, colorScheme: 'dark' },
  narrow: { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  // A browser at 200 % shows half as many CSS pixels, each twice as large.
  zoomed: { viewport: { width: 550, height: 400 }, deviceScaleFactor: 2, colorScheme: 'dark' },
  forced: { viewport: WIDE, forcedColors: 'active' },
};

const folder = join(ROOT, '.output', 'screenshots');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

/** Goes through everything that one draft can bring up, and pictures each. */
async function pictureAll({ site, practice }, look, Surface) {
  const { page } = practice;
  const surface = new Surface(page);
  const picture = (what) => page.screenshot({ path: join(folder, `${site}-${what}-${look}.png`) });
  const checked = page.locator('[data-postwell][data-state="checked"]');
  await page.bringToFront();
  await checked.waitFor({ state: 'attached' });
  await picture('marks');
  await surface.press('button', /^PostWell: /);
  await picture('list');
  await surface.press('button', /LS6 2QB/);
  await picture('card');
  await surface.press('button', 'This is fine');
  await picture('fine');
  await surface.press('button', 'Back');
  await surface.press('button', 'I have consent');
  await picture('consent');
  await surface.press('button', 'Back');
  await surface.press('button', 'Dismiss');
  await picture('note');
  if (practice.attachPicture) await practice.attachPicture();
  await practice.post();
  await picture('review');
  await surface.press('button', 'Edit');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(CLEAN);
  await page.locator('[data-postwell][data-points="0"]').waitFor({ state: 'attached' });
  await checked.waitFor({ state: 'attached' });
  await picture('clean');
  await surface.press('button', /^PostWell: /);
  await picture('clean-list');
}

/** The card of details that fit few people: the one with a sum on it. */
async function pictureSum({ practice: { page } }, look, Surface) {
  const surface = new Surface(page);
  await page.bringToFront();
  await page.locator('[data-postwell][data-state="checked"]').waitFor({ state: 'attached' });
  await surface.press('button', /^PostWell: /);
  await surface.press('button', /Whitby/);
  await page.screenshot({ path: join(folder, `x-sum-${look}.png`) });
}

for (const [look, options] of Object.entries(LOOKS)) {
  await withPractice(false, options, async ({ context, openAll, Surface }) => {
    for (const opened of await openAll(DRAFT)) await pictureAll(opened, look, Surface);
    const [few] = await openAll(FEW);
    await pictureSum(few, look, Surface);
    // A check that fails: the one engine is broken on purpose.
    const [worker] = context.serviceWorkers();
    await worker?.evaluate(() => {
      RegExp.prototype.exec = () => {
        throw new Error('broken on purpose');
      };
      String.prototype.matchAll = RegExp.prototype.exec;
    });
    const [{ practice }] = await openAll(DRAFT);
    await practice.page.bringToFront();
    await practice.page.locator('[data-postwell][data-state="failed"]').waitFor({ state: 'attached' });
    await new Surface(practice.page).press('button', /^PostWell: /);
    await practice.page.screenshot({ path: join(folder, `x-failed-${look}.png`) });
  });
  console.log(`${look}: done`);
}
console.log(`Pictures: ${folder}`);
