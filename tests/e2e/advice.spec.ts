import { EDITOR_NAMES, EDITORS, expect, test } from './advice-fixture.ts';
import { expectSent, postAnyway } from './held.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const CLEAN = 'Sponsor our bed push on Saturday!';

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('marks the right words, and nothing else of the page', async ({ practice, surface, write }) => {
      await write(RAISED);
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      expect(await practice.modelText()).toBe(RAISED);
    });

    test('chip opens the list, the list a card, the card the guidance', async ({
      practice,
      context,
      surface,
      write,
    }) => {
      await write(RAISED);
      await surface.press('button', /^PostWell: \d+ to consider$/);
      await surface.press('button', /bed 4/);
      expect(await surface.text()).toContain('A bed, bay or room number');
      expect(await surface.text()).toContain('5.1 (2016 edition)');
      const opened = context.waitForEvent('page');
      await surface.press('button', 'Read the guidance');
      const guidance = await opened;
      await expect(guidance).toHaveURL(/guidance\.html#standard\/confidentiality$/);
      await expect(guidance.getByRole('heading', { name: 'Confidentiality' })).toBeInViewport();
      expect(await practice.sent()).toEqual([]);
    });

    test('pointer at rest opens the card', async ({ page, surface, write }) => {
      await write(RAISED);
      const words = await page.evaluate(() => {
        const [range] = CSS.highlights.get('postwell-high') ?? [];
        const { left, top, width, height } = (range as Range).getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.move(words.x, words.y, { steps: 5 });
      await expect.poll(() => surface.shows('dialog', /^Stop and think/)).toBe(true);
    });

    test('holds Post by click; Edit sends nothing; Post anyway sends once', async ({
      practice,
      surface,
      write,
    }) => {
      await write(RAISED);
      await practice.post();
      await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
      await surface.press('button', 'Edit');
      await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(false);
      expect(await practice.sent()).toEqual([]);
      expect(await practice.modelText()).toBe(RAISED);

      await practice.post();
      await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });

    test('a clean draft posts untouched in one go', async ({ practice, surface, write }) => {
      await write(CLEAN);
      expect(await surface.marked()).toEqual([]);
      await practice.post();
      await expectSent(practice, [CLEAN]);
    });

    test('a clean draft posts at once, before the typing pause is over', async ({ practice }) => {
      await practice.open();
      await practice.openComposer();
      await practice.type(CLEAN);
      await practice.post();
      await expectSent(practice, [CLEAN]);
    });
  });
}
