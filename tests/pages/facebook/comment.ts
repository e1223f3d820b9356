import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { element, icon } from '../shared/element.ts';
import { face } from '../shared/face.ts';
import { ICONS } from '../shared/icons.ts';
import { ME } from '../shared/people.ts';
import { recordSent } from '../shared/record.ts';
import { roleButton, setEnabled } from './button.ts';
import { type LexicalBox, mountLexical } from './lexical-box.ts';
import { mentionList } from './mention-list.ts';

/**
 * A comment box. It mounts when its place is pressed, Enter sends, Shift and Enter starts a line; while a list of names
 * is open, Enter takes the name and sends nothing.
 */
export function commentBox(
  kind: 'rich' | 'plain',
  onComment: (text: string) => void,
  label = 'Write a comment…',
): HTMLElement {
  const place = element('div', { class: 'f-comment-place' });
  const row = element('div', { class: 'f-comment' }, face(ME), place);
  let box: LexicalBox | null = null;

  const send = (by: 'click' | 'key') => {
    const text = box?.text() ?? '';
    if (!box || text.trim() === '') return;
    box.clear();
    recordSent({ text, kind: label.startsWith('Reply') ? 'reply' : 'comment', by });
    onComment(text);
  };
  const button = roleButton('Comment', () => send('click'), icon(ICONS.share));
  button.classList.add('f-send');

  const mount = () => {
    prompt.remove();
    const names = mentionList((name) => box && take(box, name));
    const onText = (text: string) => {
      setEnabled(button, text.trim() !== '');
      names.follow(text);
    };
    box = mountLexical(place, { kind, label, onText });
    place.append(button, names.list);
    box.editor.registerCommand(
      KEY_ENTER_COMMAND,
      (event) => {
        if (event?.shiftKey || event?.isComposing) return false;
        event?.preventDefault();
        if (!names.choose()) send('key');
        return true;
      },
      COMMAND_PRIORITY_HIGH,
    );
    box.root.focus();
  };
  const prompt = roleButton('Leave a comment', mount, label);
  prompt.classList.add('f-prompt');
  place.append(prompt);
  return row;
}

/** Puts a chosen name where the `@` was begun, at the end of the text. */
function take(box: LexicalBox, name: string): void {
  const text = box.text().replace(/@\w*$/, `${name} `);
  box.editor.update(() => {
    const line = $createParagraphNode().append($createTextNode(text));
    $getRoot().clear().append(line);
    line.selectEnd();
  });
}
