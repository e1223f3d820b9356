import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { mountEditor } from './record.ts';

/** A mounted ProseMirror box, by way of Tiptap. */
export interface TiptapBox {
  /** The editor's own text, one line a block. */
  text(): string;
  clear(): void;
  focus(): void;
}

/** Mounts Tiptap with the attributes of a site's box. */
export function mountTiptap(
  holder: HTMLElement,
  options: { label: string; onText: (text: string) => void },
): TiptapBox {
  const text = () => editor.getText({ blockSeparator: '\n' });
  const editor = new Editor({
    element: holder,
    extensions: [StarterKit],
    // Tiptap would put a style element into the page, which a strict policy refuses; the pages bring the rules themselves.
    injectCSS: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': options.label, class: 'tiptap' },
    },
    onUpdate: () => options.onText(text()),
  });
  mountEditor(editor.view.dom, text);
  return {
    text,
    clear: () => editor.commands.clearContent(true),
    focus: () => editor.commands.focus(),
  };
}
