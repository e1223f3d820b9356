import type { Composer } from '../compose/composer.ts';
import { shift } from '../compose/shift.ts';
import { isField } from '../compose/text-field.ts';
import type { TextMap } from '../compose/text-map.ts';
import type { Answer, Point } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';

/** The typing pause after which a draft is checked, in ms. */
export const PAUSE = 350;

const NOTHING: Answer = { type: 'points', points: [] };

/** How the last check came out. */
export type Status = 'checking' | 'checked' | 'failed';

/**
 * Follows one draft: reads it whenever the editor changes, has it checked when the typing pauses, and carries the
 * points along from one check to the next. Whoever listens is told after each change.
 */
export class DraftWatch {
  map: TextMap;
  points: readonly Point[] = [];
  status: Status = 'checking';
  /** The text of the last check that came back. */
  #checkedText: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #composer: Composer;
  readonly #ask: (draft: Draft) => Promise<Answer>;
  readonly #changed: () => void;

  constructor(
    composer: Composer,
    ask: (draft: Draft) => Promise<Answer>,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.#composer = composer;
    this.#ask = ask;
    this.#changed = changed;
    this.map = composer.read();
    const observer = new MutationObserver(() => this.#read());
    observer.observe(composer.editor, { childList: true, characterData: true, subtree: true });
    // What stands in a text area is in no node: it is read after whatever may have changed it.
    if (isField(composer.editor)) {
      const soon = () => setTimeout(() => !signal.aborted && this.#read());
      for (const type of ['input', 'keyup', 'click', 'submit'] as const) {
        window.addEventListener(type, soon, { capture: true, passive: true, signal });
      }
    }
    signal.addEventListener(
      'abort',
      () => {
        observer.disconnect();
        clearTimeout(this.#timer);
      },
      { once: true },
    );
  }

  /** Is what we know of the draft what stands in the editor now? */
  knows(text: string): boolean {
    return this.status === 'checked' && this.#checkedText === text;
  }

  /** Checks what stands in the editor now. Resolves once the answer is taken in. */
  async check(): Promise<void> {
    clearTimeout(this.#timer);
    this.map = this.#composer.read();
    const { text } = this.map;
    if (this.knows(text)) return;
    const answer = text.trim() ? await this.#answer(text) : NOTHING;
    // A later text has been asked about meanwhile: its answer is on the way.
    if (this.#composer.editor.isConnected) this.#take(answer, text);
  }

  /** Forgets what the last check said: the settings have changed. */
  async again(): Promise<void> {
    this.#checkedText = undefined;
    await this.check();
  }

  async #answer(text: string): Promise<Answer> {
    try {
      return await this.#ask(this.#composer.draft(text));
    } catch {
      return { type: 'fault' };
    }
  }

  #take(answer: Answer, text: string): void {
    this.map = this.#composer.read();
    if (answer.type === 'fault') {
      this.points = [];
      this.status = 'failed';
    } else {
      this.points = shift(answer.points, text, this.map.text);
      this.#checkedText = text;
      this.status = text === this.map.text ? 'checked' : 'checking';
    }
    this.#changed();
  }

  #read(): void {
    const before = this.map.text;
    this.map = this.#composer.read();
    if (this.map.text !== before) {
      this.points = shift(this.points, before, this.map.text);
      this.status = 'checking';
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.check(), PAUSE);
    }
    // Even with the same words, the framework may have put new nodes in place of those that were marked.
    this.#changed();
  }
}
