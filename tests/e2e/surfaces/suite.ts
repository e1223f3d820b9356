import { expectSent, isHeld, postAnyway } from '../held.ts';
import { Surface } from '../surface.ts';
import { listenIn, SurfaceBox } from './box.ts';
import { expect, hearDrafts, test } from './browsers.ts';
import type { SurfaceRow } from './table.ts';

const DRAFT = 'Third call to LS6 2QB this week, and the lady in bed 4 waved';
const WITHOUT = 'Third call to this week, and the lady in bed 4 waved';
const POSTCODE = /LS6 2QB/;

/** The first check of a run waits for a worker that starts beside two browsers. */
const PATIENT = { timeout: 20_000 };

/** What every surface is held to: one test that it is read, marked, replaced and held, one that nobody notices. */
export function holdTo(row: SurfaceRow): void {
  test(`${row.site}, ${row.name}: read, marked, replaced, held`, async ({ reader }) => {
    const drafts = await hearDrafts(reader.worker);
    const page = await reader.context.newPage();
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    const box = new SurfaceBox(page, row);
    const surface = new Surface(page);
    const held = () => isHeld(surface);
    try {
      await test.step('read and marked', async () => {
        await box.open();
        await page.keyboard.type(DRAFT);
        await expect.poll(() => box.marked(), PATIENT).toContain('bed 4');
        expect(await box.marked()).toContain('LS6 2QB');
        expect(await drafts()).toMatchObject({ text: DRAFT, kind: row.kind });
        expect((await drafts())?.to ?? '').toContain(row.to ?? '');
        if (!row.to) expect((await drafts())?.to).toBeUndefined();
      });

      await test.step('replaced', async () => {
        await expect.poll(() => surface.shows('button', /^PostWell: \d+ to consider$/)).toBe(true);
        await surface.press('button', /^PostWell: \d+ to consider$/);
        await expect.poll(() => surface.shows('button', POSTCODE)).toBe(true);
        await surface.press('button', POSTCODE);
        await expect.poll(() => surface.shows('button', 'Take out')).toBe(true);
        await surface.press('button', 'Take out');
        await expect.poll(() => box.text()).toBe(WITHOUT);
        expect(await box.sent()).toEqual([]);
      });

      let sent: string[] = [];
      if (row.key) {
        await test.step('held by its key, and let go once', async () => {
          await box.editor.focus();
          await page.keyboard.press(row.key ?? '');
          await expect.poll(held).toBe(true);
          if (row.audience) expect(await surface.text()).toContain(row.audience);
          expect(await box.sent()).toEqual([]);
          await postAnyway(surface);
          sent = [WITHOUT];
          await expectSent(box, sent);
        });
      }
      if (row.send) {
        await test.step('held by its button, and let go once', async () => {
          if (row.key) {
            await box.open();
            await page.keyboard.type(WITHOUT);
            await expect.poll(() => box.marked(), PATIENT).toContain('bed 4');
          }
          await page
            .locator(row.opens ?? row.send)
            .first()
            .click();
          await expect.poll(held).toBe(true);
          if (row.audience) expect(await surface.text()).toContain(row.audience);
          expect(await box.sent()).toEqual([]);
          await postAnyway(surface);
          // Where one button leads to another, the second is not held for the same words.
          if (row.opens) await box.send.click();
          await expectSent(box, [WITHOUT]);
        });
      }
      expect(errors).toEqual([]);
    } finally {
      await page.close();
    }
  });

  test(`${row.site}, ${row.name}: writing is the same with and without PostWell`, async ({
    reader,
    bare,
  }) => {
    const live = async (context: typeof bare) => {
      const page = await context.newPage();
      try {
        await page.addInitScript(listenIn);
        // Editors join edits by the clock: with one that stands still, both runs are joined alike.
        await page.clock.setFixedTime('2026-11-22T09:00:00Z');
        const box = new SurfaceBox(page, row);
        await box.open();
        await page.keyboard.type('Morning all, the lady in bed 4 ');
        await page.keyboard.insertText('😂 “waved”');
        for (const key of ['Backspace', 'ArrowLeft', 'Shift+ArrowLeft', 'Delete', 'End']) {
          await page.keyboard.press(key);
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        }
        await page.keyboard.type(', LS6 2QB');
        if (context !== bare) await expect.poll(() => box.marked(), PATIENT).toContain('bed 4');
        return {
          text: await box.text(),
          heard: await page.evaluate(() => window.heard),
          sent: await box.sent(),
        };
      } finally {
        await page.close();
      }
    };
    const wanted = await live(bare);
    expect(wanted.text).toContain('bed 4');
    // In a frame the page around hears nothing of the keys.
    if (!row.frame) expect(wanted.heard.length).toBeGreaterThan(100);
    expect(await live(reader.context)).toEqual(wanted);
  });
}
