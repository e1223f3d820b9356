import { expectSent, postAnyway } from './held.ts';
import { Surface } from './surface.ts';
import { SurfaceBox } from './surfaces/box.ts';
import { expect, hearDrafts, test } from './surfaces/browsers.ts';
import { POLISH, relabel } from './surfaces/relabel.ts';
import { SURFACES, type SurfaceRow } from './surfaces/table.ts';

/** The surfaces that people meet every day: in them nothing may hang on a label, in whatever language. */
const MAIN = [
  ...['X, post on the home page', 'X, reply below a post', 'X, message'],
  ...['Facebook, post', 'Facebook, comment in the feed', 'Facebook, message'],
  ...['LinkedIn, post', 'LinkedIn, comment in the feed', 'LinkedIn, message, by its button'],
];
const RAISED = 'The lady in bed 4 just proposed to the porter';

const byWhatWas = (selector: string) => selector.replaceAll('aria-label', 'data-was');

const elsewhere = (row: SurfaceRow): SurfaceRow => ({
  ...row,
  open: row.open?.map(byWhatWas) ?? [],
  editor: byWhatWas(row.editor),
  send: byWhatWas(row.send),
});

for (const [language, table] of [
  ['Polish, as far as it is known', POLISH],
  ['a language that nobody knows', {}],
] as const) {
  for (const row of SURFACES.filter(({ site, name }) => MAIN.includes(`${site}, ${name}`))) {
    test(`${row.site}, ${row.name}, in ${language}: told for what it is, held, sent once`, async ({
      reader,
    }) => {
      const drafts = await hearDrafts(reader.worker);
      const page = await reader.context.newPage();
      const box = new SurfaceBox(page, elsewhere(row));
      const surface = new Surface(page);
      try {
        await page.addInitScript(relabel, table);
        await box.open();
        await page.keyboard.type(RAISED);
        await expect.poll(() => box.marked(), { timeout: 20_000 }).toContain('bed 4');
        expect((await drafts())?.kind).toBe(row.kind);
        await box.send.click();
        await expect.poll(() => surface.shows('alertdialog', 'Before this goes out')).toBe(true);
        expect(await box.sent()).toEqual([]);
        await postAnyway(surface);
        await expectSent(box, [RAISED]);
      } finally {
        await page.close();
      }
    });
  }
}
