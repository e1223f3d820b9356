import { element } from '../shared/element.ts';
import { STORIES } from '../shared/people.ts';
import { bare, control, field, lexical, sender } from './boxes.ts';

const ABOVE = STORIES[0]?.text ?? '';
const SAID = STORIES[1]?.text ?? '';

/** Puts children into an open shadow root, as Reddit's components do. */
function inShadow(tag: string, ...children: Node[]): HTMLElement {
  const host = element(tag, {});
  host.attachShadow({ mode: 'open' }).append(...children);
  return host;
}

/** Reddit: `/submit` a post with its title, else a comment, or a reply to one with `?reply`. */
export function reddit(): HTMLElement {
  if (location.pathname.endsWith('/submit')) {
    const title = field({ name: 'title', 'aria-label': 'Title' });
    const body = lexical('Body text');
    const send = () => {
      const post = sender({ ...body, text: () => `${title.text()}\n\n${body.text()}`.trim() }, 'post');
      post('click');
      title.clear();
    };
    const button = control('button', 'Post', { type: 'button', id: 'submit-post-button' }, send);
    return element(
      'r-post-composer-form',
      {},
      inShadow('faceplate-textarea-input', title.holder),
      body.holder,
      button,
    );
  }
  const isReply = location.search === '?reply';
  const box = lexical('Add a comment');
  const send = sender(box, isReply ? 'reply' : 'comment');
  // The words stand in the page and are shown through slots; the frame around them is the component's own.
  const composer = element(
    'shreddit-composer',
    {},
    box.holder,
    control('button', 'Comment', { slot: 'submit-button', type: 'button' }, () => send('click')),
  );
  composer
    .attachShadow({ mode: 'open' })
    .append(element('slot', {}), element('slot', { name: 'submit-button' }));
  const post = element('shreddit-post', {}, element('div', { slot: 'text-body' }, ABOVE));
  const comment = element(
    'shreddit-comment',
    {},
    element('div', { slot: 'comment' }, SAID),
    isReply ? composer : '',
  );
  return element('main', {}, post, comment, isReply ? null : inShadow('comment-composer-host', composer));
}

/** YouTube: a comment below a film, or a reply to one with `?reply`. */
export function youtube(): HTMLElement {
  const isReply = location.search.includes('reply');
  const box = bare({
    id: 'contenteditable-root',
    'aria-label': isReply ? 'Add a reply...' : 'Add a comment...',
  });
  const send = sender(box, isReply ? 'reply' : 'comment');
  const submit = element(
    'ytd-button-renderer',
    { id: 'submit-button' },
    control('button', isReply ? 'Reply' : 'Comment', { type: 'button' }, () => send('click')),
  );
  const commentbox = element('ytd-commentbox', {}, box.holder, submit);
  const said = element('div', { id: 'content-text' }, SAID);
  return isReply
    ? element(
        'ytd-comment-view-model',
        {},
        said,
        element('ytd-comment-reply-dialog-renderer', {}, commentbox),
      )
    : element('ytd-comments', {}, commentbox, element('ytd-comment-view-model', {}, said));
}
