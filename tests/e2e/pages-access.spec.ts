import { expect, expectAccessible, OWN_PAGES, openOwn, test } from './own-pages.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('axe finds nothing on any page, and each says its heading', async ({ page, extensionId }) => {
      test.setTimeout(120_000);
      for (const [path, heading] of OWN_PAGES) {
        await test.step(path, async () => {
          await openOwn(page, extensionId, path);
          await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
          await expect(page.getByRole('main')).toHaveCount(1);
          await expectAccessible(page);
        });
      }
    });
  });
}

test('every page fits 320 px, and 200 % on a small screen', async ({ page, extensionId }) => {
  test.setTimeout(90_000);
  for (const width of [320, 640]) {
    await page.setViewportSize({ width, height: 700 });
    for (const [path] of OWN_PAGES) {
      await openOwn(page, extensionId, path);
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('the options can be used by keyboard alone', async ({ page, extensionId, worker }) => {
  await openOwn(page, extensionId, 'options.html');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'Strict' })).toBeChecked();
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  const settings = await worker.evaluate(() => chrome.storage.sync.get('settings'));
  expect(settings).toMatchObject({ settings: { strictness: 'strict' } });
});

test('read aloud, headings step down one by one and landmarks have names of their own', async ({
  page,
  extensionId,
}) => {
  test.setTimeout(90_000);
  for (const [path] of OWN_PAGES) {
    await openOwn(page, extensionId, path);
    const { levels, landmarks, outside } = await page.evaluate(() => {
      const isShown = (element: Element) => element.checkVisibility();
      const name = (element: Element) =>
        element.getAttribute('aria-label') ??
        document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
        '';
      const inMain = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter(isShown);
      const marks = [
        ...document.querySelectorAll('nav, section[aria-label], section[aria-labelledby], search'),
      ];
      const homes = 'header, nav, main, search, footer';
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const lost: string[] = [];
      while (texts.nextNode()) {
        const home = texts.currentNode.parentElement;
        const words = texts.currentNode.textContent?.trim();
        if (words && home && isShown(home) && !home.closest(`${homes}, script, style`)) lost.push(words);
      }
      return {
        levels: inMain.map(({ tagName }) => Number(tagName.slice(1))),
        landmarks: marks.filter(isShown).map((element) => `${element.tagName} ${name(element)}`),
        outside: lost,
      };
    });
    expect(levels[0], `${path}: begins with its title`).toBe(1);
    levels.forEach((level, at) => {
      expect(level - (levels[at - 1] ?? 0), `${path}: heading ${at + 1} of ${levels.join(' ')}`).toBeLessThan(
        2,
      );
    });
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(new Set(landmarks).size, `${path}: ${landmarks.join(', ')}`).toBe(landmarks.length);
    expect(outside, `${path}: words outside of every landmark`).toEqual([]);
  }
});

test('by keyboard alone one comes to everything on every page, sees where one is, and comes out again', async ({
  page,
  extensionId,
}) => {
  test.setTimeout(240_000);
  for (const [path] of OWN_PAGES) {
    await openOwn(page, extensionId, path);
    // All that can be used: of a group of choices the keyboard stops at one, and arrows do the rest.
    const wanted = await page.evaluate(() => {
      const all = [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button:not(:disabled), input:not(:disabled), select, textarea, summary, [tabindex="0"]',
        ),
      ].filter((element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }));
      const names = all.map((element, at) =>
        element instanceof HTMLInputElement && element.type === 'radio' ? element.name : `stop ${at}`,
      );
      all.forEach((element, at) => {
        element.dataset.stop = names[at];
      });
      (document.activeElement as HTMLElement | null)?.blur();
      document.documentElement.tabIndex = -1;
      document.documentElement.focus();
      document.documentElement.removeAttribute('tabindex');
      return [...new Set(names)];
    });
    const reached = new Set<string>();
    for (let tab = 0; tab < wanted.length + 4; tab += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || !element.dataset.stop) return undefined;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const label = element instanceof HTMLInputElement ? element.closest('label') : null;
        const isSeen =
          (outlineStyle !== 'none' && outlineWidth !== '0px') ||
          boxShadow !== 'none' ||
          (label !== null && getComputedStyle(label).outlineStyle !== 'none');
        return { stop: element.dataset.stop, html: element.outerHTML.slice(0, 120), isSeen };
      });
      if (!at) continue;
      expect(at.isSeen, `${path}: the focus shows on ${at.html}`).toBe(true);
      reached.add(at.stop);
    }
    expect(
      wanted.filter((stop) => !reached.has(stop)),
      `${path}: out of reach`,
    ).toEqual([]);
  }
});
