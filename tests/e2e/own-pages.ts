/// <reference types="chrome" />
import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { expect } from './fixture.ts';

export { expect, test } from './fixture.ts';

/** The pages of PostWell, with their first heading. */
export const OWN_PAGES = [
  ['options.html', 'Options'],
  ['guidance.html', 'The guidance behind PostWell'],
  ['guidance.html#standard/confidentiality', 'Confidentiality'],
  ['guidance.html#rule/confidentiality/bed-or-room', 'A bed, bay or room number'],
  ['guidance.html#when-in-doubt', 'When in doubt'],
  ['guidance.html#find/uniform', 'Search'],
  ['guidance.html#everything', 'Everything on one page'],
  ['practice.html', 'Practise'],
  ['reflection.html', 'Reflect'],
  ['welcome.html', 'Think before you post. Keep on posting.'],
  ['popup.html', 'PostWell'],
] as const;

/** Opens a page of PostWell afresh: a new part after # alone would not load it again. */
export async function openOwn(page: Page, extensionId: string, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${extensionId}/${path}`);
  await page.locator('h1').first().waitFor();
}

/** Expects axe to find nothing wrong with the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** Everything that PostWell has stored, as text. */
export const storedText = (worker: Worker): Promise<string> =>
  worker.evaluate(async () => {
    const { local, sync, session } = chrome.storage;
    return JSON.stringify(await Promise.all([local, sync, session].map((area) => area.get(null))));
  });

/** The settings as they are stored: those that follow the person, then those of this device. */
export const storedSettings = (worker: Worker): Promise<Record<string, unknown>> =>
  worker.evaluate(async () => {
    const [sync, local] = await Promise.all([
      chrome.storage.sync.get('settings'),
      chrome.storage.local.get('settings'),
    ]);
    return { ...(sync.settings ?? {}), ...(local.settings ?? {}) };
  });
