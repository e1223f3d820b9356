import { expectHeld, expectLetGo, expectSent, postAnyway } from '../held.ts';
import { expect, test } from './fixture.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const BED = { level: 'high', words: 'bed 4' };

test('keys: Ctrl+Enter is held, Escape is Edit, Alt+Shift+A opens the list', async ({
  tab,
  composer,
  surface,
  write,
}) => {
  await write(RAISED);
  await tab.keyboard.down('Control');
  await tab.keyboard.press('Enter');
  await tab.keyboard.up('Control');
  await expectHeld(surface);
  await tab.keyboard.press('Escape');
  await expectLetGo(surface);
  expect(await composer.sent()).toEqual([]);
  await composer.expectFocus();
  await tab.keyboard.type(' again');
  expect(await composer.modelText()).toBe(`${RAISED} again`);
  await tab.keyboard.down('Alt');
  await tab.keyboard.down('Shift');
  await tab.keyboard.press('KeyA');
  await tab.keyboard.up('Shift');
  await tab.keyboard.up('Alt');
  await expect.poll(() => surface.shows('dialog', 'PostWell: this draft')).toBe(true);
});

for (const site of ['x', 'facebook', 'linkedin'] as const) {
  test.describe(site, () => {
    test.use({ site });

    test('updated under the page: the new one takes over, nothing is left of the old one, Post is held once', async ({
      firefox,
      composer,
      surface,
      write,
    }) => {
      await write(RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      await firefox.reinstall();
      await composer.type(' today');
      await expect.poll(() => surface.hosts()).toBe(1);
      await expect.poll(() => surface.state()).toBe('checked');
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      expect(await composer.modelText()).toBe(`${RAISED} today`);
      await composer.post();
      await expectHeld(surface);
      expect(await composer.sent()).toEqual([]);
      await postAnyway(surface);
      await expectSent(composer, [`${RAISED} today`]);
    });
  });
}

test('removed under the page: Post posts, once', async ({ firefox, composer, surface, write }) => {
  await write(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  await firefox.remove();
  await composer.type(' today');
  await composer.post();
  await expectSent(composer, [`${RAISED} today`]);
});
