import { expect, test } from './advice-fixture.ts';
import { expectSent } from './held.ts';
import { LinkedInFeed } from './practice/linkedin-feed.ts';
import { Surface } from './surface.ts';

/** LinkedIn keeps older pages, with their compose boxes, in a frame of the same origin (public code, January 2026). */
const RAISED = 'The lady in bed 4 just proposed to the porter';

test('a compose box in a frame: marked, held, sent once; the page around it stays as it is', async ({
  page,
}) => {
  await page.goto('https://www.linkedin.com/feed/');
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.dataset.testid = 'interop-iframe';
    frame.src = '/preload/sharebox/?shareActive=true';
    frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;border:0;background:#fff;z-index:9';
    document.body.append(frame);
  });
  const frame = page.frame({ url: /preload/ }) ?? (await page.waitForEvent('framenavigated'));
  const editor = frame.locator('.ql-editor');
  await editor.click();
  await page.keyboard.type(RAISED);
  const host = frame.locator('[data-postwell]');
  await expect(host).toHaveAttribute('data-state', 'checked');
  await expect(page.locator('[data-postwell]')).toHaveCount(0);
  const marked = () =>
    frame.evaluate(() => [...(CSS.highlights.get('postwell-high') ?? [])].map((range) => String(range)));
  await expect.poll(marked).toContain('bed 4');

  const sent = () => frame.evaluate(() => window.practice.sent);
  await frame.locator('button.share-actions__primary-action').click();
  // The review has the focus on Edit: Tab goes to "Post anyway".
  const focused = () =>
    frame.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.matches('[data-postwell]');
    });
  await expect.poll(focused).toBe(true);
  expect(await sent()).toEqual([]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(sent).toEqual([RAISED]);
});

test('of two comments on a page the one that is written in is read, and the other left alone', async ({
  facebookComment,
  page,
}) => {
  const surface = new Surface(page);
  await facebookComment.open();
  await facebookComment.openComposer();
  await facebookComment.type(RAISED);
  await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
  facebookComment.kind = 'plain';
  await facebookComment.openComposer();
  await facebookComment.type('All quiet tonight');
  await expect(surface.host).toHaveAttribute('data-points', '0');
  await expect.poll(() => surface.marked()).toEqual([]);
  await expect(surface.host).toHaveCount(1);
  await facebookComment.postByKey();
  await expectSent(facebookComment, ['All quiet tonight']);
  facebookComment.kind = 'rich';
  await facebookComment.editor.click();
  await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
});

test.describe('what is asked', () => {
  test.use({ alone: true });

  test('with nothing being written, nothing is asked, whatever the page does; typing asks after pauses alone', async ({
    page,
    worker,
  }) => {
    await worker.evaluate(() => {
      const asked: string[] = [];
      Object.assign(globalThis, { asked });
      chrome.runtime.onMessage.addListener((message: { type: string }) => {
        asked.push(message.type);
      });
    });
    const asked = () => worker.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
    const feed = new LinkedInFeed(page);
    await feed.open();
    await page.evaluate((words) => {
      for (let count = 0; count < 3000; count += 1) {
        const node = document.createElement('p');
        node.textContent = words;
        document.body.append(node);
        if (count % 3 === 0) node.remove();
      }
      const search = document.createElement('input');
      search.id = 'search';
      document.body.prepend(search);
    }, RAISED);
    await page.locator('#search').click();
    await page.keyboard.type('bed 4');
    expect(await asked()).toEqual([]);

    const surface = new Surface(page);
    await feed.openComposer();
    await page.keyboard.type(RAISED);
    await expect(surface.host).toHaveAttribute('data-state', 'checked');
    expect((await asked()).filter((type) => type === 'check').length).toBeLessThanOrEqual(4);
  });
});
