import { readFile } from 'node:fs/promises';
import { expect, openOwn, storedSettings, test } from './own-pages.ts';

test.beforeEach(({ page, extensionId }) => openOwn(page, extensionId, 'options.html'));

test('the example changes with the strictness that one chooses', async ({ page }) => {
  const marks = (level: string) => page.locator(`.example .mark-${level}`);
  await expect(marks('high')).not.toHaveCount(0);
  await expect(marks('medium')).not.toHaveCount(0);
  await expect(marks('low')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Strict' }).check();
  await expect(marks('low')).not.toHaveCount(0);
  await page.getByRole('radio', { name: 'Relaxed' }).check();
  await expect(marks('medium')).toHaveCount(0);
  await expect(marks('high')).not.toHaveCount(0);
});

test('a rule is found, switched off, and stays silent', async ({ page, extensionId, worker }) => {
  await page.getByRole('searchbox', { name: 'Find a rule' }).fill('bed bay');
  const bed = page.getByRole('switch', { name: 'A bed, bay or room number' });
  await bed.uncheck();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await storedSettings(worker)).toMatchObject({ rulesOff: ['confidentiality/bed-or-room'] });
  const rules = () =>
    page.evaluate(async () => {
      const draft = { text: 'The lady in bed 4 just proposed to the porter' };
      const answer = await chrome.runtime.sendMessage({ type: 'check', draft });
      return (answer as { points: { rule: string }[] }).points.map(({ rule }) => rule);
    });
  await expect.poll(rules).not.toContain('confidentiality/bed-or-room');
  await openOwn(page, extensionId, 'options.html#rule/confidentiality/bed-or-room');
  await expect(bed).not.toBeChecked();
});

test('names and phrases take effect, and can be taken away again', async ({ page }) => {
  const raised = () =>
    page.evaluate(async () => {
      const draft = { text: 'Quiet night at Rosewood' };
      const answer = await chrome.runtime.sendMessage({ type: 'check', draft });
      return (answer as { points: { rule: string }[] }).points.map(({ rule }) => rule);
    });
  const box = page.getByRole('textbox', { name: 'Always raise: a name or phrase' });
  await box.fill('rosewood');
  await box.press('Enter');
  await expect.poll(raised).toEqual(['own/words']);
  await box.fill('ROSEWOOD');
  await box.press('Enter');
  await expect(page.getByText('That is there already.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove rosewood' }).click();
  await expect.poll(raised).toEqual([]);
});

test('export, import and undo', async ({ page, worker }, testInfo) => {
  await page.getByRole('radio', { name: 'Strict' }).check();
  await page.getByLabel('Your profession').selectOption('Paramedic');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = testInfo.outputPath('options.json');
  await (await downloading).saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    app: 'PostWell',
    version: 1,
    settings: { strictness: 'strict', profession: 'pa' },
  });

  await page.getByRole('button', { name: 'Reset everything' }).click();
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeChecked();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();

  await page.getByRole('button', { name: 'Reset everything' }).click();
  await page.getByLabel('A file of options').setInputFiles(file);
  await expect(page.getByText('The options of the file are in force now.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();
  await expect.poll(() => storedSettings(worker)).toMatchObject({ strictness: 'strict', profession: 'pa' });
});

test('a bad or newer file says why and changes nothing', async ({ page, worker }) => {
  await page.getByRole('radio', { name: 'Strict' }).check();
  const before = () => storedSettings(worker);
  await expect.poll(before).toMatchObject({ strictness: 'strict' });
  for (const [text, why] of [
    ['{"app":"PostWell","version":1,"sett', 'not complete'],
    ['{"app":"PostWell","version":9,"settings":{}}', 'newer PostWell'],
    ['{"app":"PostWell","version":1,"settings":{"pause":"perhaps"}}', 'cannot be read: pause'],
  ]) {
    const buffer = Buffer.from(text ?? '');
    await page
      .getByLabel('A file of options')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer });
    await expect(page.getByText(why ?? '')).toBeVisible();
    await expect(page.getByText('Nothing was changed.')).toBeVisible();
    expect(await before()).toMatchObject({ strictness: 'strict' });
  }
});

test.describe('storage broken by hand', () => {
  const broken: [string, unknown, string][] = [
    [
      'wrong types',
      { strictness: 7, pause: 'any', rulesOff: 'all' },
      'how much to raise and rules that are off',
    ],
    ['half a file', '{"strictness":"str', 'could not be read at all'],
    ['a list', [1, 2, 3], 'could not be read at all'],
    ['a value that is too long', { pause: 'any', rulesOff: Array(700).fill('a/b') }, 'rules that are off'],
  ];
  for (const [what, value, words] of broken) {
    test(`${what}: the pages open, say so, and keep what they can`, async ({ page, extensionId, worker }) => {
      await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), value);
      for (const path of ['options.html', 'welcome.html', 'popup.html']) {
        await openOwn(page, extensionId, path);
        await expect(page.getByRole('alert')).toContainText(words);
      }
      await openOwn(page, extensionId, 'options.html');
      const kept = typeof value === 'object' && !Array.isArray(value);
      await expect(page.getByRole('radio', { name: 'For any point' })).toBeChecked({ checked: kept });
      await page.getByRole('radio', { name: 'Relaxed' }).check();
      await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    });
  }

  test('a full store: the page says that the change was not kept', async ({ page, worker }) => {
    await worker.evaluate(async () => {
      for (let item = 0; item < 13; item++) {
        await chrome.storage.sync.set({ [`filler${item}`]: 'x'.repeat(8_000) }).catch(() => undefined);
      }
      await chrome.storage.sync.set({ filler: 'x'.repeat(300) }).catch(() => undefined);
      for (let size = 4_000; size > 4; size = Math.floor(size / 2)) {
        await chrome.storage.sync.set({ [`rest${size}`]: 'x'.repeat(size) }).catch(() => undefined);
      }
    });
    await page.getByRole('radio', { name: 'Strict' }).check();
    await expect(page.getByRole('status').filter({ hasText: 'Not saved' })).toBeVisible();
  });
});
