import { element } from '../shared/element.ts';
import { STORIES } from '../shared/people.ts';
import { byKey, control, field, prosemirror, sender } from './boxes.ts';

const ABOVE = STORIES[0]?.text ?? '';

/** Bluesky: a dialog; as a reply it shows what it answers. */
export function bluesky(): HTMLElement {
  const isReply = location.pathname.includes('/post/');
  const box = prosemirror('Rich-Text Editor');
  const send = sender(box, isReply ? 'reply' : 'post');
  byKey(box, true, send);
  const name = isReply ? 'Reply' : 'Post';
  const attributes = { 'data-testid': 'composerPublishBtn', 'aria-label': `Publish ${name.toLowerCase()}` };
  return element(
    'div',
    { role: 'dialog', 'aria-modal': 'true' },
    isReply ? element('div', { 'data-testid': 'replyToPost' }, ABOVE) : null,
    box.holder,
    control('button', name, attributes, () => send('click')),
  );
}

/** Mastodon, on whatever server: a text area in a form. */
export function mastodon(): HTMLElement {
  const isReply = location.pathname.startsWith('/@');
  const box = field({ class: 's-box autosuggest-textarea__textarea', placeholder: "What's on your mind?" });
  const send = sender(box, isReply ? 'reply' : 'post');
  byKey(box, true, send);
  const above = element(
    'div',
    { class: 'reply-indicator' },
    element('div', { class: 'reply-indicator__content' }, ABOVE),
  );
  return element(
    'form',
    {
      class: 'compose-form',
      onsubmit: (event) => {
        event.preventDefault();
        send('click');
      },
    },
    isReply ? above : null,
    box.holder,
    element('button', { type: 'submit', class: 'pill' }, isReply ? 'Reply' : 'Post'),
  );
}
