import { element } from '../shared/element.ts';
import { mountEditor, recordSent } from '../shared/record.ts';
import { mountTiptap } from '../shared/tiptap-box.ts';

/** A plain `textarea` in a form, as old forums and staff intranets have it. */
export function textareaForm(id = 'plain', label = 'Reply to the thread'): HTMLElement {
  const box = document.createElement('textarea');
  box.rows = 4;
  box.setAttribute('aria-label', label);
  mountEditor(box, () => box.value);
  return form(id, label, box, {
    text: () => box.value,
    clear: () => {
      box.value = '';
    },
  });
}

/** ProseMirror by way of Tiptap, with bold and lists, as newer sites have it. */
export function richForm(): HTMLElement {
  const holder = element('div', { class: 'g-box' });
  return form(
    'rich',
    'Write an update',
    holder,
    mountTiptap(holder, { label: 'Write an update', onText: () => {} }),
  );
}

/** A bare contenteditable with no editor behind it: the browser itself makes the lines. */
export function bareForm(): HTMLElement {
  const label = 'Leave a note';
  const box = element('div', {
    class: 'g-box',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': label,
  });
  const text = () => {
    const lines = [...box.childNodes].map((node) => node.textContent ?? '');
    return lines.join('\n');
  };
  mountEditor(box, text);
  return form('bare', label, box, { text, clear: () => box.replaceChildren() });
}

function form(
  id: string,
  title: string,
  box: HTMLElement,
  words: { text(): string; clear(): void },
): HTMLElement {
  return element(
    'form',
    {
      id,
      class: 'g-card',
      onsubmit: (event) => {
        event.preventDefault();
        const text = words.text();
        if (text.trim() === '') return;
        words.clear();
        recordSent({ text, kind: 'post', by: 'click' });
      },
    },
    element('h2', {}, title),
    box,
    element('button', { type: 'submit', class: 'pill' }, 'Send'),
  );
}
