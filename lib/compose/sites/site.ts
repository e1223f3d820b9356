import type { Kind, Site } from '../../reading/draft.ts';

/**
 * What is known of a site's compose boxes. Sites change: each file says when its facts were last seen, and by whom.
 * All of it hangs on structure first and on English labels last.
 */
export interface SiteFacts {
  readonly site: Site;
  readonly hosts: readonly string[];
  /** The editors of the site. */
  readonly editors: string;
  /** What will come of the text in this editor. */
  kindOf(editor: Element): Kind;
  /** The part of the page that holds the editor, its send control and its audience. */
  scopeOf(editor: Element): ParentNode & Node;
  /** The send controls within the scope. */
  readonly send: string;
  /** Does this key press, in this editor, send what is in it? */
  sendsByKey(event: KeyboardEvent, kind: Kind, editor: Element): boolean;
  /** Who can see the post, in the site's own words. */
  audience(scope: ParentNode): string | undefined;
  /** Something attached: a picture, a film. */
  readonly attachment: string;
  /** The words that a reply answers, where the page shows them. */
  answered(editor: Element): string | undefined;
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export const isCtrlEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey;

/** Enter alone, where Shift+Enter makes a new line. */
export const isPlainEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey;
