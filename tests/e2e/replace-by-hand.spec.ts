import { EDITOR_NAMES, EDITORS, expect, test } from './advice-fixture.ts';
import type { PracticePage } from './practice/practice-page.ts';

/** Where an editor does not take a replacement, the draft stands, and the writer is one press from having it done. */
const CURE = 'Our laser cures verrucas, £45 a visit';
const HOME = 'Third call to LS6 2QB this week, same flat';

for (const site of EDITOR_NAMES) {
  test.describe(`${site}: ${EDITORS[site]}`, () => {
    test.use({ site });

    test('the words are selected and the wording is copied', async ({
      practice,
      surface,
      page,
      context,
      write,
      openCard,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await write(CURE);
      await openCard(/cures verrucas/);
      await refuse(practice);
      await surface.press('button', 'Replace');
      await expect.poll(() => surface.text()).toContain('the wording is copied');
      expect(await practice.modelText()).toBe(CURE);
      await practice.expectFocus();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('may help with verrucas');
      await allow(practice);
      // One press finishes it: what is typed or pasted takes the place of the selected words.
      await page.keyboard.type('might ease verrucas');
      await expect.poll(() => practice.modelText()).toBe('Our laser might ease verrucas, £45 a visit');
    });
  });
}

test('words that should only go are selected, so that Delete takes them out', async ({
  practice,
  surface,
  page,
  write,
  openCard,
}) => {
  await write(HOME);
  await openCard(/LS6 2QB/);
  await refuse(practice);
  await surface.press('button', 'Take out');
  await expect.poll(() => surface.text()).toContain('press Delete');
  expect(await practice.modelText()).toBe(HOME);
  await allow(practice);
  await page.keyboard.press('Delete');
  await expect.poll(() => practice.modelText()).toBe('Third call to this week, same flat');
});

/** Makes the editor refuse every edit, as one may that knows better: what is written is put back before it hears of it. */
const refuse = (practice: PracticePage) =>
  practice.editor.evaluate((box) => {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const before = new Map<Text, string>();
    while (walker.nextNode()) before.set(walker.currentNode as Text, (walker.currentNode as Text).data);
    const value = box instanceof HTMLTextAreaElement ? box.value : undefined;
    const refusal = new AbortController();
    const putBack = (event: Event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (value !== undefined) (box as HTMLTextAreaElement).value = value;
      for (const [text, data] of before) if (text.data !== data) text.data = data;
    };
    for (const type of ['beforeinput', 'input']) {
      window.addEventListener(type, putBack, { capture: true, signal: refusal.signal });
    }
    Object.assign(window, { refusal });
  });

const allow = ({ page }: PracticePage) =>
  page.evaluate(() => (window as unknown as { refusal: AbortController }).refusal.abort());
