import { element } from '../shared/element.ts';
import { STORIES } from '../shared/people.ts';
import { mountEditor, recordSent } from '../shared/record.ts';

/**
 * A private conversation (`/messaging/...`), in the document itself. As seen in public code, Oct 2026: no editor library,
 * a bare contenteditable with a `p` a line, which is `<p><br></p>` when it is empty; Enter sends and no Send button is
 * there in "Press Enter to Send", and the other way round in "Click Send".
 */
export function messageForm(): HTMLElement {
  const box = element('div', {
    class: 'msg-form__contenteditable',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Write a message…',
  });
  let entersSend = false;
  const said = element('ul', { class: 'l-comments' }, element('li', {}, 'Could you share the slides?'));
  const text = () => [...box.childNodes].map((line) => line.textContent ?? '').join('\n');
  const clear = () => {
    box.replaceChildren(element('p', {}, element('br')));
  };
  const send = (by: 'click' | 'key') => {
    const words = text();
    if (words.trim() === '') return;
    clear();
    judge();
    recordSent({ text: words, kind: 'message', by });
    said.append(element('li', {}, words));
  };
  const button = element('button', { type: 'submit', class: 'msg-form__send-button pill' }, 'Send');
  const toggle = element(
    'button',
    {
      type: 'button',
      class: 'msg-form__send-toggle',
      'aria-label': 'Open send options',
      onclick: () => {
        entersSend = !entersSend;
        toggle.textContent = entersSend ? 'Press Enter to Send' : 'Click Send';
        if (entersSend) button.remove();
        else toggle.before(button);
      },
    },
    'Click Send',
  );
  const judge = () => button.toggleAttribute('disabled', text().trim() === '');

  box.addEventListener('input', judge);
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (entersSend && !event.shiftKey) send('key');
    else document.execCommand('insertParagraph');
  });
  mountEditor(box, text);
  clear();
  judge();
  const person = STORIES[0]?.by.name ?? '';
  return element(
    'section',
    { class: 'msg-thread l-card', 'aria-label': `Conversation with ${person}` },
    element('h2', { class: 'l-name' }, person),
    said,
    element(
      'form',
      {
        class: 'msg-form',
        onsubmit: (event) => {
          event.preventDefault();
          send('click');
        },
      },
      box,
      button,
      toggle,
    ),
  );
}
