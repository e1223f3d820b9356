/// <reference types="chrome" />
import { expect, test } from '@playwright/test';
import { servePages } from '../pages/serve.mjs';
import { launch } from './browser.ts';
import { copyExtension } from './copied-extension.ts';
import { expectSent } from './held.ts';
import { expectAccessible } from './own-pages.ts';
import { SurfaceBox } from './surfaces/box.ts';
import { OTHER_SURFACES } from './surfaces/table.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';

test('a site that PostWell knows is added with one press, and then read; its messages are left alone', async () => {
  // The browser asks nothing for a host that the extension may read already: a test cannot press its own question.
  const copied = await copyExtension((manifest) =>
    manifest.host_permissions.push('https://www.instagram.com/*'),
  );
  const own = await launch(true, { locale: 'en-GB' }, { extension: copied.path });
  try {
    await servePages(own.context);
    const worker = own.context.serviceWorkers()[0] ?? (await own.context.waitForEvent('serviceworker'));
    const options = await own.context.newPage();
    await options.goto(`chrome-extension://${copied.id}/options.html`);
    await options.getByRole('button', { name: 'Instagram', exact: true }).click();
    await expect(options.getByRole('button', { name: 'Remove www.instagram.com' })).toBeVisible();
    await expect(options.getByRole('button', { name: 'Instagram', exact: true })).toHaveCount(0);
    await expectAccessible(options);
    await options.locator('#sites').screenshot({ path: '.output/named-sites.png' });
    const count = () =>
      worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    await expect.poll(count).toBe(1);

    for (const [name, read] of [
      ['post', true],
      ['message', false],
    ] as const) {
      const row = OTHER_SURFACES.find((one) => one.site === 'Instagram' && one.name === name);
      if (!row) throw new Error('The table has no such row.');
      const page = await own.context.newPage();
      const box = new SurfaceBox(page, row);
      await box.open();
      await page.keyboard.type(RAISED);
      if (read) await expect.poll(() => box.marked(), { timeout: 20_000 }).toContain('bed 4');
      else {
        await page.keyboard.press('Enter');
        await expectSent(box, [RAISED]);
        await expect(page.locator('[data-postwell]')).toHaveCount(0);
      }
    }
  } finally {
    await own.close();
    await copied.remove();
  }
});
