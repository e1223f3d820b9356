import type { Draft, Kind } from '../reading/draft.ts';
import type { Span } from '../reading/span.ts';
import { restoreSelection } from './caret.ts';
import { readsTrue } from './reads-true.ts';
import { type Replaced, replaceWords } from './replace.ts';
import { controlsOf, scopeOf } from './sites/controls.ts';
import { BOXES, boxOf, type SiteFacts, type Told } from './sites/index.ts';
import { saysSend } from './sites/labels.ts';
import { sends } from './sites/site.ts';
import { isField, replaceInField } from './text-field.ts';
import { readEditor, type TextMap } from './text-map.ts';
import { isShownOnPage } from './tree.ts';

/** A compose box: its editor, its send control and its audience. */
export interface Composer {
  readonly editor: HTMLElement;
  /** What is known of it at this moment: pages change around a box that stays. */
  told(): Told;
  kind(): Kind;
  /** The part of the page that holds the editor, its send control and its audience. */
  scope(): ParentNode & Node;
  read(): TextMap;
  /** The other texts that go out with the same press: the rest of a thread, and what describes a picture. */
  others(): string[];
  /** Puts other words in place of a span of the draft, in the way that typing does. */
  replace(span: Span, to: string): Promise<Replaced>;
  /** Selects a span of the draft, with the focus in the editor. */
  select(span: Span): void;
  /** The draft as the engine is given it. */
  draft(text: string): Draft;
  /** The send control, where one is drawn. Found afresh each time: frameworks replace it. */
  sendButton(): HTMLElement | undefined;
  /** The send control of this composer that an element is, or is a part of. */
  sendAt(element: Element): HTMLElement | undefined;
  /** Is this a send control without doubt, and not merely by its place? */
  isSure(control: HTMLElement): boolean;
  /** Does this key press send what is in the editor? */
  sendsByKey(event: KeyboardEvent): boolean;
  audience(): string | undefined;
  hasAttachment(): boolean;
}

const textOf = (editor: HTMLElement): string => (isField(editor) ? editor.value : readEditor(editor).text);

/** A picture that was picked on this device, and the fields in which one is described. */
const DESCRIBED =
  'img[src^="blob:"][alt], textarea:is([data-testid="altTextInput"], [aria-label*="alt text" i], [aria-label*="alternative text" i])';

/** What describes the pictures for people who cannot see them: it goes out too, and can name somebody. */
const descriptionsIn = (scope: ParentNode): string[] => [
  ...new Set(
    [...scope.querySelectorAll(DESCRIBED)].map((found) =>
      found instanceof HTMLImageElement ? found.alt : (found as HTMLTextAreaElement).value,
    ),
  ),
];

/** The longest that a post above a reply is read, in UTF-16 units. */
const LONGEST_ABOVE = 2000;

/** The posts of a thread before the one with this text. None where it stands in no box: it may be just changing. */
const earlierThan = (text: string, boxes: readonly string[]): string[] =>
  boxes.slice(0, Math.max(0, boxes.indexOf(text))).filter((earlier) => earlier.trim());

/** The compose box around an editor. */
export function composerOf(editor: HTMLElement, site: SiteFacts): Composer {
  const told = () => boxOf(editor, site);
  const scope = () => scopeOf(editor, told().box);
  const read = () => (isField(editor) ? { text: editor.value, segments: [], lines: [] } : readEditor(editor));
  const controls = () => controlsOf(editor, told().box);

  /** The boxes that go out with the same press, in the order of the page; this one among them. */
  const boxes = (): HTMLElement[] => {
    const { box, known } = told();
    const goesAlong = (other: HTMLElement) => {
      const theirs = boxOf(other, site);
      return theirs.box.kind === box.kind && theirs.known === known && !other.matches(DESCRIBED);
    };
    return [...scope().querySelectorAll<HTMLElement>(BOXES)].filter(
      (other) => other === editor || (isShownOnPage(other) && goesAlong(other)),
    );
  };

  const above = (): string | undefined => {
    const { box } = told();
    const shown = box.answered?.(editor, scopeOf(editor, box));
    if (!shown || shown.contains(editor) || editor.contains(shown)) return undefined;
    return shown.textContent?.trim().slice(0, LONGEST_ABOVE) || undefined;
  };

  return {
    editor,
    told,
    kind: () => told().box.kind,
    scope,
    read,
    others: () =>
      [
        ...boxes()
          .filter((box) => box !== editor)
          .map(textOf),
        ...descriptionsIn(scope()),
      ].filter((text) => text.trim()),
    replace: async (span, to) => {
      if (isField(editor)) return replaceInField(editor, span, to);
      // Words that do not stand where we think are left alone.
      return readsTrue(editor) ? replaceWords(editor, span, to) : 'untouched';
    },
    select: (span) => {
      editor.focus({ preventScroll: true });
      restoreSelection(editor, span, read());
    },
    draft: (text) => {
      const { site, box } = told();
      const thread = earlierThan(text, boxes().map(textOf));
      return { text, site: site.site, kind: box.kind, to: above(), ...(thread.length > 0 && { thread }) };
    },
    sendButton: () => controls().find(isShownOnPage),
    sendAt: (element) => controls().find((control) => control.contains(element)),
    isSure: (control) => typeof told().box.send === 'string' || saysSend(control),
    sendsByKey: (event) => {
      const { keys = 'none' } = told().box;
      return sends(event, typeof keys === 'function' ? keys(editor) : keys);
    },
    audience: () => told().box.audience?.(scope()),
    hasAttachment: () => {
      const { attachment } = told().box;
      return attachment !== undefined && scope().querySelector(attachment) !== null;
    },
  };
}
