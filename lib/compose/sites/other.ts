import { saysBox } from './labels.ts';
import { nearestTo } from './send-control.ts';
import type { BoxFacts, SiteFacts } from './site.ts';

const OPEN = ':not([readonly], [disabled], [aria-hidden="true"], [role="combobox"], [role="searchbox"])';

/** Fields of one line that take more than a name or an address: what they are called or how much they hold says so. */
const LONG_INPUT = ['comment', 'post', 'reply', 'title', 'status', 'message', 'caption', 'headline', 'bio']
  .map(
    (word) => `[name*="${word}" i], [id*="${word}" i], [placeholder*="${word}" i], [aria-label*="${word}" i]`,
  )
  .join(', ');

/** Any rich-text box, text area, or field for a longer text. */
export const ANY_BOX = [
  `[contenteditable]:not([contenteditable="false"])${OPEN}`,
  `textarea${OPEN}`,
  `input:is([type="text"], :not([type])):is(${LONG_INPUT})${OPEN}`,
].join(', ');

/** Words in an address that mean a private conversation. */
const PRIVATE_ADDRESS = /\/(messages?|messaging|messenger|inbox|direct|dms?|chats?|conversations?)(\/|$)/i;

const isPrivate = (editor: Element): boolean =>
  PRIVATE_ADDRESS.test(location.pathname) || saysBox(editor, 'message');

/**
 * A box of which nothing is known. Its send control is looked for by form, role and label, near it only, so that no other
 * control of the page is ever held. Enter alone is left alone: where it makes a new line, to hold it would end in
 * sending what nobody wanted to send.
 */
const anyBox: BoxFacts = {
  name: 'box',
  kind: 'post',
  editor: ANY_BOX,
  scope: 'form, dialog, [role="dialog"]',
  send: (editor) => nearestTo(editor, ANY_BOX),
  keys: 'ctrl+enter',
  attachment: 'img[src^="blob:"], video[src^="blob:"]',
};

/**
 * The generic box for an editor. In a place for private conversations it is a message, whatever it looks like; else it is
 * what its label says.
 */
export function anyBoxFor(editor: Element, isPrivateThere: SiteFacts['isPrivate']): BoxFacts {
  if (isPrivate(editor) || isPrivateThere?.(editor)) return { ...anyBox, name: 'message', kind: 'message' };
  if (saysBox(editor, 'reply')) return { ...anyBox, name: 'reply', kind: 'reply' };
  if (saysBox(editor, 'comment')) return { ...anyBox, name: 'comment', kind: 'comment' };
  return anyBox;
}
