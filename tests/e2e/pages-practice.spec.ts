import { postAnyway } from './held.ts';
import { expect, openOwn, storedText, test } from './own-pages.ts';
import { Surface } from './surface.ts';

const box = (page: Parameters<typeof openOwn>[0]) => page.getByRole('textbox', { name: 'Your draft' });

test('marks a draft, explains it, and asks at Post, as on a site', async ({ page, extensionId, traffic }) => {
  const surface = new Surface(page);
  await openOwn(page, extensionId, 'practice.html');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('The lady in bed 4 proposed to the porter');
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  await expect.poll(async () => (await surface.marked()).map(({ words }) => words)).toContain('bed 4');
  await page.keyboard.press('Alt+Shift+A');
  await expect.poll(() => surface.shows('dialog', 'PostWell: this draft')).toBe(true);
  await page.keyboard.press('Escape');

  const posted = page.getByText('This would have gone out now.');
  await page.getByRole('button', { name: 'Post, as practice' }).click();
  await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
  await expect(posted).toBeHidden();
  await postAnyway(surface);
  await expect(posted).toBeVisible();
  expect(traffic.refused).toEqual([]);
});

test('has an example for each standard, and one with nothing to raise', async ({ page, extensionId }) => {
  const surface = new Surface(page);
  await openOwn(page, extensionId, 'practice.html');
  for (const name of ['Confidentiality', 'Language', 'Promotion', 'Boundaries', 'Trust']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect.poll(async () => (await surface.marked()).length, name).toBeGreaterThan(0);
  }
  await page.getByRole('button', { name: 'Nothing to raise', exact: true }).click();
  await expect(surface.host).toHaveAttribute('data-points', '0');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(box(page)).toHaveText('');
});

test('takes the selection that it was opened for, once, and stores none of it', async ({
  page,
  context,
  extensionId,
  worker,
}) => {
  // The context menu itself is the browser's own; this is the click that it tells the worker of.
  await openOwn(page, extensionId, 'options.html');
  const opening = context.waitForEvent('page');
  await worker.evaluate(() => {
    const { onClicked } = chrome.contextMenus as unknown as {
      onClicked: { dispatch: (info: object, tab?: object) => void };
    };
    onClicked.dispatch({ menuItemId: 'check-selection', selectionText: 'Zebedee in bed 4 was kind' });
  });
  const practice = await opening;
  await expect(box(practice)).toHaveText('Zebedee in bed 4 was kind');
  expect(practice.url()).toMatch(/practice\.html$/);
  expect(await storedText(worker)).not.toContain('Zebedee');
  await practice.reload();
  await expect(box(practice)).toBeFocused();
  await expect(box(practice)).toHaveText('');
});
