import type { Composer } from '../compose/composer.ts';
import type { Answer, Point } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';
import type { DraftWishes, Shown } from './draft-wishes.ts';

/** The other texts that one press sends: the rest of a thread, what describes a picture. Nothing is marked in them. */
export class Thread {
  readonly #composer: Composer;
  readonly #ask: (draft: Draft) => Promise<Answer>;
  /** By text, of the last check alone. */
  #answers = new Map<string, readonly Point[]>();
  /** What those answers hang on. */
  #context: string | undefined;
  /** Answers may overtake one another, and the settings may change under them: those of the last turn alone count. */
  #turn = 0;

  constructor(composer: Composer, ask: (draft: Draft) => Promise<Answer>) {
    this.#composer = composer;
    this.#ask = ask;
  }

  /** Is all that stands in the other boxes checked? */
  knows(): boolean {
    return this.#composer.others().length === 0 || this.#context === this.#contextNow();
  }

  /** Checks them, unless all is known. Where one could not be checked, they are asked about again the next time. */
  async check(): Promise<void> {
    if (this.knows()) return;
    const turn = ++this.#turn;
    const texts = this.#composer.others();
    const context = this.#contextNow();
    const answers = await Promise.all(texts.map((text) => this.#ask(this.#composer.draft(text))));
    if (turn !== this.#turn) return;
    this.#answers = new Map(
      answers.map((answer, at) => [texts[at] ?? '', answer.type === 'points' ? answer.points : []]),
    );
    this.#context = answers.every(({ type }) => type === 'points') ? context : undefined;
  }

  points(wishes: DraftWishes): Shown[] {
    return this.#composer.others().flatMap((text) => wishes.apply(this.#answers.get(text) ?? [], text));
  }

  /** The settings have changed. */
  forget(): void {
    this.#turn += 1;
    this.#answers.clear();
    this.#context = undefined;
  }

  /** Each box is read with the ones before it, so a change in any of them asks anew. */
  #contextNow(): string {
    return JSON.stringify([this.#composer.read().text, ...this.#composer.others()]);
  }
}
