import { closest } from '../tree.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const PLACE = '[role="dialog"], [aria-modal="true"]';

const box: Omit<BoxFacts, 'name' | 'kind'> = {
  editor: '.ProseMirror[contenteditable="true"]',
  scope: PLACE,
  send: '[data-testid="composerPublishBtn"]',
  keys: 'ctrl+enter',
  attachment: 'img[src^="blob:"], img[src^="data:"], video',
};

const answered = (editor: Element) =>
  closest(editor, PLACE)?.querySelector('[data-testid="replyToPost"], [data-testid="postText"]');

/** Bluesky: Tiptap in a dialog, known by test ids. Its source is public. */
export const bluesky: SiteFacts = {
  site: 'other',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  seen: { code: '2026-06', practice: '2026-11-22' },
  isPrivate: () => location.pathname.startsWith('/messages'),
  boxes: [
    { ...box, name: 'reply', kind: 'reply', fits: (editor) => answered(editor) != null, answered },
    { ...box, name: 'post', kind: 'post', fits: (editor) => closest(editor, PLACE) !== undefined },
  ],
};
