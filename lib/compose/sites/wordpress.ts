import type { BoxFacts, SiteFacts } from './site.ts';

const box: Omit<BoxFacts, 'name' | 'editor'> = {
  kind: 'post',
  scope: 'body',
  // The panel's button opens the last look; the other publishes. Both are held, the second not for the same words.
  send: '.editor-post-publish-panel__toggle, .editor-post-publish-button',
  outside: true,
  attachment: '.wp-block-image img',
};

/** WordPress, on whatever address: blocks, each a box of its own, in a frame without an address; the page around publishes. */
export const wordpress: SiteFacts = {
  site: 'other',
  name: 'WordPress',
  hosts: ['wordpress.com'],
  seen: { code: '2026-06', practice: '2026-11-22' },
  boxes: [
    { ...box, name: 'title', editor: '.editor-post-title__input' },
    { ...box, name: 'block', editor: '.block-editor-rich-text__editable[contenteditable="true"]' },
  ],
};
