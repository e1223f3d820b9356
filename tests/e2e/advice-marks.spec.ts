import { EDITOR_NAMES, EDITORS, expect, test } from './advice-fixture.ts';
import { meet } from './surface.ts';

/** That marks lie on the right words: while somebody types, far down a long draft, at every zoom. */
const RAISED = 'The lady in bed 4 just proposed to the porter';
const LINES = Array.from({ length: 24 }, (_, at) => `Part ${at + 1}`);

/** What the browser's zoom makes of a window of 1100 by 800: other CSS pixels of another size. */
const ZOOMS = [
  ['80 %', 0.8, { width: 1375, height: 1000 }],
  ['125 %', 1.25, { width: 880, height: 640 }],
  ['200 %', 2, { width: 550, height: 400 }],
] as const;

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('between checks marks go along with their words, and one that is typed into goes at once', async ({
      practice,
      surface,
      page,
      write,
      pageErrors,
    }) => {
      await write(RAISED);
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      // Every frame from here on is looked at: no mark may ever lie on other words than at the start.
      await page.evaluate(() => {
        const words = () =>
          ['high', 'medium', 'low']
            .flatMap((level) => [...(CSS.highlights.get(`postwell-${level}`) ?? [])].map(String))
            .sort()
            .join('|');
        const seen = new Set<string>();
        const look = () => {
          seen.add(words());
          requestAnimationFrame(look);
        };
        look();
        Object.assign(window, { seen });
      });
      const seen = () => page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
      await page.keyboard.press('Control+Home');
      await page.keyboard.type('Honestly, what a day. ');
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' and off they went');
      expect(await seen()).toHaveLength(1);
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });

      const text = await practice.modelText();
      await page.keyboard.press('Control+Home');
      for (let at = 0; at < text.indexOf('ed 4'); at += 1) await page.keyboard.press('ArrowRight');
      await page.keyboard.type('x');
      await expect.poll(() => practice.modelText()).toBe(text.replace('bed 4', 'bxed 4'));
      expect((await surface.marked()).map(({ words }) => words).join('|')).not.toContain('ed 4');
      expect(pageErrors).toEqual([]);
    });

    test('far down a long draft: words, chip and card are in sight, and the card leaves the words free', async ({
      page,
      surface,
      practice,
      write,
    }) => {
      await write([...LINES, RAISED].join('\n'));
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      await practice.editor.evaluate((box) => {
        box.scrollTop = box.scrollHeight;
      });
      await page.keyboard.press('Control+End');
      const view = page.viewportSize() ?? { width: 0, height: 0 };
      const inSight = { left: 0, top: 0, right: view.width, bottom: view.height };
      await expect.poll(async () => meet(await surface.placeOf('bed 4'), inSight)).toBe(true);
      expect(meet(await surface.box('button', /^PostWell: /), inSight)).toBe(true);
      await surface.restOn('bed 4');
      await expect.poll(() => surface.shows('dialog', /^Stop and think/)).toBe(true);
      const card = await surface.box('dialog', /^Stop and think/);
      expect(meet(card, await surface.placeOf('bed 4'))).toBe(false);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(view.height);
    });

    for (const [zoom, deviceScaleFactor, viewport] of ZOOMS) {
      test.describe(`at ${zoom}`, () => {
        test.use({ viewport, contextOptions: { deviceScaleFactor } });

        test('a click on the marked words is a click into these words, and their card leaves them free', async ({
          page,
          surface,
          practice,
          write,
        }) => {
          await write(RAISED);
          await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
          const words = await surface.placeOf('bed 4');
          await page.mouse.dblclick(words.left + 4, (words.top + words.bottom) / 2);
          await page.keyboard.type('ward');
          await expect.poll(() => practice.modelText()).toMatch(/lady in ward\s?4 just/);
          for (let back = 0; back < 4; back += 1) await page.keyboard.press('Backspace');
          await page.keyboard.type('bed');
          if (!/bed 4/.test(await practice.modelText())) await page.keyboard.type(' ');
          await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
          await page.mouse.move(1, 1);
          await surface.restOn('bed 4');
          await expect.poll(() => surface.shows('dialog', /^Stop and think/)).toBe(true);
          const card = await surface.box('dialog', /^Stop and think/);
          expect(meet(card, await surface.placeOf('bed 4'))).toBe(false);
          expect(await practice.sent()).toEqual([]);
        });
      });
    }
  });
}
