import { mountLexical } from '../facebook/lexical-box.ts';
import { element } from '../shared/element.ts';
import { mountEditor, recordSent, type Sent } from '../shared/record.ts';
import { mountTiptap } from '../shared/tiptap-box.ts';

/** A box of whatever make, mounted in its holder. */
export interface Box {
  readonly holder: HTMLElement;
  readonly root: HTMLElement;
  text(): string;
  clear(): void;
}

type Attributes = Readonly<Record<string, string>>;

/** Lexical: `plain` keeps one paragraph with breaks, as in conversations. */
export function lexical(label: string, kind: 'rich' | 'plain' = 'rich', attributes: Attributes = {}): Box {
  const holder = element('div', {});
  const { root, text, clear } = mountLexical(holder, { kind, label, onText: () => {} });
  for (const [name, value] of Object.entries(attributes)) root.setAttribute(name, value);
  return { holder, root, text, clear };
}

/** ProseMirror, by way of Tiptap. */
export function prosemirror(label: string): Box {
  const holder = element('div', { class: 's-box' });
  const { text, clear } = mountTiptap(holder, { label, onText: () => {} });
  return { holder, root: holder.firstElementChild as HTMLElement, text, clear };
}

/** A plain text area. */
export function field(attributes: Attributes): Box {
  const root = element('textarea', { rows: '3', class: 's-box', ...attributes }) as HTMLTextAreaElement;
  mountEditor(root, () => root.value);
  const clear = () => {
    root.value = '';
  };
  return { holder: root, root, text: () => root.value, clear };
}

/** A box with no editor behind it. */
export function bare(attributes: Attributes): Box {
  const root = element('div', { contenteditable: 'true', class: 's-box', ...attributes });
  const text = () => root.textContent ?? '';
  mountEditor(root, text);
  return { holder: root, root, text, clear: () => root.replaceChildren() };
}

/** Sends what a box holds: for its button and its keys. */
export const sender = (box: Box, kind: Sent['kind']) => (by: Sent['by']) => {
  const text = box.text();
  if (text.trim() === '') return;
  box.clear();
  recordSent({ text, kind, by });
};

/** Sends by Enter, or by Ctrl+Enter, before the editor makes a line of it. */
export function byKey(box: Box, withCtrl: boolean, send: (by: 'key') => void): void {
  box.root.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      if ((event.ctrlKey || event.metaKey) !== withCtrl) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      send('key');
    },
    { capture: true },
  );
}

/** A control with its words and attributes. */
export const control = (tag: string, words: string, attributes: Attributes, send: () => void): HTMLElement =>
  element(tag, { class: 'pill', ...attributes, onclick: () => send() }, words);
