import { expect, test } from './fixture.ts';
import { expectSent } from './held.ts';
import { focusIntruder } from './practice/steps.ts';

/** That the LinkedIn page has LinkedIn's own habits, without PostWell. */
test.use({ withExtension: false });

test.afterEach(({ pageErrors }) => expect(pageErrors).toEqual([]));

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
  await expectSent(linkedinMessage, ['Yes\ntomorrow']);
});

test('a comment has its button only while it has words', async ({ linkedinComment }) => {
  await linkedinComment.open();
  await linkedinComment.openComposer();
  await expect(linkedinComment.postButton).toHaveCount(0);
  await linkedinComment.type('Agreed');
  await expect(linkedinComment.postButton).toBeVisible();
});
