import type { Draft, Kind } from '../reading/draft.ts';
import type { Span } from '../reading/span.ts';
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
  /** The texts of the other boxes that go out with the same press: the rest of a thread. */
  others(): string[];
  /** Puts other words in place of a span of the draft, in the way that typing does. */
  replace(span: Span, to: string): Promise<Replaced>;
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

/** The compose box around an editor. */
export function composerOf(editor: HTMLElement, facts: SiteFacts): Composer {
  const scope = () => facts.scopeOf(editor);
  return {
    editor,
    facts,
    kind: facts.kindOf(editor),
    read: () => (isField(editor) ? { text: editor.value, segments: [] } : readEditor(editor)),
    others: () =>
      [...scope().querySelectorAll<HTMLElement>(facts.editors)]
        .filter(
          (other) => other !== editor && isShownOnPage(other) && facts.kindOf(other) === facts.kindOf(editor),
        )
        .map(textOf)
        .filter((text) => text.trim()),
    replace: async (span, to) =>
      isField(editor) ? replaceInField(editor, span, to) : replaceWords(editor, span, to),
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
