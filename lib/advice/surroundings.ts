import type { Composer } from '../compose/composer.ts';
import { isField } from '../compose/text-field.ts';
import { parentOf } from '../compose/tree.ts';
import { viewSize } from './marks/marks.ts';
import type { Box, Surroundings } from './placing/placing.ts';

/** Whatever can be pressed, filled in or looked at. */
const CONTROLS = 'button, [role="button"], a[href], input, select, img, video';

/** How far from the editor things are looked at, in CSS pixels: nothing of ours is put further off by choice. */
const NEAR = 160;
/** How many pieces of text beside the editor are looked at, at most. */
const MOST = 60;

export const boxOfElement = (element: Element): Box => element.getBoundingClientRect();

/** Where a draft stands in the window: its lines, as far as the editor shows them, without the room to write more. */
function boxOfDraft(editor: Element): Box {
  const { left, top, right, bottom } = boxOfElement(editor);
  const lines = document.createRange();
  lines.selectNodeContents(editor);
  const written = lines.getBoundingClientRect();
  if (isField(editor) || written.height === 0) return { left, top, right, bottom };
  return { left, top: Math.max(top, written.top), right, bottom: Math.min(bottom, written.bottom) };
}

/** Where a composer's draft and its Post button stand in the window. */
export function standsOf(composer: Composer): Pick<Surroundings, 'draft' | 'post' | 'view'> {
  const post = composer.sendButton();
  return { draft: boxOfDraft(composer.editor), post: post && boxOfElement(post), view: viewSize() };
}

/** What stands around a composer, and should stay free: its words, its Post button, what the site shows beside it. */
export function surroundingsOf(composer: Composer, words: readonly Box[]): Surroundings {
  const { editor } = composer;
  const scope = composer.scope();
  const box = boxOfElement(editor);
  const controls = [...scope.querySelectorAll(CONTROLS)].filter((control) =>
    isNear(boxOfElement(control), box),
  );
  const framed = controls.flatMap((control) => frameOf(control, editor) ?? []);
  return {
    ...standsOf(composer),
    kept: words,
    spared: [...[...new Set([...controls, ...framed])].map(boxOfElement), ...textBeside(scope, editor, box)],
  };
}

const isNear = (box: Box, { left, top, right, bottom }: Box): boolean =>
  box.right > box.left &&
  box.left < right + NEAR &&
  box.right > left - NEAR &&
  box.top < bottom + NEAR &&
  box.bottom > top - NEAR;

/** The highest that a frame around controls is, in CSS pixels; what is higher is a part of the page. */
const FRAME = 90;

/** The box with a visible edge that a control stands in, beside the editor: it should stay whole. */
function frameOf(control: Element, editor: Element): Element | undefined {
  for (let at = parentOf(control); at instanceof Element && !at.contains(editor); at = parentOf(at)) {
    if (editor.contains(at) || at.getBoundingClientRect().height > FRAME) return undefined;
    if (Number.parseFloat(getComputedStyle(at).borderLeftWidth) > 0) return at;
  }
  return undefined;
}

/** Where the site's own words stand beside the editor: names, counts, hints. */
function textBeside(scope: Node, editor: Element, at: Box): Box[] {
  const boxes: Box[] = [];
  const texts = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node === editor
      ? NodeFilter.FILTER_REJECT
      : node instanceof Text && node.data.trim()
        ? NodeFilter.FILTER_ACCEPT
        : NodeFilter.FILTER_SKIP,
  );
  const range = document.createRange();
  for (let looked = 0; looked < MOST && texts.nextNode(); looked += 1) {
    range.selectNodeContents(texts.currentNode);
    const box = range.getBoundingClientRect();
    if (isNear(box, at)) boxes.push(box);
  }
  return boxes;
}
