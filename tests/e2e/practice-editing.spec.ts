import { expect, test } from './fixture.ts';
import type { PracticePage } from './practice/practice-page.ts';

/**
 * That the editors of the practice pages take an edit from outside as the sites' own do: a word that is selected, after a
 * pause, and typed over by command. If the page's editor and its model drifted apart here, no test of PostWell's own
 * replacing could be believed.
 */
test.use({ withExtension: false });

test.afterEach(({ pageErrors }) => expect(pageErrors).toEqual([]));

async function replacesAWord(composer: PracticePage): Promise<void> {
  await composer.open();
  await composer.openComposer();
  await composer.type('first line\nthe lady in bed four\nlast line');
  expect(await replace(composer, 'bed four', 'our care')).toBe(true);
  await expect.poll(() => composer.modelText()).toBe('first line\nthe lady in our care\nlast line');

  await composer.page.keyboard.type(' now');
  await expect.poll(() => composer.modelText()).toBe('first line\nthe lady in our care now\nlast line');
}

async function undoesIt(composer: PracticePage): Promise<void> {
  await composer.page.clock.install();
  await composer.open();
  await composer.openComposer();
  await composer.type('the lady in bed four');
  // Editors join edits that are close together into one step of undo: the pause is a person's, reading the card.
  await composer.page.clock.fastForward(2000);
  await replace(composer, 'bed four', 'our care');
  await expect.poll(() => composer.modelText()).toBe('the lady in our care');
  await composer.page.keyboard.press('Control+z');
  await expect.poll(() => composer.modelText()).toBe('the lady in bed four');
}

for (const [what, run] of [
  ['a word can be replaced', replacesAWord],
  ['Ctrl+Z takes it back', undoesIt],
] as const) {
  test.describe(what, () => {
    test('X: Draft.js', ({ x }) => run(x));
    test('Facebook post: Lexical, a paragraph a line', ({ facebook }) => run(facebook));
    test('Facebook comment: Lexical, breaks', async ({ facebookComment }) => {
      facebookComment.kind = 'plain';
      await run(facebookComment);
    });
    test('LinkedIn post: Quill in a shadow root', ({ linkedin }) => run(linkedin));
    test('LinkedIn comment: ProseMirror', ({ linkedinComment }) => run(linkedinComment));
    test('LinkedIn message: no editor', ({ linkedinMessage }) => run(linkedinMessage));
  });
}

test('Draft.js drops what is put into its DOM without its knowledge', async ({ x }) => {
  await x.open();
  await x.openComposer();
  await x.type('the lady in bed four');
  await x.editor.locator('[data-text="true"]').evaluate((leaf) => {
    leaf.textContent = 'something else';
  });
  expect(await x.modelText()).toBe('the lady in bed four');
});

/** Selects the words in the one text node that holds them, waits as editors need, and types over them by command. */
async function replace(composer: PracticePage, words: string, other: string): Promise<boolean> {
  return composer.editor.evaluate(
    async (box, [from, to]) => {
      const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode();
      while (node && !node.textContent?.includes(from)) node = walker.nextNode();
      if (!node) return false;
      const at = node.textContent?.indexOf(from) ?? 0;
      const selected = new Promise((done) =>
        document.addEventListener('selectionchange', done, { once: true }),
      );
      getSelection()?.setBaseAndExtent(node, at, node, at + from.length);
      await selected;
      await new Promise((done) => setTimeout(done, 30));
      return document.execCommand('insertText', false, to);
    },
    [words, other] as const,
  );
}
