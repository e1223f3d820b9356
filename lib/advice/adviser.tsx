import { render } from 'preact';
import { readSelection, restoreSelection } from '../compose/caret.ts';
import type { Composer } from '../compose/composer.ts';
import type { Guarded, SendChoice } from '../compose/send-guard.ts';
import { toRange } from '../compose/text-map.ts';
import { isShownOnPage, treeOf } from '../compose/tree.ts';
import type { Answer, Outcome, Point } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';
import type { Span } from '../reading/span.ts';
import type { Settings } from '../settings/schema.ts';
import { DraftWatch } from './draft-watch.ts';
import { followPage } from './follow.ts';
import { boxOf, isOn, keyOf, viewSize } from './marks.ts';
import { type Painted, Painter } from './painter.ts';
import type { Shown } from './parts.tsx';
import { type Box, placeCard, placeChip, type Surroundings } from './placing.ts';
import { watchPointer } from './pointing.ts';
import { schemeAt } from './scheme.ts';
import { Surface } from './surface.ts';
import { type Actions, type Now, type Open, View } from './view.tsx';

/** What an adviser needs of the world outside of the page. */
export interface Desk {
  readonly settings: () => Settings;
  readonly check: (draft: Draft) => Promise<Answer>;
  /** Opens the guidance reader at a topic. */
  readonly openGuidance: (topic: string) => void;
  /** Told what became of points, for the person's own reflection. Never told any words. */
  readonly tell: (outcome: Outcome, points: readonly Point[]) => void;
}

/** Whatever can be pressed or filled in. */
const CONTROLS = 'button, [role="button"], a[href], input, select';

const boxOfElement = (element: Element): Box => element.getBoundingClientRect();

/**
 * Advises on one composer for as long as it is live: marks the words, shows chip, card and list, opens the review.
 * Everything goes away with the signal.
 */
export class Adviser implements Guarded {
  readonly composer: Composer;
  readonly #desk: Desk;
  readonly #signal: AbortSignal;
  readonly #surface: Surface;
  readonly #painter = new Painter();
  readonly #watch: DraftWatch;
  /** By `keyOf`, so that they survive edits elsewhere in the draft. Gone with the composer. */
  readonly #dismissed = new Set<string>();
  #open: Open | undefined;
  /** Where the caret stood when the focus went to our surface. */
  #selection: Span | undefined;
  /** With "only when I press Post", all is quiet until the first press. */
  #pressed = false;

  constructor(composer: Composer, desk: Desk, signal: AbortSignal) {
    this.composer = composer;
    this.#desk = desk;
    this.#signal = signal;
    this.#surface = new Surface(
      {
        takes: (event) => event.key === 'Escape' && this.#open !== undefined,
        onKey: (event) => this.#onKey(event),
      },
      signal,
    );
    this.#watch = new DraftWatch(composer, desk.check, () => this.#draw(), signal);
    watchPointer<Shown>(
      composer.editor,
      this.#surface.host,
      {
        markAt: (x, y) =>
          this.#quiet() ? undefined : this.#points().find((point) => isOn(this.#rangeOf(point), x, y)),
        open: (point) => this.#show({ what: 'card', key: keyOf(point, this.#watch.map.text) }),
        leave: () => this.#open?.what === 'card' && !this.#hasFocus() && this.#show(undefined),
      },
      signal,
    );
    followPage(composer.editor, this.#surface.host, () => this.#draw(), signal);
    window.addEventListener('pointerdown', (event) => this.#onPointerDown(event), {
      capture: true,
      passive: true,
      signal,
    });
    signal.addEventListener('abort', () => this.#end(), { once: true });
    void this.#watch.check();
  }

