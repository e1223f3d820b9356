import type { BrowserContext, Page, Worker } from '@playwright/test';
import { servePages } from '../pages/serve.mjs';
import { launch } from './browser.ts';
import { copyExtension } from './copied-extension.ts';
import { expect, expectAccessible, openOwn, storedSettings, test } from './own-pages.ts';
import { GenericPage } from './practice/generic-page.ts';

/** The popup, over the tab in front. Opened as a tab behind it: a test cannot press the toolbar's button. */
async function openPopup(context: BrowserContext, worker: Worker): Promise<Page> {
  const opening = context.waitForEvent('page');
  await worker.evaluate(() => chrome.tabs.create({ url: '/popup.html', active: false }));
  const popup = await opening;
  await popup.getByRole('heading', { name: 'PostWell' }).waitFor();
  return popup;
}

test('says what is to consider on this site, and turns the site off', async ({
  page,
  context,
  worker,
  x,
}) => {
  await x.open();
  await x.openComposer();
  await x.type('The lady in bed 4 just proposed to the porter');
  const advice = page.locator('[data-postwell]');
  await expect(advice).toHaveAttribute('data-state', 'checked');
  const popup = await openPopup(context, worker);
  await expect(popup.getByText(/^[1-9] to consider in the draft here/)).toBeVisible();
  await expectAccessible(popup);
  await popup.getByRole('switch', { name: 'Read my drafts on X (Twitter)' }).uncheck();
  await expect.poll(() => storedSettings(worker)).toMatchObject({ sites: { x: false, facebook: true } });
  await expect(advice).toHaveCount(0);
  const count = () =>
    worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://x.com/*' });
      return chrome.action.getBadgeText({ tabId: tabs[0]?.id ?? 0 });
    });
  await expect.poll(count).toBe('');
});

test('says so where it cannot read', async ({ page, context, worker, extensionId }) => {
  await openOwn(page, extensionId, 'options.html');
  const popup = await openPopup(context, worker);
  await expect(popup.getByText('PostWell cannot read this page.')).toBeVisible();
});

test('keys open the popup and the practice page', async ({ context, worker }) => {
  const keys = await worker.evaluate(() => chrome.commands.getAll());
  expect(keys.map(({ name }) => name).sort()).toEqual(['_execute_action', 'guidance', 'practise']);
  const opening = context.waitForEvent('page');
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (command: string) => void };
    };
    onCommand.dispatch('practise');
  });
  await expect((await opening).getByRole('textbox', { name: 'Your draft' })).toBeVisible();
});

/** The popup at the width that browsers give it, over the tab in front, and a picture of it. */
async function look(context: BrowserContext, worker: Worker, name: string): Promise<Page> {
  const popup = await openPopup(context, worker);
  await popup.setViewportSize({ width: 320, height: 480 });
  await popup.screenshot({ path: test.info().outputPath(`${name}.png`), fullPage: true });
  await expectAccessible(popup);
  return popup;
}
const state = (popup: Page) => popup.locator('.popup-state');

