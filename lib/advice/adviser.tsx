import { render } from 'preact';
import type { Composer } from '../compose/composer.ts';
import type { Guarded, SendChoice } from '../compose/send-guard.ts';
import { isShownOnPage } from '../compose/tree.ts';
import type { Point } from '../messages.ts';
import { say } from '../say.ts';
import { cardDeeds } from './card-deeds.ts';
import type { Desk } from './desk.ts';
import type { Shown } from './draft-wishes.ts';
import { followPage } from './follow.ts';
import { nameOfKey } from './keys.ts';
import { Marking } from './marking.ts';
import { keyOf } from './marks/marks.ts';
import { schemeAt } from './marks/scheme.ts';
import { Notes } from './notes.ts';
import { nowOf } from './now.ts';
import { Opened } from './opened.ts';
import { placesOf } from './places.ts';
import { watchCaret } from './placing/caret-rest.ts';
import { watchPointer } from './placing/pointing.ts';
import { Standing } from './standing.ts';
import { Surface } from './surface.ts';
import { type Actions, type Open, View } from './view/view.tsx';

/**
 * Advises on one composer for as long as it is live: marks the words, shows chip, card and list, opens the review.
 * Everything goes away with the signal.
 */
export class Adviser implements Guarded {
  readonly composer: Composer;
  readonly #desk: Desk;
  readonly #signal: AbortSignal;
  readonly #surface: Surface;
  readonly #standing: Standing;
  readonly #marking: Marking;
  readonly #opened: Opened;
  readonly #notes = new Notes(() => this.#draw());
  readonly #actions: Actions;

  constructor(composer: Composer, desk: Desk, signal: AbortSignal) {
    this.composer = composer;
    this.#desk = desk;
    this.#signal = signal;
    this.#surface = new Surface(
      {
        takes: (event) => event.key === 'Escape' && !event.isComposing && this.#opened.now !== undefined,
        onKey: (event) => this.#onKey(event),
      },
      signal,
    );
    this.#standing = new Standing(composer, desk, () => this.#draw(), signal);
    this.#marking = new Marking(composer, this.#standing, desk.settings, this.#surface.host);
    this.#opened = new Opened(composer, this.#surface, () => this.#draw());
    this.#actions = this.#actionsOf();
    this.#listen();
    signal.addEventListener('abort', () => this.#end(), { once: true });
    void this.#standing.watch.check();
  }

  known(): 'clear' | 'raised' | undefined {
    // No press waits for a review that nobody gets to see.
    if (this.#surface.isUnwanted) return 'clear';
    return this.#standing.known();
  }

  check(): Promise<boolean> {
    return this.#standing.check();
  }

  /** Opens the review. Throws where it cannot be shown, so that the post is not held for nothing. */
  review(choice: SendChoice): void {
    if (this.#signal.aborted || this.#surface.isUnwanted || !this.composer.editor.isConnected) {
      throw new Error('There is no page to show the review in.');
    }
    this.#marking.speak();
    this.#show({ what: 'review', choice: this.#counted(choice) }, true);
  }

  closeReview(): void {
    if (this.#opened.is('review')) this.#opened.close();
  }

  /** The settings have changed. */
  refresh(): void {
    this.#marking.refresh();
    this.#standing.refresh();
  }

  /** For the keyboard: goes to the card that is open, else opens the list, and moves the focus there. */
  goTo(): void {
    const open = this.#opened.now;
    this.#show(open?.what === 'card' ? { ...open, pinned: true } : { what: 'list' }, true);
  }

  /** Puts the marks away, or brings them back. */
  toggleMarks(): void {
    this.#marking.turn();
    this.#notes.say({
      words: this.#marking.isHidden ? say('told_marks_hidden', nameOfKey('M')) : say('told_marks_shown'),
    });
  }

  /** The same choice, told to the desk as it is made. */
  #counted({ edit, postAnyway }: SendChoice): SendChoice {
    const points = this.#standing.pausing();
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

