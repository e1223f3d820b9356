import { test as base, type Page } from '@playwright/test';
import { servePages } from '../pages/serve.mjs';
import { launch } from './browser.ts';
import { copyExtension } from './copied-extension.ts';
import { expect, openOwn, storedSettings } from './own-pages.ts';
import { GenericPage } from './practice/generic-page.ts';
import { XHome } from './practice/x-home.ts';
import { Surface } from './surface.ts';

const DRAFT = 'The lady in bed 4 proposed to the porter this morning';

base('as a new user: install, welcome, practise, open X, read, change, come back', async () => {
  base.setTimeout(90_000);
  // Every step leaves a picture in test-results/.
  let step = 0;
  const picture = (of: Page, what: string) =>
    of.screenshot({ path: base.info().outputPath(`${++step}-${what}.png`) });
  const own = await launch(true, {}, { keepWelcome: true });
  try {
    const { context } = own;
    const traffic = await servePages(context, { csp: 'site' });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).hostname;
    const isWelcome = () => context.pages().filter((page) => page.url().endsWith('/welcome.html'));
    await expect.poll(() => isWelcome().length, 'welcome opens, once').toBe(1);

    const page = isWelcome()[0] ?? (await context.newPage());
    await page.bringToFront();
    await page.getByLabel('Your profession').selectOption('Dietitian');
    await expect(page.getByRole('link', { name: 'British Dietetic Association' })).toBeVisible();
    await expect(page.locator('.example mark').first()).toBeVisible({ timeout: 20_000 });
    await picture(page, 'welcome');
    await page.getByRole('link', { name: 'Try it on a draft' }).click();
    const surface = new Surface(page);
    await page.getByRole('button', { name: 'Confidentiality', exact: true }).click();
    await expect.poll(async () => (await surface.marked()).length).toBeGreaterThan(0);
    await picture(page, 'practise');

    const x = new XHome(page);
    await x.open();
    await x.openComposer();
    await x.type(DRAFT);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true });
          return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
        }),
      )
      .toMatch(/^[1-9]/);
    const title = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getTitle({ tabId: tab?.id ?? 0 });
    });
    expect(title).toMatch(/^PostWell: [1-9]\d* to consider$/);
    await picture(page, 'on-x');
    await surface.press('button', /^PostWell: /);
    await surface.press('button', /bed 4/);
    await expect.poll(() => surface.shows('dialog', /^Stop and think/)).toBe(true);
    await picture(page, 'card');
    const reading = context.waitForEvent('page');
    await surface.press('button', 'Read the guidance');
    const guidance = await reading;
    await expect(guidance).toHaveURL(/guidance\.html#standard\/confidentiality$/);
    await expect(guidance.getByRole('heading', { level: 1 })).toHaveText('Confidentiality');
    await picture(guidance, 'guidance');
    await guidance.close();

    const options = await context.newPage();
    await openOwn(options, id, 'options.html');
    await expect(options.getByRole('radio', { name: 'Standard' })).toBeChecked();
    await options.getByRole('radio', { name: 'Relaxed' }).check();
    await expect
      .poll(() => storedSettings(worker))
      .toMatchObject({ profession: 'dt', strictness: 'relaxed' });
    await picture(options, 'strictness');
    await page.bringToFront();
    await x.editor.click();
    await page.keyboard.press('End');
    await page.keyboard.type('. Whoever wrote this rota is an idiot');
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    const words = async () => (await surface.marked()).map(({ words: marked }) => marked);
    await expect.poll(words).toContain('bed 4');
    expect(await words(), 'relaxed leaves the middle level out').not.toContain('idiot');
    await picture(page, 'back-on-x');
    await options.bringToFront();
    // The switch follows what is stored, so that it changes a moment after the press.
    const confidentiality = options.getByRole('switch', { name: 'Confidentiality' });
    await confidentiality.click();
    await expect(confidentiality).not.toBeChecked();
    await page.bringToFront();
    await expect(surface.host).toHaveAttribute('data-points', '0');
    await options.bringToFront();
    await confidentiality.click();
    await expect(confidentiality).toBeChecked();
    await page.bringToFront();
    await expect.poll(async () => (await surface.marked()).map(({ words }) => words)).toContain('bed 4');
    expect(traffic.refused).toEqual([]);
    await expect.poll(() => isWelcome().length, 'welcome does not come back').toBe(0);
  } finally {
    await own.close();
  }
});

base('a pause makes the sites quiet, and its end is noticed', async () => {
  const own = await launch(true, {});
  try {
    const { context } = own;
    await servePages(context, { csp: 'site' });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const id = new URL(worker.url()).hostname;
    const popup = await context.newPage();
    await openOwn(popup, id, 'popup.html');
    const page = context.pages()[0] ?? (await context.newPage());
    await page.bringToFront();
    const x = new XHome(page);
    const surface = new Surface(page);
    await x.open();
    await x.openComposer();
    await x.type(DRAFT);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await popup.bringToFront();
    await popup.getByRole('button', { name: 'Pause for an hour' }).click();
    await expect(popup.getByText(/^Paused until \d\d:\d\d/)).toBeVisible();
    await expect(surface.host).toHaveCount(0);
    await popup.getByRole('button', { name: 'Carry on now' }).click();
    await page.bringToFront();
    await x.editor.click();
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
  } finally {
    await own.close();
  }
});

base('a site that is added is read, and no longer once it is taken away', async () => {
  // The browser's own question cannot be answered by a test, so this copy has been given the site beforehand.
  const copy = await copyExtension((manifest) => manifest.host_permissions.push('https://practice.test/*'));
  const own = await launch(true, {}, { extension: copy.path });
  try {
    const { context } = own;
    await servePages(context, { csp: 'site' });
    const page = context.pages()[0] ?? (await context.newPage());
    const generic = new GenericPage(page);
    generic.box = 'rich';
    const surface = new Surface(page);
    const write = async () => {
      await generic.open();
      await generic.openComposer();
      await generic.type(DRAFT);
    };
    await write();
    await expect(surface.host).toHaveCount(0);

    const options = await context.newPage();
    await openOwn(options, copy.id, 'options.html');
    await options.getByRole('textbox', { name: 'Add a site' }).fill('https://practice.test/some/page');
    await options.getByRole('button', { name: 'Add this site' }).click();
    await expect(options.getByText('practice.test was added.')).toBeVisible();
    const registered = () =>
      options.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(registered).toBe(1);
    await page.bringToFront();
    await write();
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    expect((await surface.marked()).map(({ words }) => words)).toContain('bed 4');

    await options.bringToFront();
    await options.getByRole('button', { name: 'Remove practice.test' }).click();
    await page.bringToFront();
    await expect(surface.host).toHaveCount(0);
  } finally {
    await own.close();
    await copy.remove();
  }
});
