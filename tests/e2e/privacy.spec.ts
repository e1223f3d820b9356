import { expect, SITES, test } from './advice-fixture.ts';

const DRAFT = 'The lady in bed 4, Zebedee Quillfeather, just proposed to the porter';

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    test('asks for no address of its own and stores no word of a draft', async ({
      practice,
      surface,
      write,
      worker,
      traffic,
    }) => {
      await write(DRAFT);
      await surface.press('button', /^PostWell: /);
      await practice.page.keyboard.press('Escape');
      await practice.post();
      await surface.press('button', 'Post anyway');
      await expect.poll(() => practice.sent()).toEqual([DRAFT]);

      expect(traffic.refused).toEqual([]);
      const stored = await worker.evaluate(async () => {
        const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
        return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
      });
      for (const word of ['Quillfeather', 'proposed', 'bed 4']) expect(stored).not.toContain(word);
    });
  });
}
