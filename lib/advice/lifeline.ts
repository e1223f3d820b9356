import { holdLine, isOrphaned } from '../worker-desk.ts';

/** What a person does when they come back to a page, or go on in it. */
const SIGNS = ['focus', 'pageshow', 'pointerdown', 'keydown'] as const;

/** The line breaks a moment before an extension counts as gone: when to look, in ms after it. */
const TAKES = [20, 100, 1000] as const;

/**
 * Notices when the extension is updated, disabled or removed under the page, so that all of it can go away at once.
 * While a compose box is live, a line to the worker tells, by breaking. The worker may sleep, and the line with it: then
 * the next thing that the person does tells.
 */
export class Lifeline {
  readonly #ended: () => void;
  #hangUp: (() => void) | undefined;

  constructor(ended: () => void, signal: AbortSignal) {
    this.#ended = ended;
    for (const type of SIGNS) {
      window.addEventListener(type, () => this.#look(), { capture: true, passive: true, signal });
    }
    signal.addEventListener('abort', () => this.drop(), { once: true });
  }

  /** Holds the line, and wakes the worker by it. */
  hold(): void {
    this.#look();
    try {
      this.#hangUp ??= holdLine(() => {
        this.#hangUp = undefined;
        for (const ms of TAKES) setTimeout(() => this.#look(), ms);
      });
    } catch {
      this.#ended();
    }
  }

  /** Lets go of the line: no compose box is live. */
  drop(): void {
    this.#hangUp?.();
    this.#hangUp = undefined;
  }

  #look(): void {
    if (isOrphaned()) this.#ended();
  }
}
