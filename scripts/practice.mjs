// The practice pages in a Chromium with the extension, for the scripts that show or picture them.
import { buildPages } from '../tests/pages/build.mjs';
import { servePages } from '../tests/pages/serve.mjs';
import { withModules } from './load.mjs';

/**
 * Starts the browser with the extension and the pages, and ends it when `work` is done.
 * @param {boolean} headed
 * @param {object} options of Playwright's context: viewport, colorScheme …
 * @param {(tools: { context: any, openAll: Function, Surface: any }) => Promise<void>} work
 */
export async function withPractice(headed, options, work) {
  if (headed) process.env.POSTWELL_HEADED = '1';
  await buildPages();
  await withModules(async (load) => {
    const { launch } = await load('/tests/e2e/browser.ts');
    const { Surface } = await load('/tests/e2e/surface.ts');
    const { XHome } = await load('/tests/e2e/practice/x-home.ts');
    const { FacebookHome } = await load('/tests/e2e/practice/facebook-home.ts');
    const { LinkedInFeed } = await load('/tests/e2e/practice/linkedin-feed.ts');
    const { context, close } = await launch(true, options);
    try {
      await servePages(context);
      const sites = { x: XHome, facebook: FacebookHome, linkedin: LinkedInFeed };
      const openAll = async (draft) => {
        const opened = [];
        for (const [site, Practice] of Object.entries(sites)) {
          const page = await context.newPage();
          // A picture taken in the middle of a movement would show half of it.
          await page.emulateMedia({ reducedMotion: 'reduce' });
          const practice = new Practice(page);
          await practice.open();
          await practice.openComposer();
          if (draft) await practice.type(draft);
          opened.push({ site, practice });
        }
        return opened;
      };
      await work({ context, openAll, Surface });
    } finally {
      await close().catch(() => undefined);
    }
  });
}
