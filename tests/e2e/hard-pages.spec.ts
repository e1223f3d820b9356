import { servePages } from '../pages/serve.mjs';
import { EDITOR_NAMES, EDITORS, expect, SITES, test } from './advice-fixture.ts';
import { launch } from './browser.ts';
import { copyExtension } from './copied-extension.ts';
import { expectHeld, expectSent, postAnyway } from './held.ts';
import { type GenericBox, GenericPage } from './practice/generic-page.ts';
import { meet, type Place, Surface } from './surface.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const BED = { level: 'high', words: 'bed 4' };

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site, alone: true });

    test('a page that takes our element out does not stop the advice', async ({
      practice,
      surface,
      write,
    }) => {
      await write(RAISED);
      await surface.host.evaluate((host) => host.remove());
      await expect(surface.host).toHaveCount(1);
      await expect.poll(() => surface.shows('button', /to consider$/)).toBe(true);
      expect(await practice.modelText()).toBe(RAISED);
    });

    test('right to left: marks, card and review stand inside the window', async ({
      practice,
      page,
      surface,
      openCard,
    }) => {
      await practice.open();
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      await practice.openComposer();
      await practice.type(RAISED);
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
      await openCard(/bed 4/);
      const { left, right } = await surface.box('dialog', /^Stop and think/);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    });

    test('an extension that is updated under the page goes away at once, and Post posts', async ({
      practice,
      surface,
      page,
      write,
      worker,
    }) => {
      await write(RAISED);
      await surface.press('button', /^PostWell: /);
      await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
      await expect(surface.host).toHaveCount(0);
      expect(await surface.marked()).toEqual([]);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      await practice.type(' today');
      await practice.post();
      await expectSent(practice, [`${RAISED} today`]);
    });

    test('an extension that is switched off with the review open goes away at once, and the draft stands', async ({
      practice,
      surface,
      page,
      write,
      context,
      extensionId,
    }) => {
      await write(RAISED);
      const manager = await context.newPage();
      await manager.goto('chrome://extensions');
      await page.bringToFront();
      await practice.post();
      await expectHeld(surface);
      await manager.evaluate((id) => chrome.management.setEnabled(id, false), extensionId);
      await expect(surface.host).toHaveCount(0);
      expect(await surface.marked()).toEqual([]);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
      expect(await practice.sent()).toEqual([]);
      expect(await practice.modelText()).toBe(RAISED);
      await practice.post();
      await expectSent(practice, [RAISED]);
    });

    test.describe('strict policy and trusted types', () => {
      test.use({ csp: 'strict' });
      test('marked, held and sent as elsewhere', async ({ practice, surface, write, pageErrors }) => {
        await write(RAISED);
        await expect.poll(() => surface.marked()).toContainEqual(BED);
        await practice.post();
        await postAnyway(surface);
        await expectSent(practice, [RAISED]);
        expect(pageErrors).toEqual([]);
      });
    });

    for (const [what, viewport] of [
      ['wide', { width: 1100, height: 800 }],
      ['narrow', { width: 320, height: 640 }],
      ['at 200 %', { width: 550, height: 400 }],
    ] as const) {
      test.describe(what, () => {
        test.use({ viewport });
        test('the chip covers neither words nor controls; list and card leave the draft and Post free, the buttons within reach', async ({
          practice,
          surface,
          write,
        }) => {
          await write(RAISED);
          const chip = await surface.box('button', /^PostWell: /);
          const beside = await practice.editor.evaluate((box) =>
            [box, ...(box.closest('[role="dialog"]')?.querySelectorAll('button, [role="button"]') ?? [])].map(
              (one) => {
                const { left, top, right, bottom } = one.getBoundingClientRect();
                return { left, top, right, bottom };
              },
            ),
          );
          expect(beside.length).toBeGreaterThan(3);
          expect(beside.filter((one) => meet(chip, one))).toEqual([]);
          const draft = await practice.editor.evaluate((box) => {
            const lines = document.createRange();
            lines.selectNodeContents(box);
            const { left, top, right, bottom } = lines.getBoundingClientRect();
            return { left, top, right, bottom };
          });
          const post = await practice.postButton.evaluate((button) => {
            const { left, top, right, bottom } = button.getBoundingClientRect();
            return { left, top, right, bottom };
          });
          const expectFree = (ours: Place) => {
            expect(meet(ours, draft), 'over the draft').toBe(false);
            expect(meet(ours, post), 'over Post').toBe(false);
          };
          await surface.press('button', /^PostWell: /);
          expectFree(await surface.box('dialog', 'PostWell: this draft'));
          await surface.press('button', /bed 4/);
          for (const part of ['This is fine', 'Back', 'I have consent', 'Back']) {
            expectFree(await surface.box('dialog', /^Stop and think/));
            await surface.press('button', part);
            await expect.poll(() => surface.scrolled()).toBe(0);
          }
          await surface.press('button', 'Dismiss');
          await expect.poll(() => surface.marked()).not.toContainEqual(BED);
        });
      });
    }
  });
}

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}, narrow`, () => {
    test.use({ site, viewport: { width: 320, height: 640 } });
    test('no edge of the chip looks out from under a card, and the chip comes back', async ({
      surface,
      write,
      openCard,
    }) => {
      await write(RAISED);
      const chip = await surface.box('button', /^PostWell: /);
      await openCard(/bed 4/);
      const isOver = meet(await surface.box('dialog', /^Stop and think/), chip);
      await expect.poll(() => surface.shows('button', /^PostWell: /)).toBe(!isOver);
      await surface.press('button', 'Close');
      await expect.poll(() => surface.shows('button', /^PostWell: /)).toBe(true);
    });
  });
}

test('X: the box of the home page goes and comes with the tabs', async ({ xInline, surface }) => {
  await xInline.open();
  await xInline.openComposer();
  await xInline.type(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  await xInline.changeTab('Following');
  await expect.poll(() => surface.marked()).toEqual([]);
  await xInline.changeTab('For you');
  await xInline.openComposer();
  await xInline.type('Sorry about the lady in bed 4 earlier');
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  await expect(surface.host).toHaveCount(1);
});

test('X: the dialog over a home page whose own box has words in it', async ({ x, xInline, surface }) => {
  await xInline.open();
  await xInline.openComposer();
  await xInline.type('Sponsor our bed push on Saturday!');
  await x.openComposer();
  await x.type(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual(BED);
  await x.post();
  await postAnyway(surface);
  await expectSent(x, [RAISED]);
});

test('X: of a thread, every box is read when all are posted', async ({ x, page, surface }) => {
  await x.open();
  await x.openComposer();
  await x.type(RAISED);
  for (const number of [1, 2, 3, 4]) {
    await page.locator('[data-testid="addButton"]').last().click();
    await page.locator(`[role="dialog"] [data-testid="tweetTextarea_${number}"][role="textbox"]`).click();
    await page.keyboard.type(`All quiet, part ${number}`);
  }
  await expect(surface.host).toHaveAttribute('data-state', 'checked');
  await x.post();
  await expectHeld(surface);
  expect(await surface.text()).toContain('bed 4');
  expect(await x.sent()).toEqual([]);
  await postAnyway(surface);
  await expect
    .poll(() => x.sent())
    .toEqual([RAISED, ...[1, 2, 3, 4].map((number) => `All quiet, part ${number}`)]);
});

for (const box of ['plain', 'rich', 'bare', 'modal'] satisfies GenericBox[]) {
  test(`a site that was added, ${box}: marked, held, sent once`, async () => {
    const copied = await copyExtension((manifest) =>
      manifest.host_permissions.push('https://practice.test/*'),
    );
    const own = await launch(true, {}, { extension: copied.path });
    try {
      await servePages(own.context);
      const worker = own.context.serviceWorkers()[0] ?? (await own.context.waitForEvent('serviceworker'));
      await worker.evaluate(() => chrome.storage.sync.set({ settings: { extraSites: ['practice.test'] } }));
      await expect
        .poll(() =>
          worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length),
        )
        .toBe(1);
      const page = own.context.pages()[0] ?? (await own.context.newPage());
      const practice = new GenericPage(page);
      practice.box = box;
      const surface = new Surface(page);
      await practice.open();
      await practice.openComposer();
      await practice.type(RAISED);
      await expect.poll(() => surface.marked()).toContainEqual(BED);
      await practice.post();
      await expectHeld(surface);
      expect(await practice.sent()).toEqual([]);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    } finally {
      await own.close();
      await copied.remove();
    }
  });
}
