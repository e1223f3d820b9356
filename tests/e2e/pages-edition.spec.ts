import { expect, expectAccessible, openOwn, test } from './own-pages.ts';
import { Surface } from './surface.ts';

const NEW_SENTENCE = 'You must use media-sharing networks and social networking sites responsibly.';

test('the edition that one chooses is shown on cards and pages, each number with its edition', async ({
  page,
  extensionId,
  x,
}) => {
  await openOwn(page, extensionId, 'options.html#edition');
  const newer = page.getByRole('radio', { name: '2024 edition' });
  await expect(newer).not.toBeChecked();
  await newer.check();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expect(
    page.getByText('They keep their 2016 number, and always say so: 5.1, 9.3 and 9.1.'),
  ).toBeVisible();
  await expectAccessible(page);

  // Where the new number was checked, it stands with its own sentence.
  await openOwn(page, extensionId, 'guidance.html#standard/language');
  await expect(page.locator('blockquote')).toContainText(NEW_SENTENCE);
  await expect(page.locator('blockquote')).toContainText(
    '2.10 in the edition in force since 1 September 2024',
  );
  await expect(page.locator('blockquote')).toContainText('2.7 in the 2016 edition');
  // Where it was not, the old one stays, and says so.
  await openOwn(page, extensionId, 'guidance.html#rule/confidentiality/bed-or-room');
  await expect(page.locator('blockquote')).toContainText('5.1 in the 2016 edition');
  await expect(page.locator('blockquote')).toContainText(
    'not been able to check which number this has there',
  );
  await openOwn(page, extensionId, 'reflection.html');
  await expect(page.getByRole('rowheader', { name: 'Language, 2.10 (2024 edition)' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: 'Trust, 9.1 (2016 edition)' })).toBeVisible();

  const surface = new Surface(page);
  await x.open();
  await x.openComposer();
  await x.type('Whoever wrote this rota is an idiot. The lady in bed 4 just proposed to the porter');
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  await surface.press('button', /^PostWell: /);
  await expect.poll(() => surface.shows('button', /2\.10 \(2024 edition\)/)).toBe(true);
  expect(await surface.shows('button', /5\.1 \(2016 edition\)/)).toBe(true);
  await surface.press('button', /2\.10 \(2024 edition\)/);
  await expect.poll(() => surface.text()).toContain(NEW_SENTENCE);
});
