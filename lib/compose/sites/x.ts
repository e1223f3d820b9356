import { closest } from '../tree.ts';
import { isCtrlEnter, type SiteFacts } from './site.ts';

/**
 * X (twitter.com leads there): Draft.js in the light DOM, known by test ids. The home box can stand behind the modal
 * one, so that the scope is the dialog where there is one.
 * Last seen: public code of January to August 2026; not on a live account.
 */
export const x: SiteFacts = {
  site: 'x',
  hosts: ['x.com', 'twitter.com'],
  editors: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  kindOf: (editor) => (answeredPost(editor) ? 'reply' : 'post'),
  scopeOf: (editor) => scopeOf(editor),
  send: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  sendsByKey: isCtrlEnter,
  audience: (scope) =>
    scope.querySelector('[aria-label$="can reply"]')?.getAttribute('aria-label') ?? undefined,
  attachment: '[data-testid="attachments"] :is(img, video)',
  answered: (editor) =>
    answeredPost(editor)?.querySelector('[data-testid="tweetText"]')?.textContent ?? undefined,
};

const scopeOf = (editor: Element): Element =>
  closest(editor, '[role="dialog"]') ?? closest(editor, '[data-testid="primaryColumn"]') ?? document.body;

/** The post above a reply: in the reply's dialog, or on the page of that post. */
const answeredPost = (editor: Element): Element | undefined => {
  const scope = scopeOf(editor);
  const onOwnPage = scope.matches('[role="dialog"]') || /\/status\/\d+/.test(location.pathname);
  return (onOwnPage && scope.querySelector('article[data-testid="tweet"]')) || undefined;
};
