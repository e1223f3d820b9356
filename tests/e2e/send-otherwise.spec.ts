import type { Locator } from '@playwright/test';
import { EDITOR_NAMES, EDITORS, expect, SITES, test } from './advice-fixture.ts';
import { expectHeld, expectSent, isHeld, postAnyway } from './held.ts';
import { LinkedInMessage } from './practice/linkedin-message.ts';
import { Surface } from './surface.ts';

/** The ways out of a composer that are not a press on "Post": later, as an edit, in two steps, by Enter in a message. */
const RAISED = 'The lady in bed 4 just proposed to the porter';
const CLEAN = 'Sponsor our bed push on Saturday!';

test('X: Schedule counts as sending', async ({ practice, page, surface, write }) => {
  await write(RAISED);
  await page.getByRole('dialog').getByTestId('scheduleOption').click();
  await expect(practice.postButton).toHaveText('Schedule');
  await practice.post();
  await expectHeld(surface);
  expect(await practice.sent()).toEqual([]);
  await postAnyway(surface);
  await expectSent(practice, [RAISED]);
});

for (const button of ['Schedule', 'Save'] as const) {
  test(`Facebook: ${button} counts as sending`, async ({ facebook, page }) => {
    const surface = new Surface(page);
    await page.goto(`${facebook.address}?button=${button}`);
    await facebook.openComposer();
    await facebook.type(RAISED);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await facebook.dialog.getByRole('button', { name: button, exact: true }).click();
    await expectHeld(surface);
    expect(await facebook.sent()).toEqual([]);
    await postAnyway(surface);
    await expectSent(facebook, [RAISED]);
  });
}

test('Facebook in two steps: Enter is a new line, and the Post of the second step is held', async ({
  facebook,
  page,
}) => {
  const surface = new Surface(page);
  await page.goto(`${facebook.address}?steps=two`);
  await facebook.openComposer();
  await facebook.type(`${RAISED}\nsecond line`);
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  expect(await isHeld(surface)).toBe(false);
  await facebook.dialog.getByRole('button', { name: 'Next', exact: true }).click();
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await expectHeld(surface);
  expect(await facebook.sent()).toEqual([]);
  await postAnyway(surface);
  await expectSent(facebook, [`${RAISED}\nsecond line`]);
});

test.describe('LinkedIn message', () => {
  test.beforeEach(async ({ worker }) => {
    await worker.evaluate(() => chrome.storage.sync.set({ settings: { messages: true } }));
  });

  test('with "Press Enter to Send", Enter is held and sends once', async ({ page }) => {
    const message = new LinkedInMessage(page);
    const surface = new Surface(page);
    await message.open();
    await message.sendWithEnter();
    await message.openComposer();
    await message.type(`${RAISED}\nsee you there`);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await message.postByKey();
    await expectHeld(surface);
    expect(await message.sent()).toEqual([]);
    await postAnyway(surface);
    await expectSent(message, [`${RAISED}\nsee you there`]);
  });

  test('a clean one goes with Enter at once', async ({ page }) => {
    const message = new LinkedInMessage(page);
    await message.open();
    await message.sendWithEnter();
    await message.openComposer();
    await message.type(CLEAN);
    await message.postByKey();
    await expectSent(message, [CLEAN]);
  });

  test('with "Click Send", Enter is a new line and the button is held', async ({ page }) => {
    const message = new LinkedInMessage(page);
    const surface = new Surface(page);
    await message.open();
    await message.openComposer();
    await message.type(RAISED);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await page.keyboard.press('Enter');
    await message.type('second line');
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    expect(await isHeld(surface)).toBe(false);
    await message.post();
    await expectHeld(surface);
    await surface.press('button', 'Edit');
    expect(await message.sent()).toEqual([]);
  });
});

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    test('what describes a picture is read when Post is pressed', async ({
      practice,
      page,
      surface,
      write,
    }) => {
      await write(CLEAN);
      if ('attachPicture' in practice && typeof practice.attachPicture === 'function') {
        await practice.attachPicture();
      }
      // The site puts the words of its own "Alternative text" onto the picture.
      await page.locator('img.preview').evaluate((picture) => {
        (picture as HTMLImageElement).alt = 'Our patient Marek Kowalczyk in bed 4 with his new hip';
      });
      await practice.type(' Do come');
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      await practice.post();
      await expectHeld(surface);
      expect(await surface.text()).toContain('bed 4');
      expect(await practice.sent()).toEqual([]);
      await postAnyway(surface);
      await expectSent(practice, [`${CLEAN} Do come`]);
    });
  });
}

