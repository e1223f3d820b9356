import { closest } from '../tree.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const REPLY = 'ytd-comment-reply-dialog-renderer, #reply-dialog';

const box: Omit<BoxFacts, 'name' | 'kind'> = {
  editor: '#contenteditable-root[contenteditable="true"]',
  scope: 'ytd-commentbox',
  send: '#submit-button',
  keys: 'ctrl+enter',
};

/** YouTube's comments: a bare box, known by the ids of its components. */
export const youtube: SiteFacts = {
  site: 'other',
  name: 'YouTube',
  hosts: ['youtube.com'],
  seen: { code: '2026-06', practice: '2026-11-22' },
  boxes: [
    {
      ...box,
      name: 'reply',
      kind: 'reply',
      fits: (editor) => closest(editor, REPLY) !== undefined,
      answered: (editor) =>
        closest(editor, 'ytd-comment-view-model, ytd-comment-thread-renderer')?.querySelector(
          '#content-text',
        ),
    },
    { ...box, name: 'comment', kind: 'comment' },
  ],
};
