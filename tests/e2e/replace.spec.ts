import { EDITOR_NAMES, EDITORS, expect, test } from './advice-fixture.ts';
import { Surface } from './surface.ts';

const HOME = 'Third call to LS6 2QB this week, same flat';
const CURE = 'Our laser cures verrucas, £45 a visit';
const POSTCODE = /LS6 2QB.*full postcode/;
const PROMISE = /cures verrucas/;

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('words are taken out, the caret stays at the end, and that is what goes out', async ({
      practice,
      surface,
      write,
      openCard,
      pageErrors,
    }) => {
      await write(HOME);
      await openCard(POSTCODE);
      await surface.press('button', 'Take out');
      const without = 'Third call to this week, same flat';
      await expect.poll(() => practice.modelText()).toBe(without);
      await expect.poll(() => surface.text()).toContain('Taken out.');
      await practice.expectFocus();
      await practice.page.keyboard.type(' again');
      await expect.poll(() => practice.modelText()).toBe(`${without} again`);
      expect(pageErrors).toEqual([]);
    });

    test('the caret stays in the empty line that it stood in', async ({
      practice,
      surface,
      write,
      openCard,
    }) => {
      await write(`${HOME}\n`);
      await openCard(POSTCODE);
      await surface.press('button', 'Take out');
      await expect.poll(() => surface.text()).toContain('Taken out.');
      await practice.expectFocus();
      await practice.page.keyboard.type('Again');
      await expect.poll(() => practice.modelText()).toBe('Third call to this week, same flat\nAgain');
    });

    test('a safer wording takes the place of words in the middle of three lines', async ({
      practice,
      surface,
      write,
      openCard,
    }) => {
      await write(`First line\n${CURE}\nLast line`);
      await openCard(PROMISE);
      await surface.press('button', 'Replace');
      const wanted = 'First line\nOur laser may help with verrucas, £45 a visit\nLast line';
      await expect.poll(() => practice.modelText()).toBe(wanted);
      await expect.poll(() => surface.text()).toContain('Replaced.');
      await expect(practice.postButton).toBeEnabled();
    });

    test('Ctrl+Z takes it back', async ({ practice, surface, page, openCard }) => {
      await page.clock.install();
      await practice.open();
      await practice.openComposer();
      await practice.type(CURE);
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      // Editors join edits that are close together into one step of undo: the pause is a person's, reading the card.
      await page.clock.fastForward(3000);
      await openCard(PROMISE);
      await surface.press('button', 'Replace');
      await expect.poll(() => surface.text()).toContain('Replaced.');
      await page.keyboard.press('Control+z');
      await expect.poll(() => practice.modelText()).toBe(CURE);
    });

    test('words that changed meanwhile are left alone', async ({ practice, surface, write, openCard }) => {
      await write(CURE);
      await openCard(PROMISE);
      await practice.page.keyboard.press('Home');
      await practice.page.keyboard.type('Honestly, ');
      await surface.press('button', 'Replace');
      await expect
        .poll(() => practice.modelText())
        .toBe('Honestly, Our laser may help with verrucas, £45 a visit');
    });
  });
}

for (const site of ['facebook', 'linkedinComment'] as const) {
  test.describe(`${site}: formatting`, () => {
    test.use({ site });

    test('words that are half bold are taken out whole', async ({
      practice,
      surface,
      page,
      openCard,
      pageErrors,
    }) => {
      await practice.open();
      await practice.openComposer();
      await page.keyboard.type('Third call to LS6');
      await page.keyboard.press('Control+b');
      await page.keyboard.type(' 2QB');
      await page.keyboard.press('Control+b');
      await page.keyboard.type(' this week, same flat');
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      await openCard(POSTCODE);
      await surface.press('button', 'Take out');
      await expect.poll(() => practice.modelText()).toBe('Third call to this week, same flat');
      await expect(practice.editor).toHaveText('Third call to this week, same flat');
      expect(pageErrors).toEqual([]);
    });

    test('a bold word stays bold where another takes its place', async ({
      practice,
      surface,
      page,
      openCard,
    }) => {
      await practice.open();
      await practice.openComposer();
      await page.keyboard.type('Our laser ');
      await page.keyboard.press('Control+b');
      await page.keyboard.type('cures verrucas');
      await page.keyboard.press('Control+b');
      await page.keyboard.type(', £45 a visit');
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      await openCard(PROMISE);
      await surface.press('button', 'Replace');
      await expect.poll(() => practice.modelText()).toBe('Our laser may help with verrucas, £45 a visit');
      await expect(practice.editor.locator('strong')).toHaveText('may help with verrucas');
    });
  });
}

test('Facebook comment: a name that was chosen from the list stays as it is', async ({
  facebookComment,
  page,
}) => {
  const surface = new Surface(page);
  await facebookComment.open();
  await facebookComment.openComposer();
  await facebookComment.type('@Tam');
  await facebookComment.names.waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => facebookComment.modelText()).toBe('Tamsin Okoro ');
  await page.keyboard.type('our third call to LS6 2QB this week');
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  await surface.press('button', /^PostWell: \d+ to consider$/);
  await expect.poll(() => surface.shows('button', POSTCODE)).toBe(true);
  await surface.press('button', POSTCODE);
  await expect.poll(() => surface.shows('button', 'Take out')).toBe(true);
  await surface.press('button', 'Take out');
  await expect.poll(() => facebookComment.modelText()).toBe('Tamsin Okoro our third call to this week');
  expect(await facebookComment.sent()).toEqual([]);
});
