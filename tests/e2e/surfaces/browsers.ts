/// <reference types="chrome" />
import { type BrowserContext, test as base, type Worker } from '@playwright/test';
import type { Draft } from '../../../lib/reading/draft.ts';
import { servePages } from '../../pages/serve.mjs';
import { launch } from '../browser.ts';
import { copyExtension } from '../copied-extension.ts';
import { SURFACES } from './table.ts';

export { expect } from '@playwright/test';

interface Both {
  /** A browser with PostWell, which may read on every site of the table, private messages too. */
  reader: { context: BrowserContext; worker: Worker };
  /** One without. */
  bare: BrowserContext;
}

const HOSTS = [...new Set(SURFACES.map(({ address }) => new URL(address).host))];
const EXTRA = HOSTS.filter((host) => !/(^|\.)(x|facebook|linkedin)\.com$/.test(host));

/** Two browsers for a whole run: every surface gets a page of its own in them. */
export const test = base.extend<object, Both>({
  reader: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const copied = await copyExtension((manifest) =>
        manifest.host_permissions.push(...EXTRA.map((host) => `https://${host}/*`)),
      );
      const own = await launch(true, { locale: 'en-GB' }, { extension: copied.path });
      await servePages(own.context);
      const worker = own.context.serviceWorkers()[0] ?? (await own.context.waitForEvent('serviceworker'));
      await worker.evaluate(
        (extraSites) => chrome.storage.sync.set({ settings: { messages: true, extraSites } }),
        EXTRA,
      );
      const count = () =>
        worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
      await base.expect.poll(count).toBe(EXTRA.length);
      await use({ context: own.context, worker });
      await own.close();
      await copied.remove();
    },
    { scope: 'worker' },
  ],
  bare: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const own = await launch(false, { locale: 'en-GB' });
      await servePages(own.context);
      await use(own.context);
      await own.close();
    },
    { scope: 'worker' },
  ],
});

/** The drafts that the worker is asked about from now on. Held by the test's own listener. */
export async function hearDrafts(worker: Worker): Promise<() => Promise<Draft | undefined>> {
  await worker.evaluate(() => {
    const heard = globalThis as typeof globalThis & { last?: unknown; listens?: boolean };
    heard.last = undefined;
    if (heard.listens) return;
    heard.listens = true;
    chrome.runtime.onMessage.addListener((message: { type?: string; draft?: unknown }) => {
      if (message.type === 'check') heard.last = message.draft;
    });
  });
  return () => worker.evaluate(() => (globalThis as { last?: unknown }).last as Draft | undefined);
}
