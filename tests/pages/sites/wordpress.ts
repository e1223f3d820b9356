import { element } from '../shared/element.ts';
import { mountEditor, recordSent } from '../shared/record.ts';

/**
 * WordPress: blocks in a frame whose address is a blob, as its block editor makes it; "Publish" in the page around, once
 * to open the panel and once to publish.
 */
export function wordpress(): HTMLElement {
  const words = '<!doctype html><html lang="en-GB"><body class="block-editor-iframe__body"></body></html>';
  const frame = element('iframe', {
    name: 'editor-canvas',
    title: 'Editor canvas',
    src: URL.createObjectURL(new Blob([words], { type: 'text/html' })),
    style: 'width: 100%; height: 240px; border: 1px solid #ccc',
  }) as HTMLIFrameElement;
  let blocks: HTMLElement[] = [];
  frame.addEventListener('load', () => {
    const { body } = frame.contentDocument as Document;
    const write = 'block-editor-rich-text__editable';
    const title = `<h1 class="editor-post-title__input" contenteditable="true" role="textbox" aria-label="Add title" style="min-height: 1em"></h1>`;
    const block = `<p class="${write} wp-block" contenteditable="true" role="document" aria-label="Block: Paragraph" style="min-height: 1em"></p>`;
    body.innerHTML = `${title}${block}${block}`;
    blocks = [...body.querySelectorAll<HTMLElement>('[contenteditable]')];
    for (const box of blocks) mountEditor(box, () => box.textContent ?? '');
  });
  const panel = element('div', { class: 'editor-post-publish-panel', hidden: true });
  const publish = () => {
    const text = blocks
      .map((box) => box.textContent ?? '')
      .filter(Boolean)
      .join('\n\n');
    recordSent({ text, kind: 'post', by: 'click' });
    panel.hidden = true;
  };
  panel.append(
    element(
      'button',
      { class: 'editor-post-publish-button pill', type: 'button', onclick: publish },
      'Publish',
    ),
  );
  const toggle = element(
    'button',
    {
      class: 'editor-post-publish-panel__toggle pill',
      type: 'button',
      onclick: () => {
        panel.hidden = false;
      },
    },
    'Publish',
  );
  return element('div', {}, element('header', {}, toggle), panel, frame);
}
