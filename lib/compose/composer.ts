import type { Draft, Kind } from '../reading/draft.ts';
import type { Span } from '../reading/span.ts';
import { restoreSelection } from './caret.ts';
import { type Replaced, replaceWords } from './replace.ts';
import type { SiteFacts } from './sites/index.ts';
import { isField, replaceInField } from './text-field.ts';
import { readEditor, type TextMap } from './text-map.ts';
import { isShownOnPage } from './tree.ts';

/** A compose box: its editor, its send control and its audience. */
export interface Composer {
  readonly editor: HTMLElement;
  readonly facts: SiteFacts;
  readonly kind: Kind;
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
  /** Is this element (or what holds it) a send control of this composer? */
  isSend(element: Element): boolean;
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

/** The compose box around an editor. */
export function composerOf(editor: HTMLElement, facts: SiteFacts): Composer {
  const scope = () => facts.scopeOf(editor);
  const read = () => (isField(editor) ? { text: editor.value, segments: [] } : readEditor(editor));
  return {
    editor,
    facts,
    kind: facts.kindOf(editor),
    read,
    others: () => {
      const boxes = [...scope().querySelectorAll<HTMLElement>(facts.editors)].filter(
        (other) => other !== editor && isShownOnPage(other) && facts.kindOf(other) === facts.kindOf(editor),
      );
      return [...boxes.map(textOf), ...descriptionsIn(scope())].filter((text) => text.trim());
    },
    replace: async (span, to) =>
      isField(editor) ? replaceInField(editor, span, to) : replaceWords(editor, span, to),
    select: (span) => {
      editor.focus({ preventScroll: true });
      restoreSelection(editor, span, read());
    },
    draft: (text) => ({ text, site: facts.site, kind: facts.kindOf(editor), to: facts.answered(editor) }),
    sendButton: () => [...scope().querySelectorAll<HTMLElement>(facts.send)].find(isShownOnPage),
    isSend: (element) => {
      const control = element.closest(facts.send);
      return control !== null && scope().contains(control);
    },
    audience: () => facts.audience(scope()),
    hasAttachment: () => scope().querySelector(facts.attachment) !== null,
  };
}
