import { expect, test } from './fixture.ts';
import type { PracticePage } from './practice/practice-page.ts';

/** That the practice pages behave as the sites do, without PostWell: what they prove of it is worth no more than this. */
test.use({ withExtension: false });

const WORDS = 'A quiet shift, for once.\n\nTea at three, and “home” by six 🙂';

test.afterEach(({ pageErrors, traffic }) => {
  expect(pageErrors).toEqual([]);
  expect(traffic.refused).toEqual([]);
});

/** What every composer must do: type, agree with itself, and send once. */
async function typesAndSends(
  composer: PracticePage,
  send: 'post' | 'postByKey',
  words = WORDS,
): Promise<void> {
  await composer.open();
  await composer.openComposer();
  await composer.type(words);
  await expect.poll(() => composer.modelText()).toBe(words);
  await composer[send]();
  await expect.poll(() => composer.sent()).toEqual([words]);
  await settle(composer);
  expect(await composer.sent(), 'sent once, and not again a moment later').toEqual([words]);
}

async function isDisabledUntilTyped(composer: PracticePage): Promise<void> {
  await composer.open();
  await composer.openComposer();
  await expect(composer.postButton).toBeDisabled();
  await composer.type('Morning');
  await expect(composer.postButton).toBeEnabled();
}

for (const send of ['post', 'postByKey'] as const) {
  test.describe(`sent by ${send === 'post' ? 'pointer' : 'key'}`, () => {
    test('X modal', ({ x }) => typesAndSends(x, send));
    test('X inline', ({ xInline }) => typesAndSends(xInline, send));
    test('X reply', ({ xReply }) => typesAndSends(xReply, send));
    test('X chat', ({ xChat }) => typesAndSends(xChat, send));
    test('Facebook post', ({ facebook }) => typesAndSends(facebook, send));
    test('Facebook comment, a paragraph a line', ({ facebookComment }) =>
      typesAndSends(facebookComment, send));
    test('Facebook comment, breaks', async ({ facebookComment }) => {
      facebookComment.kind = 'plain';
      await typesAndSends(facebookComment, send);
    });
    test('Facebook chat', ({ facebookChat }) => typesAndSends(facebookChat, send));
    test('LinkedIn message', ({ linkedinMessage }) => typesAndSends(linkedinMessage, send));
    test('LinkedIn post', ({ linkedin }) => typesAndSends(linkedin, send));
    test('LinkedIn comment', ({ linkedinComment }) => typesAndSends(linkedinComment, send));
    for (const box of ['plain', 'rich', 'bare', 'modal'] as const) {
      test(`another site, ${box}`, async ({ generic }) => {
        generic.box = box;
        await typesAndSends(generic, send, box === 'bare' ? 'One line of words' : WORDS);
      });
    }
  });
}

test.describe('the button waits for words', () => {
  test('X', ({ x }) => isDisabledUntilTyped(x));
  test('Facebook', ({ facebook }) => isDisabledUntilTyped(facebook));
  test('LinkedIn', ({ linkedin }) => isDisabledUntilTyped(linkedin));
});

test.describe('a picture', () => {
  test('X', async ({ x }) => {
    await x.open();
    await x.openComposer();
    await x.attachPicture();
    await expect(x.attachments.locator('img[src^="blob:"]')).toBeVisible();
    await x.surface.getByRole('button', { name: 'Remove media' }).click();
    await expect(x.attachments).toHaveCount(0);
  });
  test('Facebook', async ({ facebook }) => {
    await facebook.open();
    await facebook.openComposer();
    await facebook.attachPicture();
    await expect(facebook.postButton).toBeEnabled();
  });
  test('LinkedIn', async ({ linkedin }) => {
    await linkedin.open();
    await linkedin.openComposer();
    await linkedin.attachPicture();
    await expect(linkedin.postButton).toBeEnabled();
  });
});

