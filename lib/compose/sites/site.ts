import type { Kind, Site } from '../../reading/draft.ts';

/** The presses of Enter that send: alone (where Shift+Enter makes a new line), or with Ctrl or Cmd. */
export type Keys = 'none' | 'enter' | 'ctrl+enter' | 'either';

/** What is known of one kind of compose box of a site: how to tell it, and what stands around it. */
export interface BoxFacts {
  /** What it is: 'reply', 'group post'. */
  readonly name: string;
  readonly kind: Kind;
  /** Tells the editor. */
  readonly editor: string;
  /** What the page shows besides, where the same kind of editor serves several boxes. */
  readonly fits?: (editor: Element) => boolean;
  /** The part of the page that holds the editor, its send control and its audience; the nearest upwards counts. */
  readonly scope: string;
  /** The send controls: a selector within the scope, or whatever finds them by role, place and label. */
  readonly send: string | ((editor: Element, scope: ParentNode) => Element[]);
  readonly keys?: Keys | ((editor: Element) => Keys);
  /** The send control stands in the page around the editor's frame. */
  readonly outside?: boolean;
  /** Who can see it, in the site's own words. */
  readonly audience?: (scope: ParentNode) => string | undefined;
  /** Something attached: a picture, a film. */
  readonly attachment?: string;
  /** What shows the words that a reply answers. */
  readonly answered?: (editor: Element, scope: ParentNode) => Element | null | undefined;
}

/** When and how a site's facts were last seen to fit. Sites change without a word. */
export interface Seen {
  /** The newest public code that says so. Year and month. */
  readonly code: string;
  /** A practice page with the site's own make of editor. Year, month and day. */
  readonly practice: string;
}

/** What is known of a site's compose boxes. All of it hangs on structure first and on labels last. */
export interface SiteFacts {
  /** What the rules are told. */
  readonly site: Site;
  /** What people call it. */
  readonly name: string;
  readonly hosts: readonly string[];
  readonly seen?: Seen;
  /** The first that fits counts. */
  readonly boxes: readonly BoxFacts[];
  /** Where people write to each other in private: nothing in there is ever taken for a post. */
  readonly isPrivate?: (editor: Element) => boolean;
}

/** Does this key press send, where these keys do? */
export function sends(event: KeyboardEvent, keys: Keys): boolean {
  if (event.key !== 'Enter' || event.altKey || keys === 'none') return false;
  const withCtrl = event.ctrlKey || event.metaKey;
  if (withCtrl) return keys !== 'enter';
  return keys !== 'ctrl+enter' && !event.shiftKey;
}
