/// <reference types="chrome" />
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, expectAccessible, test } from './own-pages.ts';
import { Surface } from './surface.ts';

/** A site that changed: PostWell reads on as it would anywhere else, and says which part no longer fits. */
const RAISED = 'The lady in bed 4 just proposed to the porter';
const BED = { level: 'high', words: 'bed 4' };

async function openPopup(context: BrowserContext, worker: Worker): Promise<Page> {
  const opening = context.waitForEvent('page');
  await worker.evaluate(() => chrome.tabs.create({ url: '/popup.html', active: false }));
  const popup = await opening;
  await popup.getByRole('heading', { name: 'PostWell' }).waitFor();
  return popup;
}

test('a box that has changed is read, marked and held all the same; the report holds no word', async ({
  x,
  page,
  context,
  worker,
}) => {
  const surface = new Surface(page);
  await x.open();
  await x.openComposer();
  // New names for everything, with words in each place where a careless report would pick them up.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('#layers *, #layers')) {
      if (element.hasAttribute('data-testid')) element.setAttribute('data-testid', 'zebedee-quillfeather');
      for (const name of ['aria-label', 'title', 'class', 'id', 'name']) {
        if (element.getAttribute('role') !== 'dialog')
          element.setAttribute(name, `Zebedee Quillfeather ${name}`);
      }
    }
  });
  const box = page.locator('[role="dialog"] [contenteditable="true"]');
  await box.click();
  await page.keyboard.type(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  const popup = await openPopup(context, worker);
  await expect(popup.getByText('PostWell does not know this box on X.')).toBeVisible();
  await expect(popup.getByText(/22 November 2026/)).toBeVisible();
  await expectAccessible(popup);
  await popup.screenshot({ path: '.output/popup-fit.png' });
  const report = await popup.evaluate(async () => {
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      value: {
        writeText: async (text: string) => {
          copied = text;
        },
      },
    });
    const button = [...document.querySelectorAll('button')].find(({ textContent }) =>
      /report/.test(textContent ?? ''),
    );
    button?.click();
    return copied;
  });
  expect(JSON.parse(report)).toMatchObject({ site: 'X', misfits: ['box'] });
  for (const word of ['zebedee', 'quillfeather', 'lady', 'bed 4', 'porter']) {
    expect(report.toLowerCase()).not.toContain(word);
  }
  await popup.close();
});

test('a Post button with another name is found by its label, and the popup says so', async ({
  x,
  page,
  context,
  worker,
}) => {
  const surface = new Surface(page);
  await x.open();
  await x.openComposer();
  await x.type(RAISED);
  await x.postButton.evaluate((button) => button.setAttribute('data-testid', 'composerSubmit'));
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  const popup = await openPopup(context, worker);
  await expect(popup.getByText('The Post button is not where it was on X.')).toBeVisible();
  await popup.close();
  await page.getByRole('dialog').getByRole('button', { name: 'Post', exact: true }).click();
  await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
  expect(await x.sent()).toEqual([]);
});

test('without any button that sends, it says that it cannot hold Post', async ({
  x,
  page,
  context,
  worker,
}) => {
  const surface = new Surface(page);
  await page.goto('https://x.com/settings/profile');
  await page.getByTestId('Profile_Save_Button').evaluate((button) => button.remove());
  await page.locator('textarea').click();
  await page.keyboard.type(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  const popup = await openPopup(context, worker);
  await expect(popup.getByText('PostWell can read here, but cannot hold Post.')).toBeVisible();
  expect(await x.sent()).toEqual([]);
});

test('private messages are left alone until they are switched on, and the popup says so', async ({
  facebookChat,
  page,
  context,
  worker,
}) => {
  await facebookChat.open();
  await facebookChat.openComposer();
  await facebookChat.type(RAISED);
  const popup = await openPopup(context, worker);
  await expect(popup.getByText('This is a private message.')).toBeVisible();
  await expect(page.locator('[data-postwell]')).toHaveCount(0);
  await popup.close();
  // As private as before under another name: the place tells.
  await page.bringToFront();
  await facebookChat.editor.evaluate((box) => {
    box.setAttribute('aria-label', 'Zebedee');
    box.removeAttribute('data-lexical-editor');
    box.blur();
  });
  await page.locator('[contenteditable="true"]').click();
  await page.keyboard.type(' again');
  const again = await openPopup(context, worker);
  await expect(again.getByText('This is a private message.')).toBeVisible();
  await expect(page.locator('[data-postwell]')).toHaveCount(0);
});
