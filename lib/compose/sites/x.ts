import { closest } from '../tree.ts';
import { isCtrlEnter, isPlainEnter, type SiteFacts } from './site.ts';

/**
 * X (twitter.com leads there): Draft.js in the light DOM (a text area for messages), known by test ids. The home box can stand behind the modal
 * one, so that the scope is the dialog where there is one.
 * Last seen: public code of January to August 2026; not on a live account.
 */
export const x: SiteFacts = {
  site: 'x',
  hosts: ['x.com', 'twitter.com'],
  editors: '[data-testid^="tweetTextarea_"][contenteditable="true"], [data-testid="dm-composer-textarea"]',
  kindOf: (editor) => (isMessage(editor) ? 'message' : answeredPost(editor) ? 'reply' : 'post'),
  scopeOf: (editor) => scopeOf(editor),
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"], [data-testid="dm-composer-send-button"]',
  sendsByKey: (event, kind) => isCtrlEnter(event) || (kind === 'message' && isPlainEnter(event)),
  audience: (scope) =>
    scope.querySelector('[aria-label$="can reply"]')?.getAttribute('aria-label') ?? undefined,
  attachment: '[data-testid="attachments"] :is(img, video)',
  answered: (editor) =>
    answeredPost(editor)?.querySelector('[data-testid="tweetText"]')?.textContent ?? undefined,
};

/** A private conversation: a text area, where Enter sends. */
const isMessage = (editor: Element): boolean => editor.matches('[data-testid="dm-composer-textarea"]');

const scopeOf = (editor: Element): Element =>
  closest(editor, '[role="dialog"]') ?? closest(editor, '[data-testid="primaryColumn"]') ?? document.body;

/** The post above a reply: in the reply's dialog, or on the page of that post. */
const answeredPost = (editor: Element): Element | undefined => {
  const scope = scopeOf(editor);
  const onOwnPage = scope.matches('[role="dialog"]') || /\/status\/\d+/.test(location.pathname);
  return (onOwnPage && scope.querySelector('article[data-testid="tweet"]')) || undefined;
};