test.describe('X', () => {
  test('a modal lies over the box of the page, and both carry the same test id', async ({ x }) => {
    await x.open();
    await x.openComposer();
    await expect(x.page).toHaveURL('https://x.com/compose/post');
    await expect(x.page.locator('[data-testid="tweetTextarea_0"]')).toHaveCount(2);
    await x.page.keyboard.press('Escape');
    await expect(x.page).toHaveURL('https://x.com/home');
    await expect(x.surface).toHaveCount(0);
    expect(await x.mounted()).toBe(1);
  });

  test('a reply shows what it answers', async ({ x }) => {
    await x.open();
    await x.openReply();
    await expect(x.surface.locator('article[data-testid="tweet"]')).toContainText('balance class');
    await x.type('Well done to all of you');
    await x.postByKey();
    expect(await x.posts()).toEqual([{ text: 'Well done to all of you', kind: 'reply', by: 'key' }]);
  });

  test('another tab is another box', async ({ xInline }) => {
    await xInline.open();
    await xInline.openComposer();
    await xInline.type('Half a thought');
    const before = await xInline.editor.elementHandle();
    await xInline.changeTab('Following');
    await expect(xInline.editor).toHaveText('');
    expect(await before?.evaluate((box) => box.isConnected)).toBe(false);
    expect(await xInline.mounted()).toBe(1);
  });

  test('a thread has a second box and another button', async ({ x }) => {
    await x.open();
    await x.openComposer();
    await x.type('First');
    const before = await x.postButton.elementHandle();
    await x.surface.getByTestId('addButton').click();
    const second = x.surface.locator('[data-testid="tweetTextarea_1"][role="textbox"]');
    await expect(second).toBeFocused();
    await expect(x.postButton).toHaveText('Post all');
    expect(await before?.evaluate((button) => button.isConnected)).toBe(false);
    await x.page.keyboard.type('Second');
    await x.post();
    await expect.poll(() => x.sent()).toEqual(['First', 'Second']);
  });

  test('more than 280 characters cannot be sent', async ({ x }) => {
    await x.open();
    await x.openComposer();
    await x.type('w'.repeat(281));
    await expect(x.postButton).toBeDisabled();
    await x.postByKey();
    expect(await x.sent()).toEqual([]);
  });

  test('says who can reply in the label of a button', async ({ x }) => {
    await x.open();
    await x.openComposer();
    await x.surface.getByRole('button', { name: 'Everyone can reply' }).click();
    await expect(x.surface.getByRole('button', { name: 'Accounts you follow can reply' })).toBeVisible();
  });
});

test.describe('Facebook', () => {
  test('the editor comes after its dialog, and goes with it', async ({ facebook }) => {
    await facebook.open();
    await facebook.openComposer();
    expect(await facebook.mounted()).toBe(1);
    await facebook.page.keyboard.press('Escape');
    await expect(facebook.dialog).toHaveCount(0);
    expect(await facebook.mounted()).toBe(0);
  });

  test('the dialog takes the focus back', async ({ facebook }) => {
    await facebook.open();
    await facebook.openComposer();
    await focusIntruder(facebook);
    await facebook.expectFocus();
    await facebook.editor.evaluate((box) => box.blur());
    await facebook.expectFocus();
  });

  test('says the audience in the label of a button', async ({ facebook }) => {
    await facebook.open();
    await facebook.openComposer();
    await facebook.dialog.getByRole('button', { name: 'Edit privacy. Sharing with Public' }).click();
    await expect(
      facebook.dialog.getByRole('button', { name: 'Edit privacy. Sharing with Friends' }),
    ).toBeVisible();
  });

  test('an account that posts in two steps has Post only in the second', async ({ facebook, page }) => {
    await page.goto('https://www.facebook.com/?steps=two');
    await facebook.openComposer();
    await facebook.type('Two steps');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await facebook.sent()).toEqual([]);
    await page.getByRole('dialog', { name: 'Post settings' }).getByRole('button', { name: 'Post' }).click();
    await expect.poll(() => facebook.sent()).toEqual(['Two steps']);
  });

  test('Enter takes a name while names are offered, and sends when they are not', async ({
    facebookComment,
  }) => {
    await facebookComment.open();
    await facebookComment.openComposer();
    await facebookComment.type('Thank you @tam');
    await expect(facebookComment.names).toBeVisible();
    await facebookComment.postByKey();
    expect(await facebookComment.sent()).toEqual([]);
    await expect.poll(() => facebookComment.modelText()).toBe('Thank you Tamsin Okoro ');
    await facebookComment.postByKey();
    await expect.poll(() => facebookComment.sent()).toEqual(['Thank you Tamsin Okoro ']);
  });
});