  #actionsOf(): Actions {
    const { openGuidance, tell } = this.#desk;
    const close = () => this.#opened.close();
    return {
      card: cardDeeds({
        composer: this.composer,
        wishes: this.#standing.wishes,
        tell,
        close,
        draw: () => this.#draw(),
        say: (told) => this.#notes.say(told),
        guidance: openGuidance,
      }),
      toggleList: (byKey) => (this.#opened.is('list') ? close() : this.#show({ what: 'list' }, byKey)),
      openCard: (point) => this.#show(this.#cardOn(point, true), this.#opened.hasFocus()),
      close,
      closeToast: () => this.#notes.close(),
      readAbout: openGuidance,
      places: placesOf(this.composer, this.#surface.root, this.#marking),
    };
  }

  #listen(): void {
    const { editor } = this.composer;
    const signal = this.#signal;
    const open = (point: Point) => this.#show(this.#cardOn(point, false));
    const leave = () => this.#opened.leave();
    const markAt = (x: number, y: number) => this.#marking.at(x, y);
    const markAtCaret = () => this.#marking.atCaret();
    const isSame = (point: Point, other: Point) => point.rule === other.rule && point.start === other.start;
    watchPointer<Shown>(editor, this.#surface.host, { markAt, isSame, open, leave }, signal);
    watchCaret<Shown>(editor, { markAtCaret, open, leave }, signal);
    followPage(editor, this.#surface.host, () => this.#draw(), signal);
    window.addEventListener('pointerdown', (event) => this.#onPointerDown(event), {
      capture: true,
      passive: true,
      signal,
    });
  }

  #onPointerDown(event: PointerEvent): void {
    if (!event.isTrusted) return;
    const target = event.composedPath()[0];
    this.#opened.noteCaret();
    // A press anywhere else puts a card or a list away.
    if (target !== this.#surface.host && (this.#opened.is('card') || this.#opened.is('list'))) {
      this.#show(undefined);
    }
    // A head start: by the time that the click comes, the draft has usually been checked.
    if (target instanceof Element && this.composer.sendAt(target)) {
      void this.#standing.check().catch(() => undefined);
    }
  }

  /** A key pressed on our own surface. */
  #onKey(event: KeyboardEvent): void {
    const open = this.#opened.now;
    if (event.key === 'Tab' && open?.what === 'review') {
      this.#surface.keepTabInside(event, '.review button');
    }
    if (event.key !== 'Escape' || !open) return;
    event.preventDefault();
    if (open.what === 'review') open.choice.edit();
    else this.#opened.close();
  }

  #show(open: Open | undefined, focus = false): void {
    // Nothing takes the place of a review: Post is held until the writer has chosen.
    if (this.#opened.is('review') && open?.what !== 'review') return;
    if (open) this.#notes.drop();
    this.#opened.show(open, focus);
  }

  #cardOn(point: Point, pinned: boolean): Open {
    return { what: 'card', key: keyOf(point, this.#standing.text), pinned };
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    const { editor } = this.composer;
    // A site may hide the editor on its last step before a post goes out: the review is due all the same.
    if (!editor.isConnected || !(isShownOnPage(editor) || this.#opened.is('review'))) {
      this.#marking.clear();
      this.#surface.detach();
      return;
    }
    if (this.#surface.isUnwanted) {
      this.#giveWay();
      return;
    }
    if (this.#standing.isGone) this.#forget();
    const scheme = schemeAt(editor);
    const now = nowOf({
      composer: this.composer,
      standing: this.#standing,
      marking: this.#marking,
      chip: this.#desk.settings().chip,
      open: this.#opened.now,
      told: this.#notes.now,
    });
    const state = { state: now.status, points: String(now.points.length) };
    const isAnew = this.#surface.attach(editor, scheme, state);
    this.#marking.paint(scheme);
    if (now.card || this.#opened.is('list')) this.#surface.giveRoom(this.#actions.places.room(now.card));
    render(<View now={now} actions={this.#actions} />, this.#surface.mount);
    if (isAnew && this.#opened.is('review')) this.#surface.focusFirst();
  }

  /** What was for one draft goes with it: what the writer wished for it, and that Post was pressed. */
  #forget(): void {
    this.#standing.wishes.forget();
    if (!this.#opened.is('review')) this.#marking.hush();
  }

  /** The page will not have us beside this composer: a press that is held is given back, and no other is held. */
  #giveWay(): void {
    this.#surface.detach();
    this.#marking.clear();
    const open = this.#opened.now;
    if (open?.what === 'review') {
      open.choice.edit();
      this.composer.editor.focus({ preventScroll: true });
    } else if (open) this.#show(undefined);
  }

  #end(): void {
    this.#notes.drop();
    this.#marking.clear();
    render(null, this.#surface.mount);
  }
}
