import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';
import { element } from '../shared/element.ts';
import { mountEditor } from '../shared/record.ts';

/** A mounted Lexical box. */
export interface LexicalBox {
  readonly editor: LexicalEditor;
  readonly root: HTMLElement;
  /** The editor's own text, one line a paragraph. */
  text(): string;
  clear(): void;
  unmount(): void;
}

/**
 * Mounts Lexical with Facebook's attributes. Both kinds are met in the wild: `rich` makes a `p` of every line, `plain`
 * keeps one `p` and puts `br` into it.
 */
export function mountLexical(
  holder: HTMLElement,
  options: { kind: 'rich' | 'plain'; label: string; onText: (text: string) => void },
): LexicalBox {
  const root = element('div', {
    class: 'notranslate f-box',
    contenteditable: 'true',
    role: 'textbox',
    spellcheck: 'true',
    tabindex: '0',
    'aria-label': options.label,
    'aria-placeholder': options.label,
  });
  const placeholder = element('div', { class: 'f-placeholder', 'aria-hidden': 'true' }, options.label);
  const wrap = element('div', { class: 'f-box-wrap' }, root, placeholder);
  holder.append(wrap);

  const editor = createEditor({
    namespace: 'practice',
    onError: (error) => {
      throw error;
    },
  });
  editor.setRootElement(root);
  const text = () => textOf(editor);
  const leave = [
    options.kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), 300),
    editor.registerUpdateListener(() => {
      placeholder.hidden = text() !== '';
      options.onText(text());
    }),
    mountEditor(root, text),
  ];
  empty(editor);
  return {
    editor,
    root,
    text,
    clear: () => empty(editor),
    unmount: () => {
      for (const undo of leave) undo();
      editor.setRootElement(null);
      wrap.remove();
    },
  };
}

function empty(editor: LexicalEditor): void {
  editor.update(() => {
    const paragraph = $createParagraphNode();
    $getRoot().clear().append(paragraph);
    if (editor.getRootElement() === document.activeElement) paragraph.select();
  });
}

function textOf(editor: LexicalEditor): string {
  return editor.read(() =>
    $getRoot()
      .getChildren()
      .map((line) => line.getTextContent())
      .join('\n'),
  );
}
