import { element } from '../shared/element.ts';
import { STORIES } from '../shared/people.ts';
import { byKey, control, field, lexical, sender } from './boxes.ts';

const ABOVE = STORIES[0]?.text ?? '';
const BUTTON = { role: 'button', tabindex: '0' };

/** Instagram: `/create` the dialog with "Share" in its head, `/direct` a conversation, else a comment below a post. */
export function instagram(): HTMLElement {
  if (location.pathname.startsWith('/direct/')) {
    const box = lexical('Message', 'plain', { 'data-lexical-editor': 'true', spellcheck: 'false' });
    const send = sender(box, 'message');
    byKey(box, false, send);
    return element(
      'section',
      {},
      box.holder,
      control('div', 'Send', BUTTON, () => send('click')),
    );
  }
  if (location.pathname.startsWith('/create')) {
    const box = lexical('Write a caption…');
    const send = sender(box, 'post');
    const share = control('div', 'Share', BUTTON, () => send('click'));
    return element('div', { role: 'dialog', 'aria-label': 'Create new post' }, share, box.holder);
  }
  const box = field({ 'aria-label': 'Add a comment…', placeholder: 'Add a comment…' });
  const send = sender(box, 'comment');
  byKey(box, false, send);
  const post = control('div', 'Post', BUTTON, () => send('click'));
  return element('article', {}, element('h1', { dir: 'auto' }, ABOVE), element('form', {}, box.holder, post));
}

/** Threads: a dialog; as a reply it shows what it answers. */
export function threads(): HTMLElement {
  const isReply = location.pathname.includes('/post/');
  const box = lexical(isReply ? 'Reply to tamsin_physio…' : "What's new?");
  const send = sender(box, isReply ? 'reply' : 'post');
  byKey(box, true, send);
  const above = element(
    'div',
    { 'data-pressable-container': 'true' },
    element('span', { dir: 'auto' }, ABOVE),
  );
  return element(
    'div',
    { role: 'dialog' },
    isReply ? above : null,
    box.holder,
    control('div', 'Post', BUTTON, () => send('click')),
  );
}

/** WhatsApp on the web: a conversation with its box in the foot. */
export function whatsapp(): HTMLElement {
  const box = lexical('Type a message', 'plain', { 'data-tab': '10' });
  const send = sender(box, 'message');
  byKey(box, false, send);
  const button = element(
    'button',
    { 'aria-label': 'Send', onclick: () => send('click') },
    element('span', { 'data-icon': 'send' }, '➤'),
  );
  return element(
    'div',
    { id: 'main' },
    element('p', {}, 'Can you swap Tuesday?'),
    element('footer', {}, box.holder, button),
  );
}
