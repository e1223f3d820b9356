import { closest } from '../tree.ts';
import { isPlainEnter, type SiteFacts } from './site.ts';

/** What sends from a post's dialog: now, later, or as an edit of what stands already. */
const POST_BUTTON =
  '[role="button"]:is([aria-label="Post"], [aria-label="Schedule"], [aria-label="Save"], [aria-label="Share now"])';
/** Some accounts post in two steps: the first shows no Post button yet. */
const NEXT_BUTTON = '[role="button"][aria-label="Next"]';
const AUDIENCE = '[role="button"][aria-label^="Edit privacy. Sharing with"]';

/**
 * Facebook: Lexical in the light DOM, hashed class names, so that roles and labels are the hold. A post is written in a
 * dialog with a Post button; every other box is a comment, which Enter sends.
 * Last seen: public code of May to August 2026; not on a live account.
 */
export const facebook: SiteFacts = {
  site: 'facebook',
  hosts: ['facebook.com'],
  editors: '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]',
  kindOf: (editor) => (isMessage(editor) ? 'message' : postDialog(editor) ? 'post' : 'comment'),
  scopeOf: (editor) => postDialog(editor) ?? commentForm(editor),
  send: `${POST_BUTTON}, [role="button"][aria-label="Comment"]`,
  sendsByKey: (event, kind) => kind !== 'post' && isPlainEnter(event),
  audience: (scope) =>
    scope
      .querySelector(AUDIENCE)
      ?.getAttribute('aria-label')
      ?.replace(/^Edit privacy\. Sharing with /, '')
      .replace(/[. ]+$/, ''),
  attachment: '[aria-label="Remove post attachment"]',
  answered: (editor) =>
    postDialog(editor)
      ? undefined
      : (closest(editor, '[role="article"]')?.querySelector('[data-ad-preview="message"], [dir="auto"]')
          ?.textContent ?? undefined),
};

const postDialog = (editor: Element): Element | undefined => {
  const dialog = closest(editor, '[role="dialog"]');
  const label = editor.getAttribute('aria-label') ?? editor.getAttribute('aria-placeholder') ?? '';
  return dialog?.querySelector(`${POST_BUTTON}, ${NEXT_BUTTON}`) && !/comment|reply/i.test(label)
    ? dialog
    : undefined;
};

const commentForm = (editor: Element): Element =>
  closest(editor, 'form') ?? closest(editor, '[role="article"]') ?? editor.parentElement ?? document.body;

const isMessage = (editor: Element): boolean => /^message/i.test(editor.getAttribute('aria-label') ?? '');
