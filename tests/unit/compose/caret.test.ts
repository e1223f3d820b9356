// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readSelection, restoreSelection } from '../../../lib/compose/caret.ts';
import { readEditor } from '../../../lib/compose/text-map.ts';

/** An editor with an element that has the id "here", at whose start the caret stands. */
function caretIn(html: string): HTMLElement {
  document.body.innerHTML = `<div id="editor">${html}</div>`;
  const [editor, here] = ['editor', 'here'].map((id) => document.getElementById(id));
  if (!editor || !here) throw new Error('The caret has no place.');
  document.getSelection()?.setPosition(here, 0);
  return editor;
}

/** What stands before the caret, and where the caret is once it was put back there. */
function beforeCaret(editor: HTMLElement): string {
  const map = readEditor(editor);
  const caret = readSelection(editor, map);
  if (!caret) throw new Error('There is no caret.');
  document.getSelection()?.removeAllRanges();
  restoreSelection(editor, caret, map);
  expect(readSelection(editor, map)).toEqual(caret);
  return map.text.slice(0, caret.end);
}

describe('the caret', () => {
  it.each([
    [
      'Draft.js',
      '<div><div><div><span>one</span></div></div><div><div><span id="here"><br data-text></span></div></div><div><div><span>two</span></div></div></div>',
    ],
    ['Lexical, a paragraph a line', '<p><span>one</span></p><p id="here"><br></p><p><span>two</span></p>'],
    ['Quill, at the end', '<p>one</p><p id="here"><br></p>'],
    ['ProseMirror', '<p>one</p><p id="here"><br class="ProseMirror-trailingBreak"></p><p>two</p>'],
    ['plain contenteditable', 'one<div id="here"><br></div><div>two</div>'],
    ['an element that holds nothing', '<p>one</p><p id="here"></p><p>two</p>'],
    ['a line with words, whose element it stands in', '<p>one</p><p id="here"><b>two</b></p>'],
  ])('stands in the second line, and is put back there: %s', (_, html) => {
    expect(beforeCaret(caretIn(html))).toBe('one\n');
  });

  it('stands in an empty line between others', () => {
    expect(beforeCaret(caretIn('<p>one</p><p><br></p><p id="here"><br></p><p><br></p>'))).toBe('one\n\n');
  });

  it('stands in an empty first line', () => {
    expect(beforeCaret(caretIn('<p id="here"><br></p><p>two</p>'))).toBe('');
  });

  it('stands between the breaks of one paragraph', () => {
    const editor = caretIn('<p id="here"><span>one</span><br><br><span>two</span></p>');
    document.getSelection()?.setPosition(document.getElementById('here'), 2);
    expect(beforeCaret(editor)).toBe('one\n');
  });
});
