import { closest } from '../tree.ts';
import { isCtrlEnter, type SiteFacts } from './site.ts';

/**
 * A site that a person or their employer added, of which nothing is known: any rich-text box or text area is a composer. Its send
 * control is looked for in its own form or dialog only, so that no other button of the page is ever held.
 */
export const otherSite: SiteFacts = {
  site: 'other',
  hosts: [],
  editors: '[contenteditable]:not([contenteditable="false"]), textarea',
  kindOf: () => 'post',
  scopeOf: (editor) => closest(editor, 'form, dialog, [role="dialog"]') ?? editor,
  send: 'button[type="submit"], input[type="submit"], form button:not([type])',
  sendsByKey: (event) => isCtrlEnter(event),
  audience: () => undefined,
  attachment: 'img[src^="blob:"], video[src^="blob:"]',
  answered: () => undefined,
};
