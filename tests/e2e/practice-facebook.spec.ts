import { expect, test } from './fixture.ts';
import { expectSent } from './held.ts';
import { focusIntruder } from './practice/steps.ts';

/** That the Facebook page has Facebook's own habits, without PostWell. */
test.use({ withExtension: false });

test.afterEach(({ pageErrors }) => expect(pageErrors).toEqual([]));

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
  await expectSent(facebook, ['Two steps']);
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
  await expectSent(facebookComment, ['Thank you Tamsin Okoro ']);
});