test.describe('LinkedIn', () => {
  test('the document cannot see the editor; its host has no height', async ({ linkedin }) => {
    await linkedin.open();
    await linkedin.openComposer();
    const seen = await linkedin.page.evaluate(() => {
      const host = document.querySelector('div#interop-outlet[data-testid="interop-shadowdom"]');
      return {
        outside: document.querySelectorAll('.ql-editor').length,
        inside: host?.shadowRoot?.querySelectorAll('.ql-editor').length,
        height: host?.getBoundingClientRect().height,
        active: document.activeElement?.id,
      };
    });
    expect(seen).toEqual({ outside: 0, inside: 1, height: 0, active: 'interop-outlet' });
  });

  test('the caret moves and edits as it should in the shadow root', async ({ linkedin }) => {
    await linkedin.open();
    await linkedin.openComposer();
    await linkedin.type('one three\nlast');
    const { keyboard } = linkedin.page;
    await keyboard.press('ArrowUp');
    await keyboard.press('Home');
    await keyboard.press('Control+ArrowRight');
    await keyboard.type(' two');
    await keyboard.press('Control+End');
    await keyboard.press('Shift+Home');
    await keyboard.type('end');
    await expect.poll(() => linkedin.modelText()).toBe('one two three\nend');
    await expect(linkedin.editor.locator('p')).toHaveText(['one two three', 'end']);
  });

  test('the modal takes the focus back', async ({ linkedin }) => {
    await linkedin.open();
    await linkedin.openComposer();
    await focusIntruder(linkedin);
    await linkedin.expectFocus();
  });

  test('closes when Escape is let go, and not before', async ({ linkedin }) => {
    await linkedin.open();
    await linkedin.openComposer();
    await linkedin.page.keyboard.down('Escape');
    await expect(linkedin.modal).toBeVisible();
    await linkedin.page.keyboard.up('Escape');
    await expect(linkedin.modal).toHaveCount(0);
  });

  test('closes on a click beside it', async ({ linkedin }) => {
    await linkedin.open();
    await linkedin.openComposer();
    await linkedin.page.mouse.click(8, 300);
    await expect(linkedin.modal).toHaveCount(0);
    expect(await linkedin.mounted()).toBe(0);
  });

  test('says the audience on the second line of its button', async ({ linkedin }) => {
    await linkedin.open();
    await linkedin.openComposer();
    await expect(linkedin.modal.locator('.share-unified-settings-entry-button')).toContainText(
      'Post to Anyone',
    );
  });

  test('a message is sent by Enter when the person chose so, and has no button then', async ({
    linkedinMessage,
  }) => {
    await linkedinMessage.open();
    await linkedinMessage.sendWithEnter();
    await expect(linkedinMessage.postButton).toHaveCount(0);
    await linkedinMessage.type('Yes\ntomorrow');
    await linkedinMessage.postByKey();
    await expect.poll(() => linkedinMessage.sent()).toEqual(['Yes\ntomorrow']);
  });

  test('a comment has its button only while it has words', async ({ linkedinComment }) => {
    await linkedinComment.open();
    await linkedinComment.openComposer();
    await expect(linkedinComment.postButton).toHaveCount(0);
    await linkedinComment.type('Agreed');
    await expect(linkedinComment.postButton).toBeVisible();
  });
});

test.describe('under the strictest policy', () => {
  test.use({ csp: 'strict' });
  test('X', ({ x }) => typesAndSends(x, 'post'));
  test('Facebook', ({ facebook }) => typesAndSends(facebook, 'post'));
  test('LinkedIn', ({ linkedin }) => typesAndSends(linkedin, 'post'));
});

/** Lets the page finish what it has begun: timers, then two frames. */
async function settle(composer: PracticePage): Promise<void> {
  await composer.page.evaluate(
    () =>
      new Promise<void>((done) =>
        setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
      ),
  );
}

/** Puts a field at the end of the page, where an extension's own would be, and gives it the focus. */
async function focusIntruder(composer: PracticePage): Promise<void> {
  await composer.page.evaluate(() => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
  });
}
