import { expect, SITES, test } from './advice-fixture.ts';
import { expectSent, postAnyway } from './held.ts';

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
      await postAnyway(surface);
      await expectSent(practice, [DRAFT]);

      expect(traffic.refused).toEqual([]);
      const stored = await worker.evaluate(async () => {
        const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
        return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
      });
      for (const word of ['Quillfeather', 'proposed', 'bed 4']) expect(stored).not.toContain(word);
    });
  });
}

test.describe('an engine that fails with the words of the draft in its error', () => {
  test.use({ alone: true });

  test('nobody is told them: no console, no page, no answer, no store', async ({
    practice,
    surface,
    worker,
    page,
    pageErrors,
  }) => {
    const heard: string[] = [];
    worker.on('console', (message) => heard.push(message.text()));
    page.on('console', (message) => heard.push(message.text()));
    await practice.open();
    await practice.openComposer();
    await worker.evaluate((words) => {
      // biome-ignore lint/suspicious/noConsole: what the test listens to.
      const log = console.log;
      log('The console is heard.');
      const fail = () => {
        throw new Error(words);
      };
      Object.assign(String.prototype, { matchAll: fail });
      Object.assign(RegExp.prototype, { exec: fail, test: fail });
      addEventListener('error', ({ message }) => log(message));
      addEventListener('unhandledrejection', ({ reason }) => log(String(reason)));
    }, DRAFT);
    await practice.type(DRAFT);
    await expect(surface.host).toHaveAttribute('data-state', 'failed');
    expect(heard).toContain('The console is heard.');
    const stored = await worker.evaluate(async () => {
      const areas = [chrome.storage.local, chrome.storage.sync, chrome.storage.session];
      return JSON.stringify(await Promise.all(areas.map((area) => area.get(null))));
    });
    const shown = await surface.text();
    for (const text of [...heard, ...pageErrors, stored, shown]) expect(text).not.toContain('Quillfeather');
  });
});
