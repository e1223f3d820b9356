import { EDITOR_NAMES, EDITORS } from '../advice-fixture.ts';
import { expectHeld, expectLetGo, expectSent, postAnyway } from '../held.ts';
import { expect, test } from './fixture.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const CLEAN = 'Sponsor our bed push on Saturday!';
const CURE = 'Our laser cures verrucas, £45 a visit';
const HOME = 'Third call to LS6 2QB this week, same flat';
const BED = { level: 'high', words: 'bed 4' };

test.afterEach(({ firefox }) => {
  expect(firefox.pageErrors).toEqual([]);
  expect(firefox.traffic.refused).toEqual([]);
});

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('marked, held at Post, Edit sends nothing, Post anyway sends once', async ({
      composer,
      surface,
      write,
    }) => {
      await write(RAISED);
      if (site !== 'xChat') await expect.poll(() => surface.marked()).toContainEqual(BED);
      await composer.post();
      await expectHeld(surface);
      await surface.press('button', 'Edit');
      await expectLetGo(surface);
      expect(await composer.sent()).toEqual([]);
      await composer.expectFocus();
      expect(await composer.modelText()).toBe(RAISED);
      await composer.post();
      await expectHeld(surface);
      await postAnyway(surface);
      await expectSent(composer, [RAISED]);
    });

    test('a clean draft goes in one go', async ({ composer, surface, write }) => {
      await write(CLEAN);
      expect(await surface.marked()).toEqual([]);
      await composer.post();
      await expectSent(composer, [CLEAN]);
    });

    test('card, standard, a safer wording in place, typing on', async ({
      composer,
      surface,
      write,
      openCard,
      tab,
    }) => {
      await write(`First line\n${CURE}`);
      await openCard(/cures verrucas/);
      expect(await surface.text()).toContain('9.3 (2016 edition)');
      await surface.press('button', 'Replace');
      const wanted = 'First line\nOur laser may help with verrucas, £45 a visit';
      await expect.poll(() => composer.modelText()).toBe(wanted);
      await expect.poll(() => surface.text()).toContain('Replaced.');
      await composer.expectFocus();
      await tab.keyboard.type(' now');
      await expect.poll(() => composer.modelText()).toBe(`${wanted} now`);
    });

    test('words are taken out', async ({ composer, surface, write, openCard }) => {
      await write(HOME);
      await openCard(/LS6 2QB/);
      await surface.press('button', 'Take out');
      await expect.poll(() => composer.modelText()).toBe('Third call to this week, same flat');
    });
  });
}
