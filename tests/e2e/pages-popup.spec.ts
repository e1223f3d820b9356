import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect, expectAccessible, openOwn, storedSettings, test } from './own-pages.ts';

/** The popup, over the tab in front. Opened as a tab behind it: a test cannot press the toolbar's button. */
async function openPopup(context: BrowserContext, worker: Worker): Promise<Page> {
  const opening = context.waitForEvent('page');
  await worker.evaluate(() => chrome.tabs.create({ url: '/popup.html', active: false }));
  const popup = await opening;
  await popup.getByRole('heading', { name: 'PostWell' }).waitFor();
  return popup;
}

test('says what is to consider on this site, and turns the site off', async ({
  page,
  context,
  worker,
  x,
}) => {
  await x.open();
  await x.openComposer();
  await x.type('The lady in bed 4 just proposed to the porter');
  const advice = page.locator('postwell-advice');
  await expect(advice).toHaveAttribute('data-state', 'checked');
  const popup = await openPopup(context, worker);
  await expect(popup.getByText(/^[1-9] to consider in the draft here/)).toBeVisible();
  await expectAccessible(popup);
  await popup.getByRole('switch', { name: 'Read my drafts on X (Twitter)' }).uncheck();
  await expect.poll(() => storedSettings(worker)).toMatchObject({ sites: { x: false, facebook: true } });
  await expect(advice).toHaveCount(0);
  const count = () =>
    worker.evaluate(async () => {
      const tabs = await chrome.tabs.query({ url: 'https://x.com/*' });
      return chrome.action.getBadgeText({ tabId: tabs[0]?.id ?? 0 });
    });
  await expect.poll(count).toBe('');
});

test('says so where it cannot read', async ({ page, context, worker, extensionId }) => {
  await openOwn(page, extensionId, 'options.html');
  const popup = await openPopup(context, worker);
  await expect(popup.getByText('PostWell cannot read this page.')).toBeVisible();
});

test('keys open the popup and the practice page', async ({ context, worker }) => {
  const keys = await worker.evaluate(() => chrome.commands.getAll());
  expect(keys.map(({ name }) => name).sort()).toEqual(['_execute_action', 'guidance', 'practise']);
  const opening = context.waitForEvent('page');
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch: (command: string) => void };
    };
    onCommand.dispatch('practise');
  });
  await expect((await opening).getByRole('textbox', { name: 'Your draft' })).toBeVisible();
});
