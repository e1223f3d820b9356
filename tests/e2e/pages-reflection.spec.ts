import { readFile } from 'node:fs/promises';
import { expectSent, postAnyway } from './held.ts';
import { expect, openOwn, storedText, test } from './own-pages.ts';
import { Surface } from './surface.ts';

const DRAFT = 'The lady in bed 4, Zebedee Quillfeather, just proposed to the porter';

test('counts what was done, only when switched on, and never a word of a post', async ({
  page,
  context,
  extensionId,
  worker,
  x,
}) => {
  const surface = new Surface(page);
  const dismissThenPost = async () => {
    await x.open();
    await x.openComposer();
    await x.type(DRAFT);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await x.post();
    await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
    await surface.press('button', 'Edit');
    await x.post();
    await postAnyway(surface);
    await expectSent(x, [DRAFT]);
  };
  await dismissThenPost();
  expect(await storedText(worker)).not.toContain('reflection');

  const reflect = await context.newPage();
  await openOwn(reflect, extensionId, 'reflection.html');
  await reflect.getByRole('switch', { name: 'Keep counts on this device' }).check();
  await expect(reflect.getByText('Saved', { exact: true })).toBeVisible();
  await page.bringToFront();
  await dismissThenPost();
  await expect.poll(() => storedText(worker)).toContain('"outcome":"posted"');
  const stored = await storedText(worker);
  expect(stored).toContain('"outcome":"edited"');
  for (const word of DRAFT.match(/\w{3,}/g) ?? []) expect(stored).not.toContain(word);

  await reflect.bringToFront();
  await openOwn(reflect, extensionId, 'reflection.html');
  const row = reflect.getByRole('row', { name: /Confidentiality, 5\.1/ });
  await expect(row.getByRole('cell').nth(1)).not.toHaveText('0');
});

test('keeps a note, exports both files, and deletes all', async ({ page, extensionId, worker }, testInfo) => {
  await worker.evaluate(() => {
    const monday = new Date(Date.now() - ((new Date().getDay() + 6) % 7) * 86_400_000)
      .toISOString()
      .slice(0, 10);
    const counts = [
      { week: monday, category: 'confidentiality', outcome: 'edited', count: 5 },
      { week: monday, category: 'trust', outcome: 'posted', count: 2 },
      { week: monday, category: 'language', outcome: 'dismissed', count: 3 },
    ];
    return chrome.storage.local.set({ reflection: { counts, note: '' } });
  });
  await openOwn(page, extensionId, 'reflection.html');
  await page.getByLabel('What did you learn, and what will you do?').fill('I will wait a day.');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(page.locator('.chart svg').first()).toBeVisible();
  const files: string[] = [];
  for (const kind of ['Markdown', 'CSV']) {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: `Export as ${kind}` }).click();
    const path = testInfo.outputPath(kind);
    await (await downloading).saveAs(path);
    files.push(await readFile(path, 'utf8'));
  }
  expect(files[0]).toContain('| Confidentiality, 5.1 (2016 edition) | 5 | 0 | 0 |');
  expect(files[0]).toContain('I will wait a day.');
  expect(files[1]).toContain('"Trust, 9.1 (2016 edition)",Posted anyway,2');
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect(page.getByText('Deleted: no counts and no note are left.')).toBeVisible();
  expect(await storedText(worker)).not.toContain('counts');
  await page.reload();
  await expect(page.getByLabel('What did you learn, and what will you do?')).toHaveValue('');
});

test('a store broken by hand: the page opens, says so, and keeps the rows that can be read', async ({
  page,
  extensionId,
  worker,
}) => {
  const row = { week: '2026-11-16', category: 'trust', outcome: 'posted', count: 3 };
  const stores: [unknown, string][] = [
    [{ counts: [row, { ...row, count: 'many' }, 7], note: { a: 1 } }, '3'],
    ['half a fi', '0'],
    [{ counts: Array(6_000).fill({ ...row, week: 'x'.repeat(200) }), note: 'n'.repeat(60_000) }, '0'],
  ];
  for (const [reflection, posted] of stores) {
    await worker.evaluate((value) => chrome.storage.local.set({ reflection: value }), reflection);
    await openOwn(page, extensionId, 'reflection.html');
    await expect(page.getByRole('alert')).toHaveText(
      'Some of what was counted could not be read. The rest was kept.',
    );
    const trust = page.getByRole('row', { name: /^Trust/ });
    await expect(trust.getByRole('cell').nth(1)).toHaveText(posted);
    await page.getByLabel('What did you learn, and what will you do?').fill('I will wait a day.');
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  }
  await openOwn(page, extensionId, 'reflection.html');
  await expect(page.getByRole('alert')).toHaveCount(0);
});
