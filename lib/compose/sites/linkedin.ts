import { closest, treeOf } from '../tree.ts';
import { isPlainEnter, type SiteFacts } from './site.ts';

/**
 * LinkedIn: Quill for posts, in the open shadow root of #interop-outlet (light DOM on older pages); Tiptap for
 * comments in the feed. The send button of a post stands in the same tree as its editor.
 * Last seen: public code of April to August 2026; not on a live account.
 */
export const linkedin: SiteFacts = {
  site: 'linkedin',
  hosts: ['linkedin.com'],
  editors: '[role="textbox"][contenteditable="true"]:is(.ql-editor, .tiptap), .msg-form__contenteditable',
  kindOf: (editor) => {
    if (editor.matches('.msg-form__contenteditable')) return 'message';
    return closest(editor, SHARE_DIALOG) ? 'post' : 'comment';
  },
  scopeOf: (editor) =>
    closest(editor, SHARE_DIALOG) ?? closest(editor, 'form, [role="listitem"]') ?? treeOf(editor),
  send: [
    '.share-actions__primary-action',
    '[data-view-name="comment-post"]',
    '[data-view-name="comment-reply-post"]',
    '[class*="comments-comment-box__submit-button"]',
    'button[type="submit"]',
  ].join(', '),
  sendsByKey: (event, kind, editor) => kind === 'message' && isPlainEnter(event) && entersSend(editor),
  audience: (scope) =>
    scope
      .querySelector('.share-unified-settings-entry-button')
      ?.textContent?.match(/Post to ([^\n]+)/)?.[1]
      ?.trim(),
  attachment: '[aria-label="Remove media"]',
  answered: (editor) =>
    closest(editor, SHARE_DIALOG)
      ? undefined
      : (closest(editor, '[role="listitem"]')?.querySelector('p')?.textContent ?? undefined),
};

const SHARE_DIALOG = '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"], .share-box-modal';

/** With "Press Enter to Send" a conversation shows no Send button; with "Click Send" Enter is a new line. */
const entersSend = (editor: Element): boolean =>
  !closest(editor, '[class~="msg-form"]')?.querySelector('.msg-form__send-button');
