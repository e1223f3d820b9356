import type { Told } from './view/toast.tsx';

/** How long a note on what was done stays, in ms: long enough to read it twice and reach its button. */
const STAY = 12_000;

/** The note on what was last done. It goes by itself, with the next one, and when something opens. */
export class Notes {
  now: Told | undefined;
  readonly #draw: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(draw: () => void) {
    this.#draw = draw;
  }

  say(told: Told): void {
    const { words, undo } = told;
    this.#take(
      undo
        ? {
            words,
            undo: () => {
              this.close();
              undo();
            },
          }
        : { words },
    );
    this.#timer = setTimeout(() => this.close(), STAY);
  }

  close(): void {
    this.#take(undefined);
  }

  /** Takes the note back without drawing: what draws next, draws without it. */
  drop(): void {
    clearTimeout(this.#timer);
    this.now = undefined;
  }

  #take(told: Told | undefined): void {
    this.drop();
    this.now = told;
    this.#draw();
  }
}
