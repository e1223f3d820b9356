import { readSelection } from './caret.ts';
import type { Composer } from './composer.ts';
import { type SendEvent, type SendState, step } from './send-state.ts';
import { isElement, isShownOnPage, outerWindows } from './tree.ts';

/** How long Post may wait for a check, in ms (design: longer, and the post goes). */
export const LONGEST_WAIT = 150;

/** What the writer can choose when Post is held. */
export interface SendChoice {
  edit(): void;
  postAnyway(): void;
}

/** The composer that is live, and who judges its draft. */
export interface Guarded {
  readonly composer: Composer;
  /** What the last check of exactly what stands there says, or undefined where there was none. */
  known(): 'clear' | 'raised' | undefined;
  /** Checks what stands there. True where the post should be held. May reject: then it goes. */
  check(): Promise<boolean>;
  /** Opens the review; closes it. */
  review(choice: SendChoice): void;
  closeReview(): void;
}

/**
 * Stands between a press on Post and the page. Listens on the window, in the capture phase, from the start of the
 * page, so that it is asked before the page's own listeners. Whatever fails here, the press goes through.
 */
export function guardSend(current: () => Guarded | undefined, signal: AbortSignal): void {
  let press: Press | undefined;
  const pressOf = (guarded: Guarded): Press => {
    if (press?.guarded !== guarded) press = new Press(guarded);
    return press;
  };

  const onClick = (event: Event) => {
    const guarded = current();
    const target = event.composedPath()[0];
    const control = guarded && isElement(target) ? guarded.composer.sendAt(target) : undefined;
    if (guarded && control) pressOf(guarded).on({ event, control });
  };
  const onKey = (event: KeyboardEvent) => {
    const guarded = current();
    if (!guarded || event.isComposing || !isInEditor(event, guarded.composer)) return;
    if (!guarded.composer.sendsByKey(event)) return;
    // With a list of mentions open, Enter chooses a name.
    if (!event.ctrlKey && !event.metaKey && hasOpenList(guarded.composer)) return;
    pressOf(guarded).on({ event });
  };
  const failOpen =
    <Given>(listener: (event: Given) => void) =>
    (event: Given) => {
      try {
        listener(event);
      } catch {
        // The page, or what we know of it, is not as expected: the press is the writer's own affair.
      }
    };
  window.addEventListener('click', failOpen(onClick), { capture: true, signal });
  window.addEventListener('keydown', failOpen(onKey), { capture: true, signal });
  // What sends the words of a frame may stand in the page around it. That page stays when the frame goes.
  const listenAround = () => {
    const gone = new AbortController();
    for (const around of outerWindows()) {
      const options = { capture: true, signal: AbortSignal.any([signal, gone.signal]) };
      around.addEventListener('click', failOpen(onClick), options);
    }
    window.addEventListener('pagehide', () => gone.abort(), { once: true, signal });
  };
  listenAround();
  window.addEventListener('pageshow', ({ persisted }) => persisted && listenAround(), { signal });
}

/** One press: a click on a send control, or a key in the editor. */
interface Pressed {
  readonly event: Event;
  readonly control?: HTMLElement;
}

/** The presses on Post of one composer. */
class Press {
  readonly guarded: Guarded;
  #state: SendState = 'idle';
  /** The text that the writer chose to post as it is: not held twice. */
  #passed: string | undefined;

  constructor(guarded: Guarded) {
    this.guarded = guarded;
  }

  on(pressed: Pressed): void {
    const { event } = pressed;
    const { composer } = this.guarded;
    // All that goes out with this press, so that "Post anyway" holds for these very words.
    const text = [composer.read().text, ...composer.others()].join('\n\n');
    const known = text.trim() ? this.guarded.known() : 'clear';
    const next = step(this.#state, { type: 'pressed', known, passed: text === this.#passed });
    this.#state = next.state;
    if (!next.stop) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (next.act === 'check') this.#check(text, pressed);
    if (next.act === 'review') this.#review(text, pressed);
  }

  #check(text: string, pressed: Pressed): void {
    const tooLong = new Promise<false>((resolve) => setTimeout(resolve, LONGEST_WAIT, false));
    Promise.race([this.guarded.check(), tooLong])
      .catch(() => false)
      .then((raised) => this.#take({ type: 'checked', raised }, text, pressed));
  }

  #review(text: string, pressed: Pressed): void {
    const postAnyway = () => this.#take({ type: 'postAnyway' }, text, pressed);
    try {
      this.guarded.review({ edit: () => this.#take({ type: 'edit' }, text, pressed), postAnyway });
    } catch {
      // A review that cannot be shown must not hold a post.
      postAnyway();
    }
  }

  #take(happened: SendEvent, text: string, pressed: Pressed): void {
    const next = step(this.#state, happened);
    this.#state = next.state;
    if (next.act === 'review') this.#review(text, pressed);
    if (next.act === 'close') this.guarded.closeReview();
    if (next.act !== 'release') return;
    if (happened.type === 'postAnyway') this.#passed = text;
    this.#release(pressed);
  }

  /** Makes the press again, once. The writer's own press was trusted; the sites take this one as well. */
  #release(pressed: Pressed): void {
    try {
      this.guarded.closeReview();
    } finally {
      try {
        pressAgain(this.guarded.composer, pressed);
      } finally {
        this.#state = step(this.#state, { type: 'sent' }).state;
      }
    }
  }
}

/**
 * The same control once more, or what the framework has put in its place. A key is pressed again where it is only
 * likely, by its place, which control would do the same.
 */
function pressAgain(composer: Composer, { event, control }: Pressed): void {
  const button = control?.isConnected ? control : composer.sendButton();
  if (button && (control || composer.isSure(button))) pressable(button).click();
  else if (event instanceof KeyboardEvent && composer.editor.isConnected) {
    const { key, code, keyCode, ctrlKey, metaKey, shiftKey } = event;
    composer.editor.dispatchEvent(
      new KeyboardEvent('keydown', {
        key,
        code,
        keyCode,
        ctrlKey,
        metaKey,
        shiftKey,
        bubbles: true,
        cancelable: true,
        composed: true,
      }),
    );
  }
}

/** What takes the press: a component's own element may only hold the button that does. */
const pressable = (control: HTMLElement): HTMLElement =>
  control.matches(PRESSABLE) ? control : (control.querySelector<HTMLElement>(PRESSABLE) ?? control);

const PRESSABLE = 'button, input, a, [role="button"]';

const isInEditor = (event: Event, { editor }: Composer): boolean => event.composedPath().includes(editor);

/** Is a list of names, tags or emoji open at the caret? Sites tell it by the editor's state, or only by showing one. */
function hasOpenList({ editor, scope, read }: Composer): boolean {
  if (editor.getAttribute('aria-expanded') === 'true' || editor.hasAttribute('aria-activedescendant'))
    return true;
  const map = read();
  const caret = readSelection(editor, map)?.end ?? 0;
  if (!/[@#:][^\s@#:]*$/.test(map.text.slice(0, caret))) return false;
  return [document, scope()].some((place) =>
    [...place.querySelectorAll('[role="listbox"]')].some(isShownOnPage),
  );
}
