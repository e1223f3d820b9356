import AxeBuilder from '@axe-core/playwright';
import { EDITOR_NAMES, EDITORS, expect, test } from './advice-fixture.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';

for (const site of EDITOR_NAMES) {
  test.describe(`by keyboard alone, ${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('from typing to the list, a card, the guidance, and back to the caret', async ({
      practice,
      page,
      surface,
      context,
      write,
    }) => {
      await write(RAISED);
      await expect.poll(() => surface.announced()).toMatch(/^PostWell: \d+ to consider$/);
      await page.keyboard.press('Alt+Shift+A');
      await expect.poll(() => surface.shows('dialog', 'PostWell: this draft')).toBe(true);
      await expect.poll(() => surface.focused()).toMatch(/bed 4/);
      await page.keyboard.press('Enter');
      await expect.poll(() => surface.shows('dialog', /^Stop and think/)).toBe(true);
      await page.keyboard.press('Tab');
      await expect.poll(() => surface.focused()).toBe('Read the guidance');
      const opened = context.waitForEvent('page');
      await page.keyboard.press('Enter');
      await expect(await opened).toHaveURL(/guidance\.html#standard\/confidentiality$/);
      await page.bringToFront();
      await page.keyboard.press('Escape');
      await practice.expectFocus();
      await page.keyboard.type(' again');
      await expect.poll(() => practice.modelText()).toBe(`${RAISED} again`);
      expect(await practice.sent()).toEqual([]);
    });
  });
}

test.describe('by keyboard alone', () => {
  test('the consent checklist is ticked and left with keys', async ({ page, surface, write }) => {
    await write(RAISED);
    await page.keyboard.press('Alt+Shift+A');
    await page.keyboard.press('Enter');
    for (let tab = 0; tab < 2; tab += 1) await page.keyboard.press('Tab');
    await expect.poll(() => surface.focused()).toBe('I have consent');
    await page.keyboard.press('Enter');
    await expect.poll(() => surface.focused()).toMatch(/what I will share/);
    for (let condition = 0; condition < 5; condition += 1) {
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => surface.marked()).toContainEqual({ level: 'medium', words: 'bed 4' });
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('no violations in list, card, menus and review', async ({
      practice,
      surface,
      context,
      write,
      openCard,
    }) => {
      await write(RAISED);
      const look = async (what: string) => {
        const copy = await context.newPage();
        await copy.goto('about:blank');
        await surface.copyInto(copy);
        const { violations } = await new AxeBuilder({ page: copy }).analyze();
        expect(violations, what).toEqual([]);
        await copy.close();
        await practice.page.bringToFront();
      };
      await surface.press('button', /^PostWell: /);
      await look('list');
      await surface.press('button', /^PostWell: /);
      await openCard(/bed 4/);
      await look('card');
      await surface.press('button', 'This is fine');
      await look('this is fine');
      await surface.press('button', 'Back');
      await surface.press('button', 'I have consent');
      await look('consent');
      await surface.press('button', 'Close');
      await practice.post();
      await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
      await look('review');
    });
  });
}
