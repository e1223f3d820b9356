// What `npm start` shows: the extension in Chromium, on practice pages with the editors that the three sites use.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';
import { withPractice } from './practice.mjs';

const SAMPLE =
  'Lovely shift, but the lady in bed 4 is 84, from Whitby, and thinks I am her late husband. Management here could not run a bath. Absolutely knackered.';

const SIZE = { width: 1100, height: 800 };

/**
 * Opens the three pages in a window and leaves them to the person, until the window is closed.
 * @param {string} [draft]
 */
export const showByHand = (draft) =>
  withPractice(true, { viewport: null }, async ({ context, openAll }) => {
    await openAll(draft);
    console.log(
      '\nWrite in a compose box: words are marked when you stop for a moment. Nothing is sent anywhere.',
    );
    console.log('Close the window to end.');
    await new Promise((resolve) => context.once('close', resolve));
  });

/**
 * Types a draft into each compose box, prints what was marked there, and takes a picture of each page.
 * @param {string} [draft]
 */
export const showHeadless = (draft = SAMPLE) =>
  withPractice(false, { viewport: SIZE }, async ({ context, openAll, Surface }) => {
    const folder = join(ROOT, '.output', 'demo');
    mkdirSync(folder, { recursive: true });
    const rows = [];
    for (const { site, practice } of await openAll(draft)) {
      const surface = new Surface(practice.page);
      await practice.page.locator('[data-postwell][data-state="checked"]').waitFor({ state: 'attached' });
      const marked = await surface.marked();
      const points = await askWorker(context, { text: draft, site });
      for (const { start, end, rule, level, standard } of points) {
        const words = draft.slice(start, end);
        const isMarked = marked.some((mark) => mark.level === level && mark.words === words);
        if (!isMarked) throw new Error(`${site}: the words “${words}” should be marked and are not`);
        rows.push({ site, words, rule, level, standard: `${standard.number} (${standard.edition})` });
      }
      if (points.length > 0) {
        await surface.press('button', /^PostWell: /);
        await surface.press('button', /Stop and think|Worth a look|A tip/);
      }
      await practice.page.screenshot({ path: join(folder, `${site}.png`) });
    }
    console.log(`\nThe draft: ${draft}\n`);
    if (rows.length > 0) console.table(rows);
    else console.log('Nothing to raise on any of the three sites.');
    console.log(`\nPictures: ${folder}`);
  });

/** What PostWell's own worker says of a draft: asked from a page of the extension, as its pages ask. */
async function askWorker(context, draft) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  try {
    await page.goto(new URL('/popup.html', worker.url()).href);
    const answer = await page.evaluate(
      (asked) => chrome.runtime.sendMessage({ type: 'check', draft: asked }),
      draft,
    );
    return answer.points;
  } finally {
    await page.close();
  }
}
