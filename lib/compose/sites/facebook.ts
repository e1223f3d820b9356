import { closest } from '../tree.ts';
import { saysBox, saysSend } from './labels.ts';
import { lastAfter, lastIn } from './send-control.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const LEXICAL = '[role="textbox"][contenteditable="true"][data-lexical-editor="true"]';
const ARTICLE = '[role="article"]';
const DIALOG = '[role="dialog"]';
const AUDIENCE = '[role="button"][aria-label^="Edit privacy. Sharing with"]';

/**
 * A conversation: by its address, by its label, or, in a small window over the page, by its place: all that is written
 * for others stands in an article, a form, a dialog or the middle of the page.
 */
const isChat = (editor: Element): boolean =>
  /^\/(messages|t)\//.test(location.pathname) ||
  /(^|\.)messenger\.com$/.test(location.hostname) ||
  (saysBox(editor, 'message') && !closest(editor, `${ARTICLE}, form`)) ||
  !closest(editor, `${ARTICLE}, ${DIALOG}, form, [role="main"]`);

/**
 * A post is written in a dialog. A post that was opened to read it stands in a dialog too, with a comment box: that one
 * is labelled so, or stands with the articles.
 */
const isPost = (editor: Element): boolean => {
  const dialog = closest(editor, DIALOG);
  if (!dialog || closest(editor, ARTICLE) || saysBox(editor, 'comment') || saysBox(editor, 'reply'))
    return false;
  return [...dialog.querySelectorAll('[role="button"]')].some(saysSend) || !dialog.querySelector(ARTICLE);
};

/** Comments are articles within the article of the post; a reply is written below one of them. */
const isReply = (editor: Element): boolean =>
  saysBox(editor, 'reply') || closest(editor, ARTICLE)?.parentElement?.closest(ARTICLE) != null;

const WORDS = '[data-ad-preview="message"], [data-ad-comet-preview="message"], [dir="auto"]';

/** The words of the nearest article upwards; a comment box in a dialog stands beside the article. */
const answered = (editor: Element) =>
  (closest(editor, ARTICLE) ?? closest(editor, DIALOG)?.querySelector(ARTICLE))?.querySelector(WORDS);

const dialogBox: Omit<BoxFacts, 'name'> = {
  kind: 'post',
  editor: LEXICAL,
  fits: isPost,
  scope: DIALOG,
  send: (editor, scope) => lastIn(scope, editor),
  audience: (scope) =>
    scope
      .querySelector(AUDIENCE)
      ?.getAttribute('aria-label')
      ?.replace(/^Edit privacy\. Sharing with /, '')
      .replace(/(?<![. ])[. ]+$/, ''),
  attachment: '[aria-label="Remove post attachment"], img[src^="blob:"], video[src^="blob:"]',
};

const comment: Omit<BoxFacts, 'name' | 'kind'> = {
  editor: LEXICAL,
  scope: `form, ${ARTICLE}, ${DIALOG}`,
  send: (editor, scope) => lastAfter(scope, editor),
  keys: 'enter',
  answered,
};

/**
 * Facebook: Lexical in the light DOM, hashed class names, so that roles and places are the hold, and labels where they
 * tell more.
 */
export const facebook: SiteFacts = {
  site: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', 'messenger.com'],
  seen: { code: '2026-08', practice: '2026-11-22' },
  isPrivate: isChat,
  boxes: [
    {
      name: 'message',
      kind: 'message',
      editor: LEXICAL,
      fits: isChat,
      scope: '[tabindex="-1"], [role="main"]',
      send: (editor, scope) => lastAfter(scope, editor),
      keys: 'enter',
    },
    { ...dialogBox, name: 'post' },
    { ...comment, name: 'reply', kind: 'reply', fits: isReply },
    { ...comment, name: 'comment', kind: 'comment' },
  ],
};
