/// <reference types="chrome" />
import type { BrowserContext, BrowserContextOptions } from '@playwright/test';
import { launch, type OwnBrowser } from './browser.ts';

/** So many browsers are kept open: one with the usual options, and one with those of the file that runs. */
const KEPT = 2;

/**
 * Lends browsers to tests, one test at a time. To start one, and PostWell's engine in it, takes longer than most tests, so
 * one that was given back is swept clean and lent again to the next test that asks for the same kind.
 */
export class Lender {
  readonly #kept = new Map<string, OwnBrowser>();

  /** A browser with one empty tab and nothing stored. One that cannot be swept clean is thrown away. */
  async lend(withExtension: boolean, options: BrowserContextOptions): Promise<OwnBrowser> {
    const kind = JSON.stringify({ withExtension, options });
    const kept = this.#kept.get(kind);
    this.#kept.delete(kind);
    const isClean =
      kept !== undefined &&
      (await sweep(kept.context, withExtension).then(
        () => true,
        () => false,
      ));
    if (kept && !isClean) await kept.close();
    const lent = kept && isClean ? kept : await launch(withExtension, options);
    this.#kept.set(kind, lent);
    const [oldest] = this.#kept;
    if (this.#kept.size > KEPT && oldest) {
      this.#kept.delete(oldest[0]);
      await oldest[1].close();
    }
    return lent;
  }

  /** Closes every browser. */
  async close(): Promise<void> {
    for (const own of this.#kept.values()) await own.close();
    this.#kept.clear();
  }
}

/** Closes every tab but a new one, and empties what sites, the browser and PostWell have stored. */
async function sweep(context: BrowserContext, withExtension: boolean): Promise<void> {
  const used = context.pages();
  const page = await context.newPage();
  await Promise.all(used.map((each) => each.close()));
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.clearCookies();
  await context.clearPermissions();
  if (!withExtension) return;
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('The worker is asleep.');
  await worker.evaluate(async () => {
    const { local, sync, session } = chrome.storage;
    await Promise.all([local.clear(), sync.clear(), session.clear()]);
  });
  await page.bringToFront();
}
