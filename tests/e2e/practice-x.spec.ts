import { expect, test } from './fixture.ts';
import { expectSent } from './held.ts';

/** That the X page has X's own habits, without PostWell. */
test.use({ withExtension: false });

test.afterEach(({ pageErrors }) => expect(pageErrors).toEqual([]));

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
  await expectSent(x, ['First', 'Second']);
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
