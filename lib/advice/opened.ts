import { readSelection, restoreSelection } from '../compose/caret.ts';
import type { Composer } from '../compose/composer.ts';
import { focusedElement } from '../compose/tree.ts';
import type { Span } from '../reading/span.ts';
import type { Surface } from './surface.ts';
import type { Open } from './view/view.tsx';

/** What is open over the draft, one thing at a time, and the way back to the caret. */
export class Opened {
  readonly #composer: Composer;
  readonly #surface: Surface;
  readonly #draw: () => void;
  #open: Open | undefined;
  /** Where the caret stood when the focus went to our surface. */
  #selection: Span | undefined;
  /** Where the caret stood before the last press: a press on Post takes it out of the editor. */
  #leftAt: Span | undefined;

  constructor(composer: Composer, surface: Surface, draw: () => void) {
    this.#composer = composer;
    this.#surface = surface;
    this.#draw = draw;
  }

  get now(): Open | undefined {
    return this.#open;
  }

  /** Is this what is open? */
  is(what: Open['what']): boolean {
    return this.#open?.what === what;
  }

  /** Opens this in place of what was open, or closes that. With `focus` the keyboard goes along. */
  show(open: Open | undefined, focus = false): void {
    if (focus && !this.hasFocus()) this.#selection = this.#caret() ?? this.#leftAt;
    this.#open = open;
    this.#draw();
    if (focus) this.#surface.focusFirst();
  }

  /** Closes what is open. The focus goes back to the editor, where the caret still stands, if we had it. */
  close(): void {
    const hadFocus = this.hasFocus();
    this.show(undefined);
    if (!hadFocus) return;
    const { editor } = this.#composer;
    editor.focus({ preventScroll: true });
    // Draft.js puts the caret at the start when the focus comes back.
    if (this.#selection) restoreSelection(editor, this.#selection, this.#composer.read());
  }

  /** Closes a card that nobody asked for: the pointer or the caret has gone elsewhere. */
  leave(): void {
    if (this.#open?.what === 'card' && !this.#open.pinned && !this.hasFocus()) this.show(undefined);
  }

  /** Remembers the caret, before a press takes it away. */
  noteCaret(): void {
    this.#leftAt = this.#caret() ?? this.#leftAt;
  }

  /** Has our surface got the focus? */
  hasFocus(): boolean {
    return this.#surface.root.activeElement !== null;
  }

  #caret(): Span | undefined {
    const { editor } = this.#composer;
    return focusedElement() === editor ? readSelection(editor, this.#composer.read()) : undefined;
  }
}
