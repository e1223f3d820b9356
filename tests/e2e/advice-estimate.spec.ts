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
    expect(words).toContain('1 in 200');
    expect(words).toContain('about 40 people');
    await page.screenshot({ path: info.outputPath('sum.png') });
    await surface.press('button', 'Replace');
    await expect
      .poll(() => practice.modelText())
      .toBe('Seen an 84 year old lady from a small town today, lovely');
  });
});
