import { closest } from '../tree.ts';
import { nearestTo } from './send-control.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const BODY =
  'shreddit-composer [contenteditable="true"], [contenteditable="true"][data-lexical-editor="true"]';

const comment: Omit<BoxFacts, 'name' | 'kind'> = {
  editor: BODY,
  scope: 'shreddit-composer',
  send: '[slot="submit-button"]',
};

/** The comment that is answered holds the box. */
const above = (editor: Element): Element | undefined => closest(editor, 'shreddit-comment');

/** Reddit: Lexical within nested open shadow roots; text areas on the old pages. */
export const reddit: SiteFacts = {
  site: 'other',
  name: 'Reddit',
  hosts: ['reddit.com'],
  seen: { code: '2026-08', practice: '2026-11-22' },
  isPrivate: () => /^\/(chat|message|room)/.test(location.pathname) || location.hostname.startsWith('chat.'),
  boxes: [
    {
      ...comment,
      name: 'reply',
      kind: 'reply',
      fits: (editor) => above(editor) !== undefined,
      answered: (editor) => above(editor)?.querySelector('[slot="comment"]'),
    },
    {
      ...comment,
      name: 'comment',
      kind: 'comment',
      fits: () => location.pathname.includes('/comments/'),
      answered: () =>
        document.querySelector('shreddit-post [slot="text-body"], shreddit-post [slot="title"]'),
    },
    {
      name: 'post',
      kind: 'post',
      editor: `${BODY}, textarea`,
      scope: 'form, r-post-composer-form, main',
      send: (editor) => {
        const form = closest(editor, 'form, r-post-composer-form');
        const named = [...(form?.querySelectorAll('#submit-post-button, [slot="submit-button"]') ?? [])];
        return named.length > 0 ? named : nearestTo(editor, BODY);
      },
    },
  ],
};
