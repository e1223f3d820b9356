import type { Kind } from '../reading/draft.ts';
import { type Composer, composerOf } from './composer.ts';
import { readsTrue } from './reads-true.ts';
import { ownControls } from './sites/controls.ts';
import { BOXES, SITES, siteAt } from './sites/index.ts';
import { anySite, MORE_SITES } from './sites/more.ts';
import type { Seen, SiteFacts } from './sites/site.ts';
import { closest, focusedElement, hostOfFrame, isShownOnPage, parentOf } from './tree.ts';

/** What can stop fitting when a site changes: the box, the place around it, its words, its send control. */
export const PARTS = ['box', 'place', 'text', 'send'] as const;
export type Part = (typeof PARTS)[number];

/** How the facts of a site fit the compose box that is live. Holds no word of the draft or the page. */
export interface Fit {
  readonly site: string;
  readonly box: string;
  readonly kind: Kind;
  readonly seen?: Seen | undefined;
  /** What no longer fits. Of a site without facts nothing can. */
  readonly misfits: readonly Part[];
  /** Can Post be held here? Said of a box with words in it: many sites draw Post only then. */
  readonly holds: boolean;
  readonly empty: boolean;
  /** The elements from the box upwards: tags, roles, and those test ids that our own facts name. */
  readonly outline: readonly string[];
}

/** The self-test of a composer. */
export function fitOf(composer: Composer): Fit {
  const { editor } = composer;
  const { site, box, known } = composer.told();
  const empty = !composer.read().text.trim();
  const keys = typeof box.keys === 'function' ? box.keys(editor) : (box.keys ?? 'none');
  const holds = composer.sendButton() !== undefined || keys === 'enter' || keys === 'either';
  const hasFacts = site.hosts.length > 0;
  const misfits: Part[] = [];
  if (hasFacts && !known) misfits.push('box');
  if (known && !closest(editor, box.scope)) misfits.push('place');
  if (!readsTrue(editor)) misfits.push('text');
  if (known && !empty && keys !== 'enter' && !ownControls(editor, box).some(isShownOnPage))
    misfits.push('send');
  return {
    site: site.name,
    box: box.name,
    kind: box.kind,
    seen: site.seen,
    misfits,
    holds,
    empty,
    outline: outlineOf(editor, site),
  };
}

/**
 * The self-test of the page that this runs in: of the box that has the focus, or else of the only one that is shown.
 * Undefined where there is none to speak of.
 */
export function fitOfPage(): Fit | undefined {
  const boxes = [...document.querySelectorAll<HTMLElement>(BOXES)].filter(isShownOnPage);
  const editor = focusedElement()?.closest<HTMLElement>(BOXES) ?? (boxes.length === 1 ? boxes[0] : undefined);
  const site = siteAt(hostOfFrame().replace(/:\d+$/, ''), [...SITES, ...MORE_SITES]) ?? anySite;
  return editor && fitOf(composerOf(editor, site));
}

/** How far up the outline reaches. */
const HEIGHT = 12;

/** Roles of the ARIA specification that matter to us. Anything else in that attribute is not repeated. */
const ROLES = new Set([
  ...['textbox', 'dialog', 'alertdialog', 'article', 'main', 'form', 'feed', 'list', 'listitem', 'region'],
  ...['group', 'presentation', 'none', 'document', 'complementary', 'contentinfo', 'combobox', 'tabpanel'],
]);

function outlineOf(editor: Element, { boxes }: SiteFacts): string[] {
  const named = boxes.map(({ editor: own, scope, send }) => `${own} ${scope} ${String(send)}`).join(' ');
  const lines: string[] = [];
  for (let at: Node | null = editor; at && lines.length < HEIGHT; at = parentOf(at)) {
    if (!(at instanceof Element)) continue;
    const role = at.getAttribute('role') ?? '';
    const id = at.getAttribute('data-testid') ?? '';
    const isKnown = id !== '' && named.includes(`"${id.replace(/\d+$/, '')}`);
    lines.push(
      [
        KNOWN_TAG.test(at.localName) ? at.localName : 'custom-element',
        ROLES.has(role) ? `[role=${role}]` : role && '[role]',
        isKnown ? `[data-testid=${id}]` : id && '[data-testid]',
        at.hasAttribute('contenteditable') ? '[contenteditable]' : '',
        at.parentNode instanceof ShadowRoot ? ' (in a shadow root)' : '',
      ].join(''),
    );
  }
  return lines;
}

/** Tags of HTML itself; a component's own tag is not repeated. */
const KNOWN_TAG = /^[a-z][a-z0-9]{0,9}$/;
