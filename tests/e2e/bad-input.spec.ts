import { expect, SITES, test } from './advice-fixture.ts';

/** Drafts that break careless programs. None may hang, throw, or put anything into the page. */
const DRAFTS: readonly (readonly [string, string])[] = [
  ['nothing but spaces', '   '],
  ['only emoji', '😂👩🏽‍⚕️🇬🇧💔'],
  ['right to left', 'שלום bed 4 مرحبا'],
  ['HTML', '<img id="hurt" src=x><script id="hurt"></script> bed 4 &amp; more'],
  ['a lone surrogate', 'bed 4 \ud83d and on'],
];

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    for (const [what, draft] of DRAFTS) {
      test(`${what}: checked, nothing injected, sent as it stands`, async ({
        practice,
        surface,
        page,
        pageErrors,
      }) => {
        await practice.open();
        await practice.openComposer();
        await page.keyboard.insertText(draft);
        await expect(surface.host).toHaveAttribute('data-state', 'checked');
        const before = await practice.modelText();
        if (draft.includes('bed 4')) {
          await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
          await surface.press('button', /^PostWell: /);
        }
        expect(await practice.modelText()).toBe(before);
        // Playwright looks into the page's open shadow roots; ours is closed.
        await expect(page.locator('#hurt')).toHaveCount(0);
        expect(await surface.ids()).not.toContain('hurt');
        expect(pageErrors).toEqual([]);
      });
    }
  });
}

test('an empty draft shows nothing', async ({ practice, surface }) => {
  await practice.open();
  await practice.openComposer();
  await expect(surface.host).toHaveAttribute('data-points', '0');
  expect((await surface.text()).trim()).toBe('');
});

test('100,000 characters are checked, marked, and sent as they stand', async ({
  practice,
  surface,
  page,
  pageErrors,
}) => {
  test.slow();
  const draft = `${'Sponsor our bed push on Saturday. '.repeat(2940)}The lady in bed 4 laughed`;
  await practice.open();
  await practice.openComposer();
  await page.keyboard.insertText(draft);
  await expect(surface.host).toHaveAttribute('data-state', 'checked', { timeout: 60_000 });
  await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
  expect(await practice.modelText()).toBe(draft);
  expect(pageErrors).toEqual([]);
});
