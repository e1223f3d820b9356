import { closest } from '../compose/tree.ts';
import css from './advice.css?inline';
import type { Scheme } from './scheme.ts';

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

/** The name of our host element. */
export const HOST = 'postwell-advice';

/** What holds the focus of a page by force: a modal dialog of the browser's or of the page's own making. */
const TRAPS = 'dialog[open], [aria-modal="true"], [role="dialog"]';

/** Which keys are ours, and what they do. */
export interface Keys {
  /** Is a key that was pressed in the page meant for us? Keys pressed on our surface always are. */
  takes(event: KeyboardEvent): boolean;
  onKey(event: KeyboardEvent): void;
}

/**
 * The one element that PostWell puts into a page: a host with a closed shadow root, in the top layer, so that no
 * z-index of the page covers it. A page's modal makes all outside of it dead to clicks, so the host goes inside.
 */
export class Surface {
  readonly root: ShadowRoot;
  readonly host = document.createElement(HOST);
  readonly #mount = document.createElement('div');

  constructor(keys: Keys, signal: AbortSignal) {
    this.root = this.host.attachShadow({ mode: 'closed', delegatesFocus: false });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    this.root.adoptedStyleSheets = [sheet];
    this.root.append(this.#mount);
    this.host.popover = 'manual';
    for (const type of KEPT) {
      this.host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    }
    this.#keepKeys(keys, signal);
    signal.addEventListener('abort', () => this.host.remove(), { once: true });
  }

  /**
   * Keys pressed on our surface are ours alone: sites close their dialogs on Escape from capturing listeners. Ours was
   * there first. A key that went down on our surface also comes up with us, wherever the focus is by then: LinkedIn
   * closes its dialog when Escape comes up.
   */
  #keepKeys({ takes, onKey }: Keys, signal: AbortSignal): void {
    const down = new Set<string>();
    const options = { capture: true, signal };
    const isOurs = (event: Event) => event.composedPath()[0] === this.host;
    window.addEventListener(
      'keydown',
      (event) => {
        if (!isOurs(event) && !takes(event)) return;
        event.stopImmediatePropagation();
        down.add(event.code);
        onKey(event);
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
   * tests wait for our state and not for a time.
   */
  attach(editor: Element, scheme: Scheme, state: Readonly<Record<string, string>>): void {
    const home = closest(editor, TRAPS) ?? document.documentElement;
    if (this.host.parentNode !== home) home.append(this.host);
    if (!this.host.matches(':popover-open')) this.host.showPopover();
    Object.assign(this.host.dataset, state, { scheme });
  }

  /** How high a card may be in a low window, in CSS pixels. */
  giveRoom(height: number): void {
    this.#mount.style.setProperty('--room', `${height}px`);
  }

  detach(): void {
    this.host.remove();
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
