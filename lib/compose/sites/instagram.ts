import { closest } from '../tree.ts';
import { saysBox } from './labels.ts';
import { labelledIn, lastAfter, lastIn } from './send-control.ts';
import type { SiteFacts } from './site.ts';

const LEXICAL = '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]';

/** Instagram: Lexical for the words under a picture and for messages, a text area for comments. */
export const instagram: SiteFacts = {
  site: 'other',
  name: 'Instagram',
  hosts: ['instagram.com'],
  seen: { code: '2026-06', practice: '2026-11-22' },
  isPrivate: (editor) =>
    location.pathname.startsWith('/direct/') ||
    saysBox(editor, 'message') ||
    (editor.matches(LEXICAL) && !closest(editor, '[role="dialog"]')),
  boxes: [
    {
      name: 'message',
      kind: 'message',
      editor: LEXICAL,
      fits: (editor) => !closest(editor, '[role="dialog"]'),
      scope: 'form, section, [role="main"]',
      send: (editor, scope) => labelledIn(scope, editor),
      keys: 'enter',
    },
    {
      name: 'post',
      kind: 'post',
      editor: LEXICAL,
      scope: '[role="dialog"]',
      // "Share" stands in the head of the dialog, before the words.
      send: (editor, scope) => labelledIn(scope, editor),
      attachment: 'img[src^="blob:"], video[src^="blob:"], canvas',
    },
    {
      name: 'comment',
      kind: 'comment',
      editor: 'form textarea',
      scope: 'form',
      send: (editor, scope) => lastAfter(scope, editor),
      keys: 'enter',
      answered: (editor) => closest(editor, 'article, [role="dialog"]')?.querySelector('h1, [dir="auto"]'),
    },
  ],
};

/** Threads: the same make of editor, in a dialog whose Post is words alone. */
export const threads: SiteFacts = {
  site: 'other',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  seen: { code: '2026-06', practice: '2026-11-22' },
  boxes: [
    {
      name: 'reply',
      kind: 'reply',
      editor: LEXICAL,
      fits: (editor) => answeredThread(editor) !== null,
      scope: '[role="dialog"], [data-pressable-container]',
      send: (editor, scope) => lastIn(scope, editor),
      keys: 'ctrl+enter',
      answered: (editor) => answeredThread(editor),
    },
    {
      name: 'post',
      kind: 'post',
      editor: LEXICAL,
      scope: '[role="dialog"]',
      send: (editor, scope) => lastIn(scope, editor),
      keys: 'ctrl+enter',
      attachment: 'img[src^="blob:"], video[src^="blob:"]',
    },
  ],
};

/** The thread that a reply's dialog shows above the box. */
const answeredThread = (editor: Element): Element | null =>
  closest(editor, '[role="dialog"]')?.querySelector('[data-pressable-container] [dir="auto"]') ?? null;
