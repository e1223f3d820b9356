import { closest } from '../tree.ts';
import { saysBox } from './labels.ts';
import { labelledIn, lastIn } from './send-control.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const SHARE_DIALOG = '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"], .share-box-modal';
const BOX = '[role="textbox"][contenteditable="true"]:is(.ql-editor, .tiptap)';
const POST = '[role="listitem"], [data-urn], .feed-shared-update-v2';
/** Where a post, or a comment, shows its words: on the newer pages, then on the older ones. */
const WORDS =
  '[data-testid="expandable-text-box"], [data-view-name="feed-commentary"], .update-components-text, .comments-comment-item__main-content';
const MESSAGES = '[class~="msg-form"], .msg-overlay-conversation-bubble, .msg-convo-wrapper, .msg-thread';

const comment: Omit<BoxFacts, 'name' | 'kind'> = {
  editor: BOX,
  scope: `form, ${POST}`,
  send: [
    '[data-view-name="comment-post"]',
    '[data-view-name="comment-reply-post"]',
    '[class*="comments-comment-box__submit-button"]',
    'button[type="submit"]',
  ].join(', '),
};

/** A comment that stands before the box, within the same post: then the box is for a reply to it. */
const commentAbove = (editor: Element): Element | undefined => {
  const comments = [
    ...(closest(editor, POST)?.querySelectorAll(
      '[componentkey^="replaceableComment_"], [data-id^="urn:li:comment:"], .comments-comment-entity',
    ) ?? []),
  ];
  return comments.find((one) => one.contains(editor) || one.nextElementSibling?.contains(editor));
};

const isArticle = () => location.pathname.startsWith('/article/');

const article: Omit<BoxFacts, 'name' | 'editor'> = {
  kind: 'post',
  fits: isArticle,
  scope: 'body',
  // "Next" is the last press while the words of the article are still on the page.
  send: (editor, scope) => {
    const named = [...scope.querySelectorAll('[class*="article-editor-nav__publish"]')];
    return named.length > 0 ? named : labelledIn(scope, editor);
  },
};

/** With "Press Enter to Send" a conversation shows no Send button; with "Click Send" Enter is a new line. */
const entersSend = (editor: Element): boolean =>
  !closest(editor, '[class~="msg-form"]')?.querySelector('.msg-form__send-button');

/**
 * LinkedIn: two front ends at once. Posts: Quill, in the open shadow root of #interop-outlet (light DOM on older pages).
 * Comments: Tiptap in the feed, Quill on older pages. Messages: a box of its own. Classes and components are the hold.
 */
export const linkedin: SiteFacts = {
  site: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  seen: { code: '2026-10', practice: '2026-11-22' },
  isPrivate: (editor) =>
    location.pathname.startsWith('/messaging') || closest(editor, MESSAGES) !== undefined,
  boxes: [
    {
      name: 'message',
      kind: 'message',
      editor: '.msg-form__contenteditable',
      scope: MESSAGES,
      send: '.msg-form__send-button',
      keys: (editor) => (entersSend(editor) ? 'enter' : 'none'),
    },
    {
      name: 'connection note',
      kind: 'message',
      editor: 'textarea#custom-message',
      scope: '[role="dialog"], dialog',
      send: (editor, scope) => lastIn(scope, editor),
    },
    {
      name: 'post',
      kind: 'post',
      editor: BOX,
      fits: (editor) => closest(editor, SHARE_DIALOG) !== undefined,
      scope: SHARE_DIALOG,
      send: '.share-actions__primary-action',
      audience: (scope) =>
        scope
          .querySelector('.share-unified-settings-entry-button')
          ?.textContent?.match(/Post to ([^\n]+)/)?.[1]
          ?.trim(),
      attachment: '[aria-label="Remove media"], img[src^="blob:"], video[src^="blob:"]',
      // What is reposted stands below the words.
      answered: (_editor, scope) => scope.querySelector(WORDS),
    },
    {
      ...article,
      name: 'article',
      editor:
        '.ProseMirror[contenteditable="true"]:not([role="textbox"].tiptap), [aria-label="Article editor content"]',
    },
    { ...article, name: 'title of an article', editor: 'textarea' },
    {
      ...comment,
      name: 'reply',
      kind: 'reply',
      fits: (editor) => commentAbove(editor) !== undefined || saysBox(editor, 'reply'),
      answered: (editor) => commentAbove(editor)?.querySelector(WORDS),
    },
    {
      ...comment,
      name: 'comment',
      kind: 'comment',
      answered: (editor) => closest(editor, POST)?.querySelector(WORDS),
    },
  ],
};
