import type { Composer } from '../compose/composer.ts';
import { shift } from '../compose/shift.ts';
import { isField } from '../compose/text-field.ts';
import type { TextMap } from '../compose/text-map.ts';
import type { Answer, Point } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';

/** The typing pause after which a draft is checked, in ms. */
export const PAUSE = 350;

/** How long an answer may take before we say that the draft is not checked, in ms. One that comes later still counts. */
export const PATIENCE = 5_000;

/** How long a frame takes, in ms: nothing is shown more often. */
const FRAME = 16;

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
  /** Questions are numbered, for answers may overtake one another: the last one asked, and the last one answered. */
  #asked = 0;
  #answered = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** A page that writes into its editor again and again is followed once a frame. */
  #frame = 0;
  #shownAt = 0;
  readonly #composer: Composer;
  readonly #ask: (draft: Draft) => Promise<Answer>;
  readonly #changed: () => void;
  readonly #signal: AbortSignal;

  constructor(
    composer: Composer,
    ask: (draft: Draft) => Promise<Answer>,
    changed: () => void,
    signal: AbortSignal,
  ) {
    this.#composer = composer;
    this.#ask = ask;
    this.#changed = changed;
    this.#signal = signal;
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
        cancelAnimationFrame(this.#frame);
        clearTimeout(this.#timer);
      },
      { once: true },
    );
  }

  /** Is what we know of the draft what stands in the editor now? */
  knows(text: string): boolean {
    return this.status === 'checked' && this.#checkedText === text;
  }

  /** Checks what stands in the editor now. Resolves once the answer is taken in: never, where none comes. */
  async check(): Promise<void> {
    if (this.#signal.aborted) return;
    this.#see();
    clearTimeout(this.#timer);
    const { text } = this.map;
    if (this.knows(text)) return;
    const turn = ++this.#asked;
    const giveUp = setTimeout(() => this.#fail(turn), PATIENCE);
    const answer = text.trim() ? await this.#answer(text) : NOTHING;
    clearTimeout(giveUp);
    // The composer was left meanwhile: nothing more is read in it.
    if (this.#signal.aborted) return;
    if (answer.type === 'fault') this.#fail(turn);
    else this.#take(answer.points, text, turn);
  }

  /** Forgets what the last check said: the settings have changed. An answer that is on its way went by the old ones. */
  async again(): Promise<void> {
    this.#checkedText = undefined;
    this.#answered = this.#asked;
    await this.check();
  }

  async #answer(text: string): Promise<Answer> {
    try {
      return await this.#ask(this.#composer.draft(text));
    } catch {
      return { type: 'fault' };
    }
  }

  #take(points: readonly Point[], text: string, turn: number): void {
    if (turn <= this.#answered) return;
    this.#answered = turn;
    this.#see();
    const isOfToday = text === this.map.text;
    // About words that have changed since: for the time being, where a newer answer is on its way.
    if (!isOfToday && (this.status === 'failed' || this.knows(this.map.text))) return;
    this.points = shift(points, text, this.map.text);
    this.#checkedText = text;
    this.status = isOfToday ? 'checked' : 'checking';
    this.#changed();
  }

  /** There is no answer to the last question. To an earlier one that is no news: the last one is still open. */
  #fail(turn: number): void {
    if (this.#signal.aborted || turn !== this.#asked || turn <= this.#answered) return;
    this.#see();
    // The same words may have been asked about twice: what one answer said of them holds.
    if (this.knows(this.map.text)) return;
    this.points = [];
    this.status = 'failed';
    this.#changed();
  }

  #read(): void {
    const { status } = this;
    this.#see();
    // Even with the same words, the framework may have put new nodes in place of those that were marked.
    if (this.status !== status || performance.now() - this.#shownAt > FRAME) this.#show();
    else this.#frame ||= requestAnimationFrame(() => this.#show());
  }

  #show(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#shownAt = performance.now();
    this.#changed();
  }

  /** Reads what stands in the editor now. Where it has changed, the points are carried over, and it is checked soon. */
  #see(): void {
    const before = this.map.text;
    this.map = this.#composer.read();
    if (this.map.text === before) return;
    this.points = shift(this.points, before, this.map.text);
    this.status = 'checking';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.check(), PAUSE);
  }
}
