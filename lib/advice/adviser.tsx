import { render } from 'preact';
import { readSelection, restoreSelection } from '../compose/caret.ts';
import type { Composer } from '../compose/composer.ts';
import type { Guarded, SendChoice } from '../compose/send-guard.ts';
import { isField } from '../compose/text-field.ts';
import { type TextMap, toRange } from '../compose/text-map.ts';
import { focusedElement, isShownOnPage, treeOf } from '../compose/tree.ts';
import type { Answer, Outcome, Point } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';
import type { Span } from '../reading/span.ts';
import { say } from '../say.ts';
import type { Settings } from '../settings/schema.ts';
import { cardDeeds } from './card-deeds.ts';
import { DraftWatch } from './draft-watch.ts';
import { DraftWishes, type Shown } from './draft-wishes.ts';
import { followPage } from './follow.ts';
import { needsLines } from './lines.tsx';
import { boxOf, isOn, keyOf, viewSize } from './marks.ts';
import { Mirror } from './mirror.ts';
import { type Painted, Painter } from './painter.ts';
import { type Box, placeCard, placeChip, roomBeside } from './placing.ts';
import { watchPointer } from './pointing.ts';
import { schemeAt } from './scheme.ts';
import { Surface } from './surface.ts';
import { boxOfElement, surroundingsOf } from './surroundings.ts';
import { Thread } from './thread.ts';
import type { Told } from './toast.tsx';
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