test.describe('Enter in a private conversation', () => {
  for (const site of ['xChat', 'facebookChat'] as const) {
    test(`${site}: held, Shift+Enter is a new line, Post anyway sends once`, async ({
      xChat,
      facebookChat,
      worker,
      page,
    }) => {
      const chat = { xChat, facebookChat }[site];
      const surface = new Surface(page);
      await worker.evaluate(() => chrome.storage.sync.set({ settings: { messages: true } }));
      await chat.open();
      await chat.openComposer();
      await chat.type(`First line\n${RAISED}`);
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      await chat.postByKey();
      await expectHeld(surface);
      expect(await chat.sent()).toEqual([]);
      await postAnyway(surface);
      await expectSent(chat, [`First line\n${RAISED}`]);
    });
  }

  test('xChat: Enter that ends a composition is not a press on Send', async ({ xChat, worker, page }) => {
    const surface = new Surface(page);
    await worker.evaluate(() => chrome.storage.sync.set({ settings: { messages: true } }));
    await xChat.open();
    await xChat.openComposer();
    await xChat.type('The lady in bed 4 ');
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    const tools = await page.context().newCDPSession(page);
    await tools.send('Input.imeSetComposition', { selectionStart: 2, selectionEnd: 2, text: 'にほ' });
    await tools.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key: 'Enter',
      windowsVirtualKeyCode: 229,
    });
    await tools.send('Input.insertText', { text: '日本' });
    await expect.poll(() => xChat.modelText()).toBe('The lady in bed 4 日本');
    expect(await isHeld(surface)).toBe(false);
    expect(await xChat.sent()).toEqual([]);
  });
});

test('X: a button that the framework replaces between press and release, or while Post is held, sends once', async ({
  practice,
  page,
  surface,
  write,
}) => {
  await write(RAISED);
  const other = page.getByRole('dialog').getByTestId('scheduleOption');
  const { x, y, width, height } = (await practice.postButton.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await other.evaluate((button) => (button as HTMLElement).click());
  await expect(practice.postButton).toHaveText('Schedule');
  await page.mouse.up();
  // The browser makes no click of a press that ends on another element.
  expect(await practice.sent()).toEqual([]);
  await practice.post();
  await expectHeld(surface);
  await other.evaluate((button) => (button as HTMLElement).click());
  await expect(practice.postButton).toHaveText('Post');
  await postAnyway(surface);
  await expectSent(practice, [RAISED]);
});

/** Draws a button anew, as frameworks do: another element in its place, which does what the one before it did. */
const drawAnew = (button: Locator): Promise<void> =>
  button.evaluate((old: HTMLElement) => {
    const fresh = old.cloneNode(true);
    fresh.addEventListener('click', () => {
      // One that was taken out does nothing any more. In the page, whoever listens further up hears of the first one.
      if (!fresh.parentNode) return;
      fresh.parentNode.replaceChild(old, fresh);
      old.click();
    });
    old.replaceWith(fresh);
  });

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('a button that is drawn anew between press and release, and again while Post is held, sends once', async ({
      practice,
      page,
      surface,
      write,
      pageErrors,
    }) => {
      await write(RAISED);
      await practice.postButton.hover();
      await page.mouse.down();
      await drawAnew(practice.postButton);
      await page.mouse.up();
      // The browser makes no click of a press that ends on another element.
      expect(await isHeld(surface)).toBe(false);
      expect(await practice.sent()).toEqual([]);
      expect(await practice.modelText()).toBe(RAISED);
      await practice.post();
      await expectHeld(surface);
      await drawAnew(practice.postButton);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
      expect(pageErrors).toEqual([]);
    });
  });
}
