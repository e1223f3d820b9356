import { COMMAND_PRIORITY_HIGH, KEY_ENTER_COMMAND } from 'lexical';
import { element, icon } from '../shared/element.ts';
import { face } from '../shared/face.ts';
import { ICONS } from '../shared/icons.ts';
import { STORIES } from '../shared/people.ts';
import { recordSent } from '../shared/record.ts';
import { roleButton } from './button.ts';
import { mountLexical } from './lexical-box.ts';

/** A private conversation (`/messages/t/<id>`): Lexical labelled "Message", where Enter sends. */
export function chat(): HTMLElement {
  const other = STORIES[1]?.by ?? STORIES[0]?.by;
  const said = element('ul', { class: 'f-comments' }, element('li', {}, 'Can you swap Tuesday?'));
  const place = element('div', { class: 'f-comment-place' });
  const send = (by: 'click' | 'key') => {
    const text = box.text();
    if (text.trim() === '') return;
    box.clear();
    recordSent({ text, kind: 'message', by });
    said.append(element('li', { class: 'f-mine' }, text));
  };
  const box = mountLexical(place, { kind: 'plain', label: 'Message', onText: () => {} });
  const button = roleButton('Press enter to send', () => send('click'), icon(ICONS.share));
  button.classList.add('f-send');
  place.append(button);
  box.editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey || event?.isComposing) return false;
      event?.preventDefault();
      send('key');
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return element(
    'section',
    { class: 'f-card', 'aria-label': `Conversation with ${other?.name ?? 'nobody'}` },
    element(
      'div',
      { class: 'f-author' },
      other ? face(other) : null,
      element('strong', {}, other?.name ?? ''),
    ),
    said,
    element('div', { class: 'f-comment' }, place),
  );
}
