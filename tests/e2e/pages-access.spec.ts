import { expect, expectAccessible, OWN_PAGES, openOwn, test } from './own-pages.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('axe finds nothing on any page, and each says its heading', async ({ page, extensionId }) => {
      test.setTimeout(120_000);
      for (const [path, heading] of OWN_PAGES) {
        await test.step(path, async () => {
          await openOwn(page, extensionId, path);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
          await expect(page.getByRole('main')).toHaveCount(1);
          await expectAccessible(page);
        });
      }
    });
  });
}

test('every page fits 320 px, and 200 % on a small screen', async ({ page, extensionId }) => {
  test.setTimeout(90_000);
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 700 });
    for (const [path] of OWN_PAGES) {
      await openOwn(page, extensionId, path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('the options can be used by keyboard alone', async ({ page, extensionId, worker }) => {
  await openOwn(page, extensionId, 'options.html');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const settings = await worker.evaluate(() => chrome.storage.sync.get('settings'));
  expect(settings).toMatchObject({ settings: { strictness: 'strict' } });
});
