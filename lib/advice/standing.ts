import type { Composer } from '../compose/composer.ts';
import type { Answer } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';
import type { Desk } from './desk.ts';
import { DraftWatch } from './draft-watch.ts';
import { DraftWishes, type Shown } from './draft-wishes.ts';
import { Thread } from './thread.ts';

/** What stands in a draft: the points of the last check, less what the writer let go of. */
export class Standing {
  readonly watch: DraftWatch;
  readonly wishes = new DraftWishes();
  readonly #composer: Composer;
  readonly #desk: Desk;
  /** The other texts that go out with this one. */
  readonly #thread: Thread;

  constructor(composer: Composer, desk: Desk, changed: () => void, signal: AbortSignal) {
    this.#composer = composer;
    this.#desk = desk;
    this.#thread = new Thread(composer, desk.check);
    this.watch = new DraftWatch(composer, (draft) => this.#ask(draft), changed, signal);
  }

  /** Checks a draft, and what goes out with it: so that all is known by the time that Post is pressed. */
  #ask(draft: Draft): Promise<Answer> {
    // Nobody waits for the others here: one that gets no answer must not cost this one its own.
    this.#thread.check().catch(() => undefined);
    return this.#desk.check(draft);
  }

  /** The text that the points belong to. */
  get text(): string {
    return this.watch.map.text;
  }

  /** The points that still stand, with their words. */
  points(): Shown[] {
    return this.wishes.apply(this.watch.points, this.text);
  }

  /** The points for which Post is held, those of the other texts among them. */
  pausing(): Shown[] {
    return this.#serious([...this.points(), ...this.#thread.points(this.wishes)]);
  }

  /** Those of some points for which Post is held. */
  #serious(points: readonly Shown[]): Shown[] {
    const { pause } = this.#desk.settings();
    return points.filter(
      ({ level, consented }) => !consented && (pause === 'any' || (pause === 'serious' && level === 'high')),
    );
  }

  /** What the last check of exactly what would go out says, or undefined where there was none. */
  known(): 'clear' | 'raised' | undefined {
    if (this.#desk.settings().pause === 'never') return 'clear';
    if (!this.watch.knows(this.#composer.read().text)) return undefined;
    // What is raised here is enough, whatever the other texts may bring.
    if (this.pausing().length > 0) return 'raised';
    return this.#thread.knows() ? 'clear' : undefined;
  }

  /**
   * Checks all that would go out. Resolves with whether Post should be held: with true as soon as one text is enough for
   * it, so that a question that gets no answer costs only its own text.
   */
  check(): Promise<boolean> {
    const raises = async (checked: Promise<void>, points: () => Shown[]): Promise<true> => {
      await checked;
      if (this.#serious(points()).length === 0) throw new Error('Nothing to hold.');
      return true;
    };
    return Promise.any([
      raises(this.watch.check(), () => this.points()),
      raises(this.#thread.check(), () => this.#thread.points(this.wishes)),
    ]).catch(() => false);
  }

  /** The settings have changed: what is known holds no more. */
  refresh(): void {
    this.#thread.forget();
    void this.watch.again();
  }

  /** Was the draft sent or cleared? */
  get isGone(): boolean {
    return !this.text.trim() && this.watch.points.length === 0;
  }
}
