import { expect, openOwn, test } from './own-pages.ts';

test('searches as one types; back goes to the results, then to where one was', async ({
  page,
  extensionId,
}) => {
  await openOwn(page, extensionId, 'guidance.html#standard/language');
  await page.keyboard.press('/');
  await page.keyboard.type('uniform');
  const found = page.getByRole('main').getByRole('link', { name: 'Pictures and films' });
  await expect(found).toBeVisible();
  await expect(page.getByRole('status')).toContainText('found for “uniform”');
  await found.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Pictures and films' })).toBeFocused();
  await expect(page).toHaveTitle('Pictures and films – PostWell');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('uniform');
  await expect(found).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Language' })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('searchbox')).toHaveValue('uniform');
});

test('a rule has a page, made from its file, that leads to its switch', async ({ page, extensionId }) => {
  await openOwn(page, extensionId, 'guidance.html#rule/confidentiality/bed-or-room');
  await expect(page.getByRole('heading', { name: 'PostWell would raise' })).toBeVisible();
  await expect(page.locator('.mark-high').first()).toBeVisible();
  await page.getByRole('link', { name: 'Switch this rule on or off' }).click();
  const itsSwitch = page.getByRole('switch', { name: 'A bed, bay or room number' });
  await expect(itsSwitch).toBeFocused();
  await expect(itsSwitch).toBeInViewport();
});

test('an address that leads nowhere says so and shows what there is', async ({ page, extensionId }) => {
  await openOwn(page, extensionId, 'guidance.html#standard/nonsense');
  await expect(page.getByRole('alert')).toContainText('no page called “standard/nonsense”');
});

test('says whom to ask, by profession', async ({ page, extensionId }) => {
  await openOwn(page, extensionId, 'guidance.html#when-in-doubt');
  await page.getByLabel('Your profession').selectOption('Physiotherapist');
  await expect(page.getByRole('link', { name: 'Chartered Society of Physiotherapy' })).toBeVisible();
});

test('prints the topic without what is around it, with addresses written out', async ({
  page,
  extensionId,
}) => {
  await openOwn(page, extensionId, 'guidance.html#consent');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1, name: 'Consent: a checklist' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Topics' })).toBeHidden();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
  const after = await page
    .locator('.sources a')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('https://www.hcpc-uk.org/');
});
