// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { replaceWords } from '../../../lib/compose/replace.ts';

afterEach(() => document.body.replaceChildren());

/** A browser that writes over what is selected, as far as one text node goes. */
const write = (words: string): boolean => {
  const selected = document.getSelection()?.getRangeAt(0);
  if (selected?.startContainer instanceof Text)
    selected.startContainer.replaceData(
      selected.startOffset,
      selected.endOffset - selected.startOffset,
      words,
    );
  return true;
};

it('an editor that is busy and puts its own selection back is asked again', async () => {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.tabIndex = 0;
  const words = document.createTextNode('Mrs Okafor came');
  editor.append(words);
  document.body.append(editor);
  document.execCommand = (_name, _ui, to) => write(to ?? '');
  let isBusy = true;
  document.addEventListener('selectionchange', () => {
    if (isBusy) document.getSelection()?.collapse(words, 15);
    isBusy = false;
  });

  expect(await replaceWords(editor, { start: 0, end: 10 }, 'somebody')).toBe('done');
  expect(editor.textContent).toBe('somebody came');
});

it('a writer who types on while words are replaced keeps every letter: nothing is written, and nothing undone', async () => {
  const editor = document.createElement('div');
  editor.contentEditable = 'true';
  editor.tabIndex = 0;
  const words = document.createTextNode('Mrs Okafor came');
  editor.append(words);
  document.body.append(editor);
  const commands = vi.fn(() => true);
  document.execCommand = commands;
  const keys = vi.fn();
  editor.addEventListener('keydown', keys);

  const replaced = replaceWords(editor, { start: 0, end: 10 }, 'somebody');
  words.data = 'Mrs Okafor came back';
  expect(await replaced).toBe('untouched');
  expect(editor.textContent).toBe('Mrs Okafor came back');
  expect(commands).not.toHaveBeenCalled();
  expect(keys).not.toHaveBeenCalled();
});
