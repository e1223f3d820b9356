import { expect, test } from './fixture.ts';

/** That a browser test can reach the practice pages and nothing else of the web, and that the attempt is written down. */
test.use({ withExtension: false, csp: 'none' });

test('an address that is none of ours is refused and remembered', async ({ page, traffic }) => {
  await page.goto('https://practice.test/');
  const answer = await page.evaluate(() =>
    fetch('https://example.org/pixel').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
  expect(traffic.refused).toEqual(['https://example.org/pixel']);
  expect(traffic.served[0]).toBe('https://practice.test/');
});

test('every site answers at its own name, whatever the path', async ({ page }) => {
  for (const address of [
    'https://x.com/home',
    'https://twitter.com/home',
    'https://www.facebook.com/groups/1',
    'https://www.linkedin.com/feed/?shareActive=true',
  ]) {
    await page.goto(address);
    await expect(page.locator('.practice-note')).toBeVisible();
  }
  await expect(page.getByRole('dialog')).toBeVisible();
});
