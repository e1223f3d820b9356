import { EDITOR_NAMES, EDITORS, expect, SITES, test } from './advice-fixture.ts';
import { expectHeld, expectLetGo, expectSent, isHeld, postAnyway } from './held.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const BED = /bed 4.*bed, bay or room/;

/** The names of the settings that hold what the writer wished for good. */
const stored = (worker: { evaluate: <T>(work: () => Promise<T>) => Promise<T> }) =>
  worker.evaluate(async () =>
    JSON.stringify([await chrome.storage.sync.get(null), await chrome.storage.local.get(null)]),
  );

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('dismissed here: gone, also after edits elsewhere; Undo brings it back; not held', async ({
      practice,
      surface,
      write,
      openCard,
      worker,
    }) => {
      await write(RAISED);
      await openCard(BED);
      await surface.press('button', 'Dismiss');
      await expect.poll(() => surface.marked()).not.toContainEqual({ level: 'high', words: 'bed 4' });
      await surface.press('button', 'Undo');
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      await openCard(BED);
      await surface.press('button', 'Dismiss');
      await practice.type(', bless her');
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      expect(await surface.marked()).not.toContainEqual({ level: 'high', words: 'bed 4' });
      expect(await stored(worker)).not.toContain('bed');
    });

    test('a phrase is allowed from now on, and Undo takes that back', async ({
      surface,
      write,
      openCard,
      worker,
    }) => {
      await write(RAISED);
      await openCard(BED);
      await surface.press('button', 'This is fine');
      await surface.press('button', /Always allow “bed 4”/);
      await expect.poll(() => surface.text()).toContain('is allowed from now on');
      await expect.poll(() => surface.marked()).not.toContainEqual({ level: 'high', words: 'bed 4' });
      expect(await stored(worker)).toContain('"allowed":["bed 4"]');
      await surface.press('button', 'Undo');
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      await expect.poll(() => stored(worker)).toContain('"allowed":[]');
    });

    test('a kind of point is turned off, and Undo turns it on', async ({
      surface,
      write,
      openCard,
      worker,
    }) => {
      await write(RAISED);
      await openCard(BED);
      await surface.press('button', 'This is fine');
      await surface.press('button', /Never raise this kind/);
      await expect.poll(() => surface.text()).toContain('is turned off');
      expect(await stored(worker)).toContain('confidentiality/bed-or-room');
      await surface.press('button', 'Undo');
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      await expect.poll(() => stored(worker)).not.toContain('confidentiality/bed-or-room');
    });

    test('consent: all conditions ticked, the points step down and Post is not held', async ({
      practice,
      surface,
      write,
      openCard,
      worker,
    }) => {
      await write(RAISED);
      await openCard(BED);
      await surface.press('button', 'I have consent');
      for (const condition of [/what I will share/, /chose freely/, /capacity/, /distressed/]) {
        await surface.press('checkbox', condition);
      }
      // One is missing: the button does nothing yet.
      await surface.press('button', 'I have consent');
      expect(await surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      await surface.press('checkbox', /written down/);
      await surface.press('button', 'I have consent');
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'medium', words: 'bed 4' });
      await openCard(BED);
      expect(await surface.text()).toContain('You said that you have consent');
      expect(await stored(worker)).not.toContain('consent');
      await surface.press('button', 'Close');
      await practice.post();
      await expectSent(practice, [RAISED]);
    });
  });
}

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    test('the review says who can see it and what to look for in a picture', async ({
      practice,
      surface,
      write,
    }) => {
      await write(RAISED);
      if ('attachPicture' in practice && typeof practice.attachPicture === 'function') {
        await practice.attachPicture();
      }
      await practice.post();
      await expectHeld(surface);
      const text = await surface.text();
      expect(text).toMatch(/The page says “\s*(Everyone can reply|Public|Anyone)\s*”/);
      expect(text).toContain('Privacy settings cannot promise');
      expect(text).toContain('faces, names on boards');
      expect(text).toContain('agreed to this post');
      expect(await practice.sent()).toEqual([]);
    });
  });
}

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('pressing twice in haste holds once; Post anyway sends once', async ({
      practice,
      surface,
      write,
    }) => {
      await write(RAISED);
      await practice.postButton.dblclick();
      await expectHeld(surface);
      expect(await practice.sent()).toEqual([]);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });

    test('the key for the list does not take its place, and Post is not dead after it', async ({
      practice,
      surface,
      page,
      write,
    }) => {
      await write(RAISED);
      await practice.post();
      await expectHeld(surface);
      await page.keyboard.press('Alt+Shift+A');
      expect(await isHeld(surface)).toBe(true);
      await page.keyboard.press('Escape');
      await expectLetGo(surface);
      await practice.post();
      await expectHeld(surface);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });

    test('a button that the page puts in place of the pressed one is found again', async ({
      practice,
      surface,
      page,
      write,
    }) => {
      await write(RAISED);
      await practice.post();
      await expectHeld(surface);
      await surface.press('button', 'Edit');
      // More words make the framework draw its button anew.
      await practice.type(' today');
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      await practice.post();
      await expectHeld(surface);
      await page.keyboard.press('Escape');
      await expectLetGo(surface);
      expect(await practice.sent()).toEqual([]);
      expect(await practice.modelText()).toBe(`${RAISED} today`);
    });
  });
}

test.describe('Facebook comment', () => {
  test.use({ site: 'facebookComment' });

  test('Enter that ends a composition is not a press on Post', async ({ practice, surface, page }) => {
    await practice.open();
    await practice.openComposer();
    await practice.type('The lady in bed 4 ');
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    const tools = await page.context().newCDPSession(page);
    await tools.send('Input.imeSetComposition', { selectionStart: 2, selectionEnd: 2, text: 'にほ' });
    await tools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await tools.send('Input.insertText', { text: '日本' });
    await expect.poll(() => practice.modelText()).toBe('The lady in bed 4 日本');
    expect(await isHeld(surface)).toBe(false);
    expect(await practice.sent()).toEqual([]);
  });
});

test.describe('Facebook comment with an open list of names', () => {
  test('Enter chooses the name and neither sends nor holds', async ({ facebookComment, surface, page }) => {
    await facebookComment.open();
    await facebookComment.openComposer();
    await facebookComment.type('The lady in bed 4 @T');
    await facebookComment.names.waitFor();
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await page.keyboard.press('Enter');
    await expect(facebookComment.names).toHaveCount(0);
    expect(await isHeld(surface)).toBe(false);
    expect(await facebookComment.sent()).toEqual([]);
  });
});
