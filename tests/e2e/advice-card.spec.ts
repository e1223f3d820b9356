import { EDITOR_NAMES, EDITORS, expect, test } from './advice-fixture.ts';
import { expectSent } from './held.ts';

/** The ways to a card, and that none of them takes the focus, moves the page or sends anything. */
const ENDS_RAISED = 'Poor soul, the lady in bed 4';
const CARD = /^Stop and think: A bed, bay or room number$/;
const BED = { level: 'high', words: 'bed 4' };

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('the caret at rest in marked words opens it and says so; writing closes it', async ({
      practice,
      surface,
      page,
      write,
    }) => {
      await write(ENDS_RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      expect(await surface.shows('dialog', CARD)).toBe(false);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => surface.shows('dialog', CARD)).toBe(true);
      await expect.poll(() => surface.announced()).toContain('A bed, bay or room number');
      expect(await practice.hasFocus()).toBe(true);
      await page.keyboard.press('End');
      await page.keyboard.type(', bless her');
      await expect.poll(() => surface.shows('dialog', CARD)).toBe(false);
      await expect.poll(() => practice.modelText()).toBe(`${ENDS_RAISED}, bless her`);
    });

    test('the key goes from the caret to the card that is open, and Escape goes back to the caret', async ({
      practice,
      surface,
      page,
      write,
    }) => {
      await write(ENDS_RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => surface.shows('dialog', CARD)).toBe(true);
      await page.keyboard.press('Alt+Shift+A');
      await expect.poll(() => surface.focused()).toBe('Close');
      // Enter and Space press our button, and nothing of the page's form.
      await page.keyboard.press('Space');
      await expect.poll(() => surface.shows('dialog', CARD)).toBe(false);
      await practice.expectFocus();
      await page.keyboard.type('1');
      await expect.poll(() => practice.modelText()).toBe('Poor soul, the lady in bed 14');
      expect(await practice.sent()).toEqual([]);
    });

    test('a key that is held on once the card is closed does nothing in the draft', async ({
      practice,
      surface,
      page,
      write,
    }) => {
      await write(ENDS_RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => surface.shows('dialog', CARD)).toBe(true);
      await page.keyboard.press('Alt+Shift+A');
      await expect.poll(() => surface.focused()).toBe('Close');
      await page.keyboard.down('Enter');
      await expect.poll(() => surface.shows('dialog', CARD)).toBe(false);
      await practice.expectFocus();
      await page.keyboard.down('Enter');
      await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await page.keyboard.type('1');
      await expect.poll(() => practice.modelText()).toBe('Poor soul, the lady in bed 14');
    });

    test('clicks, Enter and Escape in it reach no form of the page; a click into marked words opens none', async ({
      practice,
      surface,
      page,
      write,
      openCard,
    }) => {
      await write(ENDS_RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      const words = await surface.placeOf('bed 4');
      const top = await page.evaluate(() => window.scrollY);
      await page.mouse.click((words.left + words.right) / 2, (words.top + words.bottom) / 2);
      expect(await surface.shows('dialog', CARD)).toBe(false);
      await page.mouse.move(1, 1);
      await openCard(/bed 4/);
      await surface.press('button', 'This is fine');
      await surface.press('button', 'Back');
      await page.keyboard.press('Alt+Shift+A');
      await page.keyboard.press('Enter');
      await practice.expectFocus();
      await openCard(/bed 4/);
      await page.keyboard.press('Escape');
      await expect.poll(() => surface.shows('dialog', CARD)).toBe(false);
      expect(await practice.sent()).toEqual([]);
      expect(await practice.modelText()).toBe(ENDS_RAISED);
      expect(await page.evaluate(() => window.scrollY)).toBe(top);
    });

    test.describe('by finger', () => {
      test.use({ contextOptions: { hasTouch: true } });

      test('a tap on marked words opens it, Dismiss is in reach, and Post is held', async ({
        practice,
        surface,
        page,
        write,
      }) => {
        await write(ENDS_RAISED);
        await expect.poll(() => surface.marked()).toContainEqual(BED);
        const words = await surface.placeOf('bed 4');
        await page.touchscreen.tap((words.left + words.right) / 2, (words.top + words.bottom) / 2);
        await expect.poll(() => surface.shows('dialog', CARD)).toBe(true);
        expect(await practice.hasFocus()).toBe(true);
        await surface.tap('button', 'Close');
        await expect.poll(() => surface.shows('dialog', CARD)).toBe(false);
        await practice.postButton.tap();
        await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
        expect(await practice.sent()).toEqual([]);
        await surface.tap('button', 'Post anyway');
        await expectSent(practice, [ENDS_RAISED]);
      });
    });
  });
}

for (const [wish, motion] of [
  ['reduce', 'none'],
  ['no-preference', 'appear'],
] as const) {
  test.describe(`with motion: ${wish}`, () => {
    test.use({ contextOptions: { reducedMotion: wish } });
    test(`a card comes up with ${motion === 'none' ? 'no movement' : 'a short one'}`, async ({
      surface,
      write,
      openCard,
    }) => {
      await write(ENDS_RAISED);
      await openCard(/bed 4/);
      expect(await surface.motion()).toBe(motion);
    });
  });
}

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });
    /** Messages are read only while a setting says so. */
    const kept = site === 'xChat' ? { messages: true } : {};

    test('the marks can be put away by key, and by a setting; the chip by another', async ({
      surface,
      page,
      write,
      worker,
    }) => {
      await write(ENDS_RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      await page.keyboard.press('Alt+Shift+M');
      await expect.poll(() => surface.marked()).toEqual([]);
      await expect.poll(() => surface.announced()).toContain('Marks hidden');
      await page.keyboard.press('Alt+Shift+M');
      await expect.poll(() => surface.marked()).toContainEqual(BED);

      await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), { ...kept, marks: false });
      await expect.poll(() => surface.marked()).toEqual([]);
      expect(await surface.shows('button', /^PostWell: 1 to consider$/)).toBe(true);
      await page.keyboard.press('Alt+Shift+M');
      await expect.poll(() => surface.marked()).toContainEqual(BED);

      await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), { ...kept, chip: false });
      await expect.poll(() => surface.shows('button', /^PostWell: /)).toBe(false);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
    });

    test('"only when I press Post": nothing shows or is said before, all of it after', async ({
      practice,
      surface,
      page,
      write,
      worker,
    }) => {
      await worker.evaluate((settings) => chrome.storage.sync.set({ settings }), { ...kept, timing: 'post' });
      await write(ENDS_RAISED);
      expect(await surface.marked()).toEqual([]);
      // Over a text area lies a mirror of its words, unseen.
      expect((await surface.text()).replace(ENDS_RAISED, '').trim()).toBe('');
      await practice.post();
      await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      expect(await practice.sent()).toEqual([]);
    });
  });
}
