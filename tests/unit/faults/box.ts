import type { Desk } from '../../../lib/advice/desk.ts';
import { Standing } from '../../../lib/advice/standing.ts';
import type { Composer } from '../../../lib/compose/composer.ts';
import { guardSend, type SendChoice } from '../../../lib/compose/send-guard.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';

/** A compose box with a Post button, PostWell on it, and the site behind it that takes what is sent. */
export class Box {
  readonly editor = document.createElement('div');
  readonly #button = document.createElement('button');
  readonly sent: string[] = [];
  /** The review, while it is open. */
  choice: SendChoice | undefined;
  readonly standing: Standing;
  readonly #end = new AbortController();

  constructor(check: Desk['check']) {
    document.body.append(this.editor, this.#button);
    // The site clears its box when it has sent.
    this.#button.addEventListener('click', () => {
      this.sent.push(this.text);
      this.write('');
    });
    const composer = {
      editor: this.editor,
      read: () => ({ text: this.text, segments: [], lines: [] }),
      others: () => [],
      draft: (text: string) => ({ text }),
      sendAt: (element: Element) => (element === this.#button ? this.#button : undefined),
      sendButton: () => this.#button,
      isSure: () => true,
      sendsByKey: () => false,
    } as unknown as Composer;
    const desk = { settings: () => DEFAULTS, check, openGuidance: () => {}, tell: () => {} };
    this.standing = new Standing(composer, desk, () => {}, this.#end.signal);
    const guarded = {
      composer,
      known: () => this.standing.known(),
      check: () => this.standing.check(),
      review: (choice: SendChoice) => {
        this.choice = choice;
      },
      closeReview: () => {
        this.choice = undefined;
      },
    };
    guardSend(() => guarded, this.#end.signal);
    void this.standing.watch.check();
  }

  get text(): string {
    return this.editor.textContent ?? '';
  }

  write(text: string): void {
    this.editor.textContent = text;
  }

  /** The writer presses Post. */
  post(): void {
    this.#button.click();
  }

  remove(): void {
    this.#end.abort();
    document.body.replaceChildren();
  }
}
