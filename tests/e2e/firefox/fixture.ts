import { test as base, expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { EditorName } from '../advice-fixture.ts';
import { launchFirefox, type OwnFirefox } from './browser.ts';
import { FirefoxComposer } from './composers.ts';
import { FirefoxSurface } from './surface.ts';

export { expect };

interface Fixtures {
  firefox: OwnFirefox;
  site: EditorName;
  /** A tab of its own, closed after the test; what was stored is gone before it. */
  tab: Page;
  composer: FirefoxComposer;
  surface: FirefoxSurface;
  /** Opens the composer, types a draft and waits until it has been checked. */
  write: (draft: string) => Promise<void>;
  /** Opens the card of the point whose words or title fit, by way of the chip and the list. */
  openCard: (point: RegExp) => Promise<void>;
}

/** One Firefox a worker, since it takes seconds to start; one tab a test. */
export const test = base.extend<Fixtures, { keeper: { firefox: OwnFirefox | undefined } }>({
  keeper: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
    async ({}, use) => {
      const keeper: { firefox: OwnFirefox | undefined } = { firefox: undefined };
      await use(keeper);
      await keeper.firefox?.close();
    },
    { scope: 'worker' },
  ],
  firefox: async ({ keeper }, use) => {
    keeper.firefox ??= await launchFirefox();
    await use(keeper.firefox);
    if (!keeper.firefox.spent()) return;
    await keeper.firefox.close();
    keeper.firefox = undefined;
  },
  site: ['x', { option: true }],
  tab: async ({ firefox, site }, use) => {
    await store(firefox.own, { messages: site === 'xChat' });
    firefox.pageErrors.length = 0;
    const page = await firefox.newPage();
    await page.bringToFront();
    await use(page);
    await page.close();
  },
  composer: async ({ tab, site }, use) => use(new FirefoxComposer(tab, site)),
  surface: async ({ tab }, use) => use(new FirefoxSurface(tab)),
  write: async ({ composer, surface }, use) =>
    use(async (draft) => {
      await composer.open();
      await composer.type(draft);
      await expect.poll(() => surface.state()).toBe('checked');
    }),
  openCard: async ({ surface }, use) =>
    use(async (point) => {
      await expect.poll(() => surface.shows('button', /^PostWell: \d+ to consider$/)).toBe(true);
      await surface.press('button', /^PostWell: \d+ to consider$/);
      await expect.poll(() => surface.shows('button', point)).toBe(true);
      await surface.press('button', point);
      await expect.poll(() => surface.shows('dialog', /^(Stop and think|Worth a look|A tip): /)).toBe(true);
    }),
});

/** Starts from an empty store, but for these settings. */
function store(own: Page, settings: object): Promise<void> {
  return own.evaluate(async (given) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const { storage } = browser;
    await storage.local.clear();
    await storage.sync.clear();
    await storage.sync.set({ settings: given });
  }, settings);
}
