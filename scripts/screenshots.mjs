// `npm run screenshots`: pictures of all that PostWell shows over a page, in each look, into .output/screenshots/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, ensurePackages, ROOT } from './ensure.mjs';

ensurePackages();
process.env.POSTWELL_CHROMIUM = await ensureChromium();
const { withPractice } = await import('./practice.mjs');

const DRAFT =
  'Lovely shift, but the lady in bed 4 is 84, from Whitby, and thinks I am her late husband. Home visit at LS6 2QB next, same flat. Absolutely knackered.';
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
mkdirSync(folder, { recursive: true });

for (const [look, options] of Object.entries(LOOKS)) {
  await withPractice(false, options, async ({ openAll, Surface }) => {
    for (const { site, practice } of await openAll(DRAFT)) {
      const { page } = practice;
      const surface = new Surface(page);
      const picture = (what) => page.screenshot({ path: join(folder, `${site}-${what}-${look}.png`) });
      await page.bringToFront();
      await page.locator('postwell-advice[data-state="checked"]').waitFor({ state: 'attached' });
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
      await picture('toast');
      await practice.post();
      await picture('review');
    }
  });
  console.log(`${look}: done`);
}
console.log(`Pictures: ${folder}`);