test.describe('what it says of a site, and looks right', () => {
  // One of them gives every page of the browser a script of its own.
  test.use({ alone: true });

  test('off: nothing is read there', async ({ page, context, worker, x }) => {
    await worker.evaluate(() => chrome.storage.sync.set({ settings: { sites: { x: false } } }));
    await x.open();
    const popup = await look(context, worker, 'off');
    await expect(popup.getByRole('switch', { name: 'Read my drafts on X (Twitter)' })).not.toBeChecked();
    await expect(state(popup)).toHaveText('Switched off: drafts here are not read.');
    await popup.getByRole('switch').check();
    await expect(state(popup)).toContainText('Nothing to consider here just now.');
    await page.bringToFront();
  });

  test('paused: until when, and nothing about the draft', async ({ context, worker, x }) => {
    await x.open();
    await worker.evaluate(() =>
      chrome.storage.local.set({ settings: { pausedUntil: Date.now() + 3_600_000 } }),
    );
    const popup = await look(context, worker, 'paused');
    await expect(state(popup)).toHaveCount(1);
    await expect(state(popup)).toContainText(/^Paused until \d\d:\d\d\. Carry on now$/);
    await popup.getByRole('button', { name: 'Carry on now' }).click();
    await expect(popup.getByRole('button', { name: 'Pause for an hour' })).toBeVisible();
    await expect(state(popup)).toContainText('Nothing to consider here just now.');
  });

  test('a pause from before the clock was set back: over for good', async ({ context, worker, x }) => {
    await x.open();
    await worker.evaluate(() =>
      chrome.storage.local.set({ settings: { pausedUntil: Date.now() + 24 * 3_600_000 } }),
    );
    const kept = () => worker.evaluate(() => chrome.storage.local.get('settings'));
    await expect.poll(kept).toMatchObject({ settings: { pausedUntil: 0 } });
    const popup = await openPopup(context, worker);
    await expect(popup.getByRole('button', { name: 'Pause for an hour' })).toBeVisible();
  });

  test('locked by the employer: says by whom, and cannot be changed', async ({ context, worker, x }) => {
    await context.addInitScript(() => {
      if (typeof chrome === 'undefined' || !chrome.storage) return;
      const policy = {
        organisation: 'Heron NHS Trust',
        policyName: 'Heron NHS Trust: social media',
        policyLink: 'https://heron.example/',
        locked: ['sites', 'extraSites', 'pausedUntil'],
      };
      Object.assign(chrome.storage.managed, { get: () => Promise.resolve(policy) });
    });
    await x.open();
    const popup = await look(context, worker, 'locked');
    await expect(popup.getByRole('switch')).toBeDisabled();
    await expect(popup.getByText('Set by Heron NHS Trust')).toBeVisible();
    await expect(popup.getByText('Pausing is switched off by Heron NHS Trust')).toBeVisible();
    await expect(popup.getByRole('link', { name: 'Heron NHS Trust: social media' })).toBeVisible();
  });

  test('a page that no extension may read', async ({ page, context, worker }) => {
    await page.goto('about:blank');
    const popup = await look(context, worker, 'closed');
    await expect(state(popup)).toContainText('PostWell cannot read this page.');
  });
});

test('a site that PostWell does not know, and one that was added on another device', async () => {
  // Pressing the toolbar's button opens a tab's address to the popup. A test cannot press it, so this copy has "tabs".
  const copy = await copyExtension((manifest) => manifest.permissions.push('tabs'));
  const own = await launch(true, {}, { extension: copy.path });
  try {
    const { context } = own;
    await servePages(context, { csp: 'site' });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const generic = new GenericPage(context.pages()[0] ?? (await context.newPage()));
    await generic.open();
    const { host } = new URL(generic.page.url());
    const popup = await look(context, worker, 'unknown');
    await expect(state(popup)).toContainText(`PostWell does not read ${host}.`);
    await expect(popup.getByRole('button', { name: 'Add this site' })).toBeVisible();
    await popup.close();
    await worker.evaluate((site) => chrome.storage.sync.set({ settings: { extraSites: [site] } }), host);
    const again = await look(context, worker, 'withheld');
    await expect(state(again)).toContainText(`The browser does not let PostWell read ${host}.`);
    await expect(again.getByRole('button', { name: 'Allow it' })).toBeVisible();
    await again.close();

    const options = await context.newPage();
    await openOwn(options, copy.id, 'options.html#sites');
    await expect(
      options.getByText(`${host} is not read yet: this browser has not been asked.`),
    ).toBeVisible();
    await expect(options.getByRole('button', { name: `Allow ${host}` })).toBeVisible();
    await options.locator('#sites').screenshot({ path: test.info().outputPath('sites.png') });
  } finally {
    await own.close();
    await copy.remove();
  }
});
