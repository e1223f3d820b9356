import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test';
import { NAMED_SITES } from '../../lib/pages/options/known-sites.ts';
import { servePages } from '../pages/serve.mjs';
import { launch, type OwnBrowser } from './browser.ts';
import { type CopiedExtension, copyExtension } from './copied-extension.ts';
import { expect, OWN_PAGES, openOwn } from './own-pages.ts';
import { XHome } from './practice/x-home.ts';
import { contentOf, pseudo, saidIn, speakPseudo, untranslated } from './pseudo-language.ts';
import { Surface } from './surface.ts';

const DRAFT = 'The lady in bed 4 just proposed to the porter. Whoever wrote this rota is an idiot';

/** Words of other people, names of keys and sites. */
const ALLOWED = [
  ...['Alt+Shift+A', 'Alt+Shift+M', 'Ctrl+Z', 'forum.example.org', 'practice.test', 'x.com', 'https://'],
  ...NAMED_SITES.flat(),
  // The browser itself puts lists together.
  ' and ',
  ...[
    'Heron NHS Trust',
    'standard/kindness',
    'qqqq',
    'uniform',
    'Everyone can reply',
    'rosewood',
    'bed 4',
    'idiot',
  ],
];

interface Made {
  copy: CopiedExtension;
  own: OwnBrowser;
  context: BrowserContext;
  worker: Worker;
  page: Page;
  /** Expects that a page says nothing in plain letters that is not content. */
  expectTranslated: (page: Page, what: string) => Promise<void>;
}

const test = base.extend<Made>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  copy: async ({}, use) => {
    const copy = await copyExtension();
    await speakPseudo(copy.path);
    await use(copy);
    await copy.remove();
  },
  own: async ({ copy }, use) => {
    const own = await launch(true, {}, { extension: copy.path });
    await use(own);
    await own.close();
  },
  context: async ({ own }, use) => {
    await servePages(own.context, { csp: 'site' });
    await use(own.context);
  },
  worker: async ({ context }, use) =>
    use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))),
  page: async ({ context }, use) => use(context.pages()[0] ?? (await context.newPage())),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  expectTranslated: async ({}, use) => {
    const content = await contentOf();
    await use(async (page, what) => {
      const said = await saidIn(page);
      expect(said.filter(({ words }) => words.includes('⟦')).length, `${what} speaks at all`).toBeGreaterThan(
        0,
      );
      expect(untranslated(said, content, ALLOWED), what).toEqual([]);
    });
  },
});

test('no page says a sentence that is not translated', async ({ page, copy, worker, expectTranslated }) => {
  test.setTimeout(120_000);
  for (const [path] of OWN_PAGES) {
    await openOwn(page, copy.id, path);
    await expectTranslated(page, path);
  }
  await openOwn(page, copy.id, 'guidance.html#standard/kindness');
  await expectTranslated(page, 'a place that is not there');
  await openOwn(page, copy.id, 'guidance.html#find/qqqq');
  await expectTranslated(page, 'a search that finds nothing');

  await openOwn(page, copy.id, 'practice.html');
  await page.locator('.practice-post').click();
  await expectTranslated(page, 'after practising');

  await openOwn(page, copy.id, 'options.html');
  for (const [list, words] of [
    ['sites', 'nowhere'],
    ['phrases', 'a'],
    ['rules', 'qqqq'],
  ] as const) {
    await page.locator(`#${list} input:not([type="checkbox"])`).first().fill(words);
    await page.locator(`#${list} input:not([type="checkbox"])`).first().press('Enter');
  }
  await page.locator('#you input').fill('http://policy');
  await page.locator('#strictness input').last().check();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"app":"PostWell","version":9,"settings":{}}'),
  });
  await expect(page.locator('#file .trouble')).toBeVisible();
  await expectTranslated(page, 'options that were refused');

  await worker.evaluate(async () => {
    await chrome.storage.sync.set({ settings: { strictness: 7, pause: [] } });
    await chrome.storage.local.set({
      settings: 'half',
      reflection: { counts: [{ week: 'no' }], note: 'qqqq' },
    });
  });
  for (const path of ['options.html', 'welcome.html', 'popup.html', 'reflection.html']) {
    await openOwn(page, copy.id, path);
    await page.getByRole('alert').waitFor();
    await expectTranslated(page, `${path} over a broken store`);
  }
});

test('what an employer has locked is said in the person’s language', async ({
  page,
  copy,
  expectTranslated,
}) => {
  const policy = {
    organisation: 'Heron NHS Trust',
    policyLink: 'https://heron.example/',
    leastStrictness: 'standard',
    leastPause: 'any',
    alwaysRaise: ['rosewood'],
    extraSites: ['forum.example.org'],
    locked: [
      'timing',
      'chip',
      'sites',
      'messages',
      'categories',
      'rulesOff',
      'allowed',
      'extraSites',
      'pausedUntil',
    ],
  };
  await page.addInitScript((given) => {
    if (typeof chrome !== 'undefined' && chrome.storage) {
      Object.assign(chrome.storage.managed, { get: () => Promise.resolve(given) });
    }
  }, policy);
  for (const path of ['options.html', 'popup.html']) {
    await openOwn(page, copy.id, path);
    await expect(page.locator('.locked').first()).toContainText('Heron NHS Trust');
    await expectTranslated(page, path);
  }
});

test('what stands over a page speaks the person’s language', async ({ page, context, expectTranslated }) => {
  test.setTimeout(120_000);
  const x = new XHome(page);
  const surface = new Surface(page);
  const look = async (what: string) => {
    const shown = await context.newPage();
    await shown.goto('about:blank');
    await surface.copyInto(shown);
    await shown.evaluate(() => {
      document.querySelector('h1')?.remove();
      document.title = '';
    });
    await expectTranslated(shown, what);
    await shown.close();
    await page.bringToFront();
  };
  const press = (words: string) => surface.press('button', pseudo(words));
  const openCard = async () => {
    await surface.press('button', /⟦ÞóşŧŴéłł/);
    await surface.press('button', /bed 4/);
    await expect.poll(() => surface.shows('dialog', /⟦/)).toBe(true);
  };
  await x.open();
  await x.openComposer();
  await x.type(DRAFT);
  // The content is collected beside this, on the same machine.
  await expect(surface.host).toHaveAttribute('data-state', 'checked', { timeout: 30_000 });
  await look('chip');
  await surface.press('button', /⟦ÞóşŧŴéłł/);
  await look('list');
  await surface.press('button', /bed 4/);
  await look('card');
  await press('This is fine');
  await look('this is fine');
  await press('Back');
  await press('I have consent');
  await look('consent');
  await press('Close');
  await page.keyboard.press('Alt+Shift+M');
  await look('marks hidden');
  await page.keyboard.press('Alt+Shift+M');
  await x.post();
  await expect.poll(() => surface.shows('alertdialog', pseudo('Before this goes out'))).toBe(true);
  await look('review');
  await press('Edit');
  await openCard();
  await press('Dismiss');
  await look('note on what was done');
});

test('the toolbar, the menu and the commands speak it too', async ({ worker, page, copy }) => {
  await openOwn(page, copy.id, 'options.html');
  const { name, description } = await worker.evaluate(() => chrome.runtime.getManifest());
  expect(name).toBe(pseudo('PostWell'));
  expect(description).toContain('⟦');
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(
    commands.flatMap(({ description: said }) => said || []).filter((said) => !said.startsWith('⟦')),
  ).toEqual([]);
});
