import { closest } from '../compose/tree.ts';
import type { Scheme } from './marks/scheme.ts';
import type { Size } from './placing/placing.ts';
import css from './view/advice.css?inline';

/** Events that stop at our host, so that the page's forms, traps and shortcuts never see what happens in our surface. */
const KEPT = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...[
    'touchstart',
    'touchend',
    'keydown',
    'keyup',
    'keypress',
    'input',
    'beforeinput',
    'focusin',
    'focusout',
  ],
  ...['wheel', 'copy', 'cut', 'paste', 'submit', 'change'],
];

/** Marks our host element. */
const MARK = 'data-postwell';

/** Our host element. */
export const HOST = `div[${MARK}]`;

/** What holds the focus of a page by force: a modal dialog of the browser's or of the page's own making. */
const TRAPS = 'dialog[open], [aria-modal="true"], [role="dialog"]';

/**
 * A page that takes our host out so often within so many ms insists on it. A framework does it once when it draws anew.
 * After a rest, in ms, we try once more: it may have been one bad second.
 */
const INSISTENCE = { times: 5, within: 1000, rest: 30_000 };

/** Below this height, in CSS pixels, the buttons of a card go along with its words, for both have no room. */
const LOW = 160;

/** Which keys are ours, and what they do. */
export interface Keys {
  /** Is a key that was pressed in the page meant for us? Keys pressed on our surface always are. */
  takes(event: KeyboardEvent): boolean;
  onKey(event: KeyboardEvent): void;
}

/**
 * The one element that PostWell puts into a page: a host with a closed shadow root, in the top layer, so that no
 * z-index of the page covers it. A page's modal makes all outside of it dead to clicks, so the host goes inside.
 *
 * A page can define what an element with a name of ours is, and the browser would hand it the closed root: so the host
 * is a plain div. Keys count only where the browser vouches for them, for a page can send any to the window.
 */
export class Surface {
  readonly root: ShadowRoot;
  readonly host = document.createElement('div');
  readonly #mount = document.createElement('div');
  #isIn = false;
  /** When the page took the host out, lately: by the clock of `performance`, in ms. */
  #taken: readonly number[] = [];

  constructor(keys: Keys, signal: AbortSignal) {
    this.root = this.host.attachShadow({ mode: 'closed', delegatesFocus: false });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    // The slot shows the mirror of a text area, which stands in a tree of its own.
    this.root.append(document.createElement('slot'), this.#mount);
    this.host.setAttribute(MARK, '');
    for (const type of KEPT) {
      this.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    this.#keepKeys(keys, signal);
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /**
   * Keys pressed on our surface are ours alone: sites close their dialogs on Escape from capturing listeners. Ours was
   * there first. A key that went down on our surface also comes up with us, wherever the focus is by then: LinkedIn
   * closes its dialog when Escape comes up, and Enter that is held on would write lines into the draft.
   */
  #keepKeys({ takes, onKey }: Keys, signal: AbortSignal): void {
    const down = new Set<string>();
    const options = { capture: true, signal };
    const isOurs = (event: Event) => event.composedPath()[0] === this.host;
    window.addEventListener(
      'keydown',
      (event) => {
        const isHeldOn = event.repeat && down.has(event.code);
        // One that is pressed anew may have come up where nobody saw it, in another window.
        if (!isHeldOn) down.delete(event.code);
        const isMeant = isOurs(event) || takes(event);
        if (!event.isTrusted || !(isMeant || isHeldOn)) return;
        event.stopImmediatePropagation();
        down.add(event.code);
        if (isMeant) onKey(event);
        else event.preventDefault();
      },
      options,
    );
    window.addEventListener(
      'keyup',
      (event) => {
        if (down.delete(event.code) || isOurs(event)) event.stopImmediatePropagation();
      },
      options,
    );
    window.addEventListener(
      'keypress',
      (event) => isOurs(event) && event.stopImmediatePropagation(),
      options,
    );
  }

  /** Where Preact draws. */
  get mount(): HTMLElement {
    return this.#mount;
  }

  /**
   * Puts the host where the editor's page lets it be clicked, and shows it. `state` goes onto the host as data, so that
   * tests wait for our state and not for a time. True where the host was put in anew: a focus in it is lost by that.
   */
  attach(editor: Element, scheme: Scheme, state: Readonly<Record<string, string>>): boolean {
    if (this.#isIn && !this.host.isConnected) {
      const now = performance.now();
      this.#taken = [...this.#taken.filter((at) => now - at < INSISTENCE.within), now];
    }
    this.#isIn = true;
    const home = closest(editor, TRAPS) ?? document.documentElement;
    const isAnew = this.host.parentNode !== home;
    if (isAnew) home.append(this.host);
    if (!this.host.matches(':popover-open')) {
      this.host.popover = 'manual';
      this.host.showPopover();
    }
    Object.assign(this.host.dataset, state, { scheme });
    return isAnew;
  }

  /** How large card and list may be, in CSS pixels. */
  giveRoom({ width, height }: Size): void {
    this.#mount.style.setProperty('--wide', `${width}px`);
    this.#mount.style.setProperty('--room', `${height}px`);
    this.#mount.classList.toggle('low', height < LOW);
  }

  detach(): void {
    this.#isIn = false;
    this.host.remove();
  }

  /** Does the page take our host out whenever it is put in? Then nothing can be shown here. */
  get isUnwanted(): boolean {
    const last = this.#taken.at(-1) ?? 0;
    return this.#taken.length >= INSISTENCE.times && performance.now() - last < INSISTENCE.rest;
  }

  /** Moves the focus to what should have it first in what is open. */
  focusFirst(): void {
    const first = this.root.querySelector<HTMLElement>('[data-first]');
    (first ?? this.root.querySelector<HTMLElement>('.card button'))?.focus({ preventScroll: true });
  }

  /** Lets Tab go round among these elements: what lies under a review waits. */
  keepTabInside(event: KeyboardEvent, selector: string): void {
    const stops = [...this.root.querySelectorAll<HTMLElement>(selector)];
    const at = stops.findIndex((stop) => stop.matches(':focus'));
    event.preventDefault();
    stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
  }
}
