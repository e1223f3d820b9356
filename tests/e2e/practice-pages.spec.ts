import { expect, test } from './fixture.ts';
import { expectSent } from './held.ts';
import type { PracticePage } from './practice/practice-page.ts';
import { settle } from './practice/steps.ts';

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
  await expectSent(composer, [words]);
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

test.describe('under the strictest policy', () => {
  test.use({ csp: 'strict' });
  test('X', ({ x }) => typesAndSends(x, 'post'));
  test('Facebook', ({ facebook }) => typesAndSends(facebook, 'post'));
  test('LinkedIn', ({ linkedin }) => typesAndSends(linkedin, 'post'));
});
