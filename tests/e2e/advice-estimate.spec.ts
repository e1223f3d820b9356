import { EDITOR_NAMES, expect, test } from './advice-fixture.ts';

const [first] = EDITOR_NAMES;

test.describe('details that fit few people', () => {
  test.use({ site: first ?? 'x' });

  test('the card shows the sum as a list, and offers what gains most', async ({
    practice,
    surface,
    write,
    openCard,
    page,
  }, info) => {
    await write('Seen an 84 year old lady from Whitby today, lovely');
    await expect
      .poll(() => surface.marked())
      .toContainEqual(expect.objectContaining({ level: 'medium', words: 'Whitby' }));
    await openCard(/Whitby/);
    const words = await surface.text();
    expect(words).toContain('13,000 people');
    expect(words).toContain('1 in 180');
    expect(words).toContain('about 40 people');
    await page.screenshot({ path: info.outputPath('sum.png') });
    await surface.press('button', 'Replace');
    await expect
      .poll(() => practice.modelText())
      .toBe('Seen an 84 year old lady from a small town today, lovely');
  });

  test('an earlier post of a thread counts in the sum of a later one, and is stored nowhere', async ({
    surface,
    write,
    openCard,
    page,
    worker,
  }) => {
    await write('Lovely morning in clinic. Saw a lady of 91 today.');
    await page.locator('[data-testid="addButton"]').last().click();
    await page.locator('[role="dialog"] [data-testid="tweetTextarea_1"][role="textbox"]').click();
    await page.keyboard.type('She is from Tobermory and has Parkinson’s. Never been so proud of a patient');
    await expect.poll(() => surface.marked()).toContainEqual(expect.objectContaining({ words: 'Tobermory' }));
    await openCard(/Tobermory/);
    expect(await surface.text()).toContain('aged 91');

    const stored = await worker.evaluate(async () => {
      const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
      return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
    });
    expect(stored).not.toMatch(/clinic|lady|91|Tobermory|Parkinson/);
  });
});
