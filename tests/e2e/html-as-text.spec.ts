import type { Page } from '@playwright/test';
import { expect, openOwn, storedSettings, test } from './own-pages.ts';
import { XHome } from './practice/x-home.ts';
import { Surface } from './surface.ts';

/** What a page would make of it, if it were not shown as the words that it is. */
const HTML = '<img id="hurt" src=x onerror="hurt=1"><b>Rosewood</b>';
const SCRIPT_LINK = 'javascript:alert(1)//https://heron.example';

/** The words stand there to be read, and nothing was made of them. */
async function expectText(page: Page, words = HTML): Promise<void> {
  await expect(page.getByText(words).first()).toBeVisible();
  await expect(page.locator('#hurt')).toHaveCount(0);
}

const settingsFile = (settings: Record<string, unknown>) => ({
  name: 'a.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify({ app: 'PostWell', version: 1, settings })),
});

test('names and phrases: in the options, and on the card of a draft that holds them', async ({
  page,
  extensionId,
}) => {
  await openOwn(page, extensionId, 'options.html');
  for (const name of ['Always raise: a name or phrase', 'Allow: a name or phrase']) {
    const box = page.getByRole('textbox', { name });
    await box.fill(HTML);
    await box.press('Enter');
    await expectText(page);
    await page.getByRole('button', { name: `Remove ${HTML}` }).click();
    await expect(page.getByText(HTML)).toHaveCount(0);
  }
  const raise = page.getByRole('textbox', { name: 'Always raise: a name or phrase' });
  await raise.fill(HTML);
  await raise.press('Enter');
  await expectText(page);

  const x = new XHome(page);
  const surface = new Surface(page);
  await x.open();
  await x.openComposer();
  await page.keyboard.insertText(`A quiet night at ${HTML} again`);
  await expect.poll(() => surface.shows('button', 'PostWell: 1 to consider')).toBe(true);
  await surface.press('button', 'PostWell: 1 to consider');
  await expect.poll(() => surface.text()).toContain('<img id="hurt"');
  await expect(page.locator('#hurt')).toHaveCount(0);
  expect(await surface.ids()).not.toContain('hurt');
});

test('a file of options: its words are words, and a link that is a script is refused', async ({
  page,
  extensionId,
  worker,
}) => {
  await openOwn(page, extensionId, 'options.html');
  const file = page.getByLabel('A file of options');
  await file.setInputFiles(settingsFile({ policyLink: SCRIPT_LINK }));
  await expect(page.getByText('cannot be read: policyLink')).toBeVisible();
  await file.setInputFiles(settingsFile({ [HTML]: true }));
  await expectText(page);
  await expect(page.getByText('Nothing was changed.')).toBeVisible();
  expect(await storedSettings(worker)).not.toHaveProperty('policyLink');

  const link = 'https://heron.example/social-media';
  await file.setInputFiles(
    settingsFile({ alwaysRaise: [HTML], allowed: [HTML], policyName: HTML, policyLink: link }),
  );
  await expect(page.getByText('The options of the file are in force now.')).toBeVisible();
  await expectText(page);
  for (const path of ['guidance.html#when-in-doubt', 'popup.html']) {
    await openOwn(page, extensionId, path);
    await expectText(page);
    await expect(page.getByRole('link', { name: HTML })).toHaveAttribute('href', link);
  }
});

test('options that somebody broke by hand: no link becomes a script, no words become HTML', async ({
  page,
  extensionId,
  worker,
}) => {
  await worker.evaluate(
    ({ html, link }) =>
      chrome.storage.sync.set({ settings: { policyName: html, policyLink: link, profession: html } }),
    { html: HTML, link: SCRIPT_LINK },
  );
  for (const path of ['options.html', 'guidance.html#when-in-doubt', 'popup.html', 'welcome.html']) {
    await openOwn(page, extensionId, path);
    await expect(page.locator('a[href^="javascript:" i], #hurt')).toHaveCount(0);
  }
  await openOwn(page, extensionId, 'options.html');
  const box = page.getByRole('textbox', { name: 'Your employer’s social media policy: its address' });
  await box.fill(SCRIPT_LINK);
  await box.press('Tab');
  await expect(box).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => storedSettings(worker)).toHaveProperty('policyLink', SCRIPT_LINK);
});

test('what is searched for in the guidance, typed or in the address', async ({ page, extensionId }) => {
  await openOwn(page, extensionId, 'guidance.html');
  await page.getByRole('searchbox').fill(HTML);
  await expectText(page);
  await openOwn(page, extensionId, `guidance.html#find/${encodeURIComponent(HTML)}`);
  await expectText(page);
  await openOwn(page, extensionId, `guidance.html#rule/${encodeURIComponent(HTML)}`);
  await expect(page.locator('#hurt')).toHaveCount(0);
});

test('a draft on the practice page: marked as it stands', async ({ page, extensionId }) => {
  const surface = new Surface(page);
  const draft = `${HTML} The lady in bed 4`;
  await openOwn(page, extensionId, 'practice.html');
  await expect(page.getByRole('textbox', { name: 'Your draft' })).toBeFocused();
  await page.keyboard.insertText(draft);
  await expect.poll(async () => (await surface.marked()).map(({ words }) => words)).toContain('bed 4');
  await expectText(page, draft);
});