/** How long a note on what was done stays, in ms: long enough to read it twice and reach its button. */
const NOTE = 12_000;

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
  /** The other boxes of a thread, which go out with this one. */
  readonly #thread: Thread;
  readonly #wishes = new DraftWishes();
  readonly #actions: Actions;
  /** For a text area: where its words stand in the window. */
  readonly #mirror: Mirror | undefined;
  #told: Told | undefined;
  #toldTimer: ReturnType<typeof setTimeout> | undefined;
  /** The writer has put the marks away for a while. */
  #hidden = false;
  #open: Open | undefined;
  /** Where the caret stood when the focus went to our surface. */
  #selection: Span | undefined;
  /** Where the caret stood before the last press: a press on Post takes it out of the editor. */
  #leftAt: Span | undefined;
  /** With "only when I press Post", all is quiet until the first press. */
  #pressed = false;

  constructor(composer: Composer, desk: Desk, signal: AbortSignal) {
    this.composer = composer;
    this.#desk = desk;
    this.#signal = signal;
    this.#actions = this.#actionsOf();
    this.#surface = new Surface(
      {
        takes: (event) => event.key === 'Escape' && this.#open !== undefined,
        onKey: (event) => this.#onKey(event),
      },
      signal,
    );
    this.#thread = new Thread(composer, desk.check);
    if (isField(composer.editor)) this.#mirror = new Mirror(composer.editor, this.#surface.root);
    this.#watch = new DraftWatch(composer, desk.check, () => this.#draw(), signal);
    watchPointer<Shown>(
      composer.editor,
      this.#surface.host,
      {
        markAt: (x, y) =>
          this.#quiet() ? undefined : this.#points().find((point) => isOn(this.#rangeOf(point), x, y)),
        open: (point) => this.#show(this.#cardOn(point, false)),
        leave: () =>
          this.#open?.what === 'card' && !this.#open.pinned && !this.#hasFocus() && this.#show(undefined),
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

  known(): 'clear' | 'raised' | undefined {
    if (this.#desk.settings().pause === 'never') return 'clear';
    if (!this.#watch.knows(this.composer.read().text) || !this.#thread.knows()) return undefined;
    return this.#pausing().length > 0 ? 'raised' : 'clear';
  }

  async check(): Promise<boolean> {
    await Promise.all([this.#watch.check(), this.#thread.check()]);
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
    this.#thread.forget();
    void this.#watch.again();
  }

  /** Opens the list and moves the focus there: for the keyboard. */
  openList(): void {
    this.#show({ what: 'list' }, true);
  }

  /** The note on what was last done. It goes by itself, and with the next one. */
  #say(told: Told | undefined): void {
    clearTimeout(this.#toldTimer);
    this.#told = told && { ...told, ...(told.undo && { undo: () => this.#undo(told.undo) }) };
    if (told) this.#toldTimer = setTimeout(() => this.#say(undefined), NOTE);
    this.#draw();
  }

  #undo(undo: (() => void) | undefined): void {
    this.#say(undefined);
    undo?.();
  }

  /** Puts the marks away, or brings them back. */
  toggleMarks(): void {
    this.#hidden = !this.#hidden;
    this.#say({
      words: this.#hidden ? say('told_marks_hidden', 'Alt+Shift+M') : say('told_marks_shown'),
    });
  }

  #actionsOf(): Actions {
    return {
      card: cardDeeds({
        composer: this.composer,
        wishes: this.#wishes,
        tell: (outcome, points) => this.#desk.tell(outcome, points),
        close: () => this.#close(),
        draw: () => this.#draw(),
        say: (told) => this.#say(told),
        guidance: (topic) => this.#desk.openGuidance(topic),
      }),
      toggleList: (byKey) =>
        this.#open?.what === 'list' ? this.#close() : this.#show({ what: 'list' }, byKey),
      openCard: (point) => this.#show(this.#cardOn(point, true), this.#hasFocus()),
      close: () => this.#close(),
      closeToast: () => this.#say(undefined),
      readAbout: (topic) => this.#desk.openGuidance(topic),
      placeChip: (size) => placeChip(boxOfElement(this.composer.editor), size, this.#around([])),
      placeList: (size) => placeCard(this.#boxOfChip(), size, this.#around(this.#boxes())),
      placeCard: (point, size) => placeCard(this.#boxOfPoint(point), size, this.#around([])),
      placeToast: (size) =>
        placeCard(this.#boxOfChip(), size, this.#around([this.#boxOfChip(), ...this.#boxes()])),
    };
  }

  /** The points that still stand, with their words. */
  #points(): Shown[] {
    return this.#wishes.apply(this.#watch.points, this.#watch.map.text);
  }

  #pausing(): Shown[] {
    const { pause } = this.#desk.settings();
    return [...this.#points(), ...this.#thread.points(this.#wishes)].filter(
      ({ level, consented }) => !consented && (pause === 'any' || (pause === 'serious' && level === 'high')),
    );
  }

  #quiet(): boolean {
    return this.#desk.settings().timing === 'post' && !this.#pressed;
  }

  #rangeOf(point: Point): Range | undefined {
    return toRange(this.#place(), point);
  }

  /** Where the words stand in the page. */
  #place(): TextMap {
    return this.#mirror?.map ?? this.#watch.map;
  }

  #painted(): Painted[] {
    if (this.#quiet() || this.#hidden) return [];
    return this.#points().flatMap((point) => {
      const range = this.#rangeOf(point);
      return range ? [{ level: point.level, range }] : [];
    });
  }

  #cardOn(point: Point, pinned: boolean): Open {
    return { what: 'card', key: keyOf(point, this.#watch.map.text), pinned };
  }

  #onPointerDown(event: PointerEvent): void {
    const target = event.composedPath()[0];
    const { editor } = this.composer;
    if (focusedElement() === editor) this.#leftAt = readSelection(editor, this.composer.read());
    // A press anywhere else puts a card or a list away.
    if (target !== this.#surface.host && (this.#open?.what === 'card' || this.#open?.what === 'list')) {
      this.#show(undefined);
    }
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
    if (focus && !this.#hasFocus()) {
      this.#selection = focusedElement() === editor ? readSelection(editor, this.#watch.map) : this.#leftAt;
    }
    this.#open = open;
    if (open) {
      clearTimeout(this.#toldTimer);
      this.#told = undefined;
    }
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
    if (this.#selection) restoreSelection(this.composer.editor, this.#selection, this.#watch.map);
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
    if (!this.#watch.map.text.trim() && this.#watch.points.length === 0) this.#wishes.forget();
    const scheme = schemeAt(editor);
    const now = this.#now();
    this.#surface.attach(editor, scheme, { state: now.status, points: String(now.points.length) });
    this.#mirror?.follow(this.#watch.map.text);
    this.#painter.paint(needsLines() ? [] : this.#painted(), treeOf(this.#mirror?.element ?? editor), scheme);
    if (now.card) this.#surface.giveRoom(roomBeside(this.#boxOfPoint(now.card), viewSize()));
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
      told: this.#told,
      lines: needsLines() ? this.#painted() : [],
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

  #boxes(): Box[] {
    return this.#painted().map(({ range }) => boxOf(range));
  }

  #around(words: readonly Box[]) {
    return surroundingsOf(this.composer, words);
  }

  #end(): void {
    clearTimeout(this.#toldTimer);
    this.#painter.clear();
    render(null, this.#surface.mount);
  }
}
