import { lastAfter } from './send-control.ts';
import type { SiteFacts } from './site.ts';

/** WhatsApp on the web: Lexical at the foot of a conversation. All of it is private. */
export const whatsapp: SiteFacts = {
  site: 'other',
  name: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  seen: { code: '2026-08', practice: '2026-11-22' },
  isPrivate: () => true,
  boxes: [
    {
      name: 'message',
      kind: 'message',
      editor: 'footer [contenteditable="true"]',
      scope: 'footer',
      // While nothing is written, a microphone stands where Send will be.
      send: (editor, scope) => lastAfter(scope, editor),
      keys: 'enter',
    },
  ],
};