  known(text: string): 'clear' | 'raised' | undefined {
    if (this.#desk.settings().pause === 'never') return 'clear';
    if (!this.#watch.knows(text)) return undefined;
    return this.#pausing().length > 0 ? 'raised' : 'clear';
  }

  async check(): Promise<boolean> {
    await this.#watch.check();
    return this.#pausing().length > 0;
  }

  review(choice: SendChoice): void {
    this.#pressed = true;
    this.#show({ what: 'review', choice: this.#counted(choice) }, true);
  }

  /** The same choice, told to the desk as it is made. */
  #counted({ edit, postAnyway }: SendChoice): SendChoice {
    const points = this.#pausing();
    return {
      edit: () => {
        this.#desk.tell('edited', points);
        edit();
      },
      postAnyway: () => {
        this.#desk.tell('posted', points);
        postAnyway();
      },
    };
  }

  closeReview(): void {
    if (this.#open?.what === 'review') this.#close();
  }

  /** The settings have changed. */
  refresh(): void {
    void this.#watch.again();
  }

  /** Opens the list and moves the focus there: for the keyboard. */
  openList(): void {
    this.#show({ what: 'list' }, true);
  }

  readonly #actions: Actions = {
    toggleList: (byKey) =>
      this.#open?.what === 'list' ? this.#close() : this.#show({ what: 'list' }, byKey),
    openCard: (point) =>
      this.#show({ what: 'card', key: keyOf(point, this.#watch.map.text) }, this.#hasFocus()),
    close: () => this.#close(),
    dismiss: (point) => {
      this.#desk.tell('dismissed', [point]);
      this.#dismissed.add(keyOf(point, this.#watch.map.text));
      this.#close();
    },
    readAbout: (topic) => this.#desk.openGuidance(topic),
    placeChip: (size) => placeChip(boxOfElement(this.composer.editor), size, this.#around([])),
    placeList: (size) => placeCard(this.#boxOfChip(), size, this.#around(this.#painted())),
    placeCard: (point, size) => placeCard(this.#boxOfPoint(point), size, this.#around([])),
  };

  /** The points with their words, less those that were dismissed. */
  #points(): Shown[] {
    const { points, map } = this.#watch;
    return points
      .filter((point) => !this.#dismissed.has(keyOf(point, map.text)))
      .map((point) => ({ ...point, quote: map.text.slice(point.start, point.end) }));
  }

  #pausing(): Shown[] {
    const { pause } = this.#desk.settings();
    return this.#points().filter(
      (point) => pause === 'any' || (pause === 'serious' && point.level === 'high'),
    );
  }

  #quiet(): boolean {
    return this.#desk.settings().timing === 'post' && !this.#pressed;
  }

  #rangeOf(point: Point): Range | undefined {
    return toRange(this.#watch.map, point);
  }

  #painted(): Painted[] {
    if (this.#quiet()) return [];
    return this.#points().flatMap((point) => {
      const range = this.#rangeOf(point);
      return range ? [{ level: point.level, range }] : [];
    });
  }

  #onPointerDown(event: PointerEvent): void {
    const target = event.composedPath()[0];
    // A head start: by the time that the click comes, the draft has usually been checked.
    if (target instanceof Element && this.composer.isSend(target)) void this.#watch.check();
  }

  /** A key pressed on our own surface. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Tab' && this.#open?.what === 'review')
      this.#surface.keepTabInside(event, '.review button');
    if (event.key !== 'Escape' || !this.#open) return;
    event.preventDefault();
    if (this.#open.what === 'review') this.#open.choice.edit();
    else this.#close();
  }

  #show(open: Open | undefined, focus = false): void {
    const { editor } = this.composer;
    if (focus && !this.#hasFocus()) this.#selection = readSelection(editor, this.#watch.map);
    this.#open = open;
    this.#draw();
    if (focus) this.#surface.focus('[data-first], .card button');
  }

  /** Closes what is open. The focus goes back to the editor, where the caret still stands, if we had it. */
  #close(): void {
    const hadFocus = this.#hasFocus();
    this.#show(undefined);
    if (!hadFocus) return;
    this.composer.editor.focus({ preventScroll: true });
    // Draft.js puts the caret at the start when the focus comes back.
    if (this.#selection) restoreSelection(this.#selection, this.#watch.map);
  }

  #hasFocus(): boolean {
    return this.#surface.root.activeElement !== null;
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    const { editor } = this.composer;
    if (!editor.isConnected || !isShownOnPage(editor)) {
      this.#painter.clear();
      this.#surface.detach();
      return;
    }
    const scheme = schemeAt(editor);
    const now = this.#now();
    this.#surface.attach(editor, scheme, { state: now.status, points: String(now.points.length) });
    this.#painter.paint(this.#painted(), treeOf(editor), scheme);
    render(<View now={now} actions={this.#actions} />, this.#surface.mount);
  }

  #now(): Now {
    const points = this.#points();
    const { status, map } = this.#watch;
    const open = this.#open;
    return {
      status,
      points,
      pausing: this.#pausing(),
      empty: !map.text.trim(),
      quiet: this.#quiet(),
      chip: this.#desk.settings().chip,
      open,
      card: open?.what === 'card' ? points.find((point) => keyOf(point, map.text) === open.key) : undefined,
      audience: this.composer.audience(),
      attachment: this.composer.hasAttachment(),
    };
  }

  #boxOfPoint(point: Point): Box {
    const range = this.#rangeOf(point);
    return range ? boxOf(range) : boxOfElement(this.composer.editor);
  }

  #boxOfChip(): Box {
    return boxOfElement(this.#surface.root.querySelector('.chip') ?? this.composer.editor);
  }

  #around(marks: readonly Painted[]): Surroundings {
    const { composer } = this;
    const post = composer.sendButton();
    const controls = composer.facts.scopeOf(composer.editor).querySelectorAll(CONTROLS);
    return {
      kept: [...(post ? [boxOfElement(post)] : []), ...marks.map(({ range }) => boxOf(range))],
      draft: boxOfElement(composer.editor),
      spared: [...controls].map(boxOfElement),
      view: viewSize(),
    };
  }

  #end(): void {
    this.#painter.clear();
    render(null, this.#surface.mount);
  }
}
