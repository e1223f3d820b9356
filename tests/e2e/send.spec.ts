import { expect, SITES, test } from './advice-fixture.ts';
import { expectHeld, expectLetGo, expectSent, postAnyway } from './held.ts';
import { Surface } from './surface.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const CLEAN = 'Sponsor our bed push on Saturday!';

test.describe('keys', () => {
  test('X: Ctrl+Enter is held; Escape is Edit; the caret is back in the draft', async ({
    practice,
    page,
    surface,
    write,
  }) => {
    await write(RAISED);
    await page.keyboard.press('Control+Enter');
    await expectHeld(surface);
    await page.keyboard.press('Escape');
    await expectLetGo(surface);
    expect(await practice.sent()).toEqual([]);
    await practice.expectFocus();
    await page.keyboard.type(' again');
    expect(await practice.modelText()).toBe(`${RAISED} again`);
  });

  test('X: Ctrl+Enter twice in a row sends nothing; Tab and Enter on "Post anyway" sends once', async ({
    practice,
    page,
    surface,
    write,
  }) => {
    await write(RAISED);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Control+Enter');
    await expectHeld(surface);
    expect(await practice.sent()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expectSent(practice, [RAISED]);
  });

  test('X: Ctrl+Enter sends a clean draft at once', async ({ practice, page, write }) => {
    await write(CLEAN);
    await page.keyboard.press('Control+Enter');
    await expectSent(practice, [CLEAN]);
  });

  test('Facebook comment: Enter is held, Shift+Enter is a new line, Post anyway sends once', async ({
    facebookComment,
    page,
  }) => {
    const surface = new Surface(page);
    await facebookComment.open();
    await facebookComment.openComposer();
    await facebookComment.type(`First line\n${RAISED}`);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    await page.keyboard.press('Enter');
    await expectHeld(surface);
    expect(await facebookComment.sent()).toEqual([]);
    await postAnyway(surface);
    await expectSent(facebookComment, [`First line\n${RAISED}`]);
  });
});

for (const site of SITES) {
  test.describe(site, () => {
    // They kill the worker or break it, so that no other test may have that browser.
    test.use({ site, alone: true });

    test('a worker killed between two keys is started again', async ({
      practice,
      surface,
      write,
      context,
      extensionId,
    }) => {
      await write('The lady in bed');
      const extensionPage = await context.newPage();
      await extensionPage.goto(`chrome-extension://${extensionId}/popup.html`);
      const tools = await context.newCDPSession(extensionPage);
      await tools.send('ServiceWorker.enable');
      await tools.send('ServiceWorker.stopAllWorkers');
      await extensionPage.close();
      await practice.page.bringToFront();
      await practice.type(' 4 just proposed');
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
      expect(await practice.modelText()).toBe('The lady in bed 4 just proposed');
    });

    test('an engine that throws says so and lets the post go', async ({
      practice,
      surface,
      worker,
      page,
    }) => {
      await practice.open();
      await practice.openComposer();
      await worker.evaluate(() => {
        String.prototype.matchAll = () => {
          throw new Error('broken on purpose');
        };
        RegExp.prototype.exec = () => {
          throw new Error('broken on purpose');
        };
      });
      await practice.type(RAISED);
      await expect(surface.host).toHaveAttribute('data-state', 'failed');
      expect(await surface.text()).toContain('Not checked');
      expect(await surface.marked()).toEqual([]);
      await practice.post();
      await expectSent(practice, [RAISED]);
      expect(await page.locator('body').textContent()).not.toContain('broken on purpose');
    });

    test('turned off, it leaves no trace; turned on again, it is back without a reload', async ({
      practice,
      surface,
      write,
      context,
      extensionId,
      page,
    }) => {
      await write(RAISED);
      const options = await context.newPage();
      await options.goto(`chrome-extension://${extensionId}/options.html`);
      const name = { x: 'X (Twitter)', facebook: 'Facebook', linkedin: 'LinkedIn' }[site];
      await options.getByRole('switch', { name }).uncheck();
      await page.bringToFront();
      await expect(surface.host).toHaveCount(0);
      expect(await surface.marked()).toEqual([]);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      await practice.post();
      await expectSent(practice, [RAISED]);

      await options.bringToFront();
      await options.getByRole('switch', { name }).check();
      await page.bringToFront();
      await practice.openComposer();
      await practice.type(RAISED);
      await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
    });
  });
}
