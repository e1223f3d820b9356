import type { Page } from 'puppeteer-core';
import { expect, test } from './fixture.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const BED = { level: 'high', words: 'bed 4' };

/** Goes to one of PostWell's own pages. WebDriver may not lead there, but a page of PostWell's own may. */
async function openOwn(own: Page, path: string): Promise<void> {
  await own.evaluate((address) => location.assign(address), `/${path}`);
  await own.waitForFunction(
    (address) => location.href.endsWith(address) && document.querySelector('h1') !== null,
    {},
    path,
  );
}

const count = (page: Page, selector: string): Promise<number> =>
  page.evaluate((wanted) => document.querySelectorAll(wanted).length, selector);

test('options: the example follows the strictness, and an open draft does too', async ({
  firefox,
  surface,
  write,
  tab,
}) => {
  await write(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  const { own } = firefox;
  await own.bringToFront();
  await openOwn(own, 'options.html');
  await expect.poll(() => count(own, '.example .mark-medium')).toBeGreaterThan(0);
  await own.locator('input[type="radio"][value="relaxed"]').click();
  await expect.poll(() => count(own, '.example .mark-medium')).toBe(0);
  expect(await count(own, '.example .mark-high')).toBeGreaterThan(0);
  await own.locator('::-p-text(X (Twitter))').click();
  await tab.bringToFront();
  await expect.poll(() => surface.marked()).toEqual([]);
  await expect.poll(() => surface.state()).toBeUndefined();
});

test('practice page: the same engine and the same marks', async ({ firefox }) => {
  const { own } = firefox;
  await own.bringToFront();
  await openOwn(own, 'practice.html');
  await own.locator('.practice-box').click();
  await own.keyboard.type(RAISED);
  await expect
    .poll(() =>
      own.evaluate(() =>
        [...(CSS.highlights.get('postwell-high') ?? [])].map((range) => String(range as Range)),
      ),
    )
    .toContain('bed 4');
});

test('guidance, popup, reflection: open with their headings', async ({ firefox }) => {
  const { own } = firefox;
  for (const [path, heading] of [
    ['guidance.html#rule/confidentiality/bed-or-room', 'A bed, bay or room number'],
    ['reflection.html', 'Reflect'],
    ['popup.html', 'PostWell'],
  ] as const) {
    await openOwn(own, path);
    await expect.poll(() => own.$eval('h1', (title) => title.textContent)).toBe(heading);
  }
});

test('the card opens the guidance in a tab of its own', async ({ firefox, surface, write, openCard }) => {
  await write(RAISED);
  await openCard(/bed 4/);
  await surface.press('button', 'Read the guidance');
  const addresses = () =>
    firefox.own.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: typeof chrome };
      return (await browser.tabs.query({})).map(({ url }) => url?.replace(/^.*\//, ''));
    });
  await expect.poll(addresses).toContain('confidentiality');
});
