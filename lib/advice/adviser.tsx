import { render } from 'preact';
import type { Composer } from '../compose/composer.ts';
import type { Guarded } from '../compose/send-guard.ts';
import { toRange } from '../compose/text-map.ts';
import { isShownOnPage, treeOf } from '../compose/tree.ts';
import type { Answer, Point } from '../messages.ts';
import type { Draft } from '../reading/draft.ts';
import type { Settings } from '../settings/schema.ts';
import { DraftWatch } from './draft-watch.ts';
import { boxOf, isOn, keyOf, view } from './marks.ts';
import { Painter } from './painter.ts';
import { Card, Chip, List, Review, type Shown } from './parts.tsx';
import { Placed } from './placed.tsx';
import { type Box, placeCard, placeChip } from './placing.ts';
import { watchPointer } from './pointing.ts';
import { schemeAt } from './scheme.ts';
import { Surface } from './surface.ts';
import { countWords } from './words.ts';

/** What an adviser needs of the world outside of the page. */
export interface Desk {
  readonly settings: () => Settings;
  readonly check: (draft: Draft) => Promise<Answer>;
  /** Opens the guidance reader at a topic. */
  readonly openGuidance: (topic: string) => void;
}

type Choice = Parameters<Guarded['review']>[0];

/** What is open above the draft, if anything. One thing at a time. */
type Open =
  | { readonly what: 'list' }
  | { readonly what: 'card'; readonly key: string }
  | { readonly what: 'review'; readonly choice: Choice };

/**
 * Advises on one composer for as long as it is live: marks the words, shows chip, card and list, opens the review.
 * Everything goes away with the signal.
 */
export class Adviser implements Guarded {
  readonly composer: Composer;
  readonly #desk: Desk;
  readonly #surface: Surface;
  readonly #painter = new Painter();
  readonly #watch: DraftWatch;
  readonly #signal: AbortSignal;
  readonly #dismissed = new Set<string>();
  #open: Open | undefined;
  /** Quiet until Post was pressed once, where the writer wants it so. */
  #pressed = false;

  constructor(composer: Composer, desk: Desk, signal: AbortSignal) {
    this.composer = composer;
    this.#desk = desk;
    this.#signal = signal;
    this.#surface = new Surface((event) => this.#key(event), signal);
    this.#watch = new DraftWatch(composer, desk.check, () => this.#draw(), signal);
    watchPointer<Shown>(
      composer.editor,
      this.#surface.host,
      {
        markAt: (x, y) => this.#shown().find((point) => isOnPoint(this.#rangeOf(point), x, y)),
        open: (point) => this.#show({ what: 'card', key: keyOf(point, this.#watch.map.text) }),
        leave: () => this.#open?.what === 'card' && !this.#hasFocus() && this.#show(undefined),
      },
      signal,
    );
    this.#follow();
    void this.#watch.check();
    signal.addEventListener('abort', () => this.#end(), { once: true });
  }

  // Guarded: what the send guard asks.

  known(text: string): 'clear' | 'raised' | undefined {
    if (this.#desk.settings().pause === 'never') return 'clear';
    if (!this.#watch.knows(text)) return undefined;
    return this.#pausing().length > 0 ? 'raised' : 'clear';
  }

  async check(): Promise<boolean> {
    await this.#watch.check();
    return this.#pausing().length > 0;
  }

  review(choice: Choice): void {
    this.#pressed = true;
    this.#show({ what: 'review', choice }, true);
  }

  closeReview(): void {
    if (this.#open?.what !== 'review') return;
    this.#show(undefined);
    this.#backToEditor();
  }

  /** The settings have changed. */
  refresh(): void {
    void this.#watch.again();
  }

  /** Opens the list and moves the focus there: for the keyboard. */
  openList(): void {
    this.#show({ what: 'list' }, true);
  }

  /** The points to show, with their words, less those that were dismissed. */
  #shown(): Shown[] {
    const { points, map } = this.#watch;
    return points
      .filter((point) => !this.#dismissed.has(keyOf(point, map.text)))
      .map((point) => ({ ...point, quote: map.text.slice(point.start, point.end) }));
  }

  /** The points for which Post is held. */
  #pausing(): Shown[] {
    const { pause } = this.#desk.settings();
    return this.#shown().filter(
      (point) => pause === 'any' || (pause === 'serious' && point.level === 'high'),
    );
  }

  #rangeOf(point: Point): Range | undefined {
    return toRange(this.#watch.map, point);
  }

  /** Keeps place with the page: scrolling, sizes, dialogs that come and go. */
  #follow(): void {
    const { editor } = this.composer;
    let asked = 0;
    const soon = () => {
      asked ||= requestAnimationFrame(() => {
        asked = 0;
        if (!this.#signal.aborted) this.#draw();
      });
    };
    const options = { capture: true, passive: true, signal: this.#signal };
    for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, soon, options);
    const sizes = new ResizeObserver(soon);
    sizes.observe(editor);
    // The composer, or our host with it, may be taken out of the page at any moment.
    const comings = new MutationObserver(() => {
      if (!editor.isConnected || !this.#surface.host.isConnected) soon();
    });
    for (const tree of new Set([document, treeOf(editor)]))
      comings.observe(tree, { childList: true, subtree: true });
    window.addEventListener(
      'pointerdown',
      (event) => {
        const target = event.composedPath()[0];
        // A head start: by the time that the click comes, the draft has usually been checked.
        if (target instanceof Element && this.composer.isSend(target)) void this.#watch.check();
      },
      options,
    );
    this.#signal.addEventListener(
      'abort',
      () => {
        cancelAnimationFrame(asked);
        sizes.disconnect();
        comings.disconnect();
      },
      { once: true },
    );
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Tab' && this.#open?.what === 'review') keepTabInside(event, this.#surface.root);
    if (event.key !== 'Escape' || !this.#open) return;
    event.preventDefault();
    if (this.#open.what === 'review') this.#open.choice.edit();
    else {
      this.#show(undefined);
      this.#backToEditor();
    }
  }

  #show(open: Open | undefined, focus = false): void {
    this.#open = open;
    this.#draw();
    if (focus)
      this.#surface.root
        .querySelector<HTMLElement>('[data-first], .card button')
        ?.focus({ preventScroll: true });
  }

  #hasFocus(): boolean {
    return this.#surface.root.activeElement !== null;
  }

  #backToEditor(): void {
    this.composer.editor.focus({ preventScroll: true });
  }

  #dismiss(point: Shown): void {
    this.#dismissed.add(keyOf(point, this.#watch.map.text));
    const hadFocus = this.#hasFocus();
    this.#show(undefined);
    if (hadFocus) this.#backToEditor();
  }

  #draw(): void {
    if (this.#signal.aborted) return;
    const { editor } = this.composer;
    const { chip, timing } = this.#desk.settings();
    const quiet = timing === 'post' && !this.#pressed;
    if (!editor.isConnected || !isShownOnPage(editor)) {
      this.#painter.clear();
      this.#surface.detach();
      return;
    }
    const scheme = schemeAt(editor);
    this.#surface.attach(editor, scheme);
    const points = this.#shown();
    const marks = quiet
      ? []
      : points.flatMap((point) => {
          const range = this.#rangeOf(point);
          return range ? [{ level: point.level, range }] : [];
        });
    this.#painter.paint(marks, treeOf(editor), scheme);

    const { status, map } = this.#watch;
    Object.assign(this.#surface.host.dataset, { state: status, points: String(points.length) });
    const open = this.#open;
    const card =
      open?.what === 'card' ? points.find((point) => keyOf(point, map.text) === open.key) : undefined;
    const list = () => this.#show(this.#open?.what === 'list' ? undefined : { what: 'list' }, true);
    const close = () => {
      const hadFocus = this.#hasFocus();
      this.#show(undefined);
      if (hadFocus) this.#backToEditor();
    };
    render(
      <>
        <p class="aside" role="status">
          {status === 'checked' && !quiet && map.text.trim() ? `PostWell: ${countWords(points.length)}` : ''}
        </p>
        {chip && !quiet && map.text.trim() && (
          <Placed where={(size) => placeChip(boxOfElement(editor), size, this.#controls(), view())}>
            <Chip status={status} points={points} open={open?.what === 'list'} onPress={list} />
          </Placed>
        )}
        {open?.what === 'list' && (
          <Placed where={(size) => placeCard(boxOfElement(editor), size, this.#controls(), view())}>
            <List
              status={status}
              points={points}
              onChoose={(point) =>
                this.#show({ what: 'card', key: keyOf(point, map.text) }, this.#hasFocus())
              }
              onClose={close}
            />
          </Placed>
        )}
        {card && (
          <Placed where={(size) => placeCard(this.#boxOfPoint(card), size, this.#controls(), view())}>
            <Card
              point={card}
              place={`${points.indexOf(card) + 1} of ${points.length}`}
              onDismiss={() => this.#dismiss(card)}
              onGuidance={() => this.#desk.openGuidance(`standard/${card.category}`)}
              onClose={close}
            />
          </Placed>
        )}
        {open?.what === 'review' && (
          <Review
            points={this.#pausing()}
            audience={this.composer.audience()}
            attachment={this.composer.hasAttachment()}
            onEdit={open.choice.edit}
            onPostAnyway={open.choice.postAnyway}
            onAsk={() => this.#desk.openGuidance('when-in-doubt')}
          />
        )}
      </>,
      this.#surface.mount,
    );
  }

  #boxOfPoint(point: Point): Box {
    const range = this.#rangeOf(point);
    return range ? boxOf(range) : boxOfElement(this.composer.editor);
  }

  /** What must stay free: the send control. */
  #controls(): Box[] {
    const scope = this.composer.facts.scopeOf(this.composer.editor);
    return [...scope.querySelectorAll('button, [role="button"], a[href], input, select')]
      .filter((element) => element !== this.#surface.host)
      .map(boxOfElement);
  }

  #end(): void {
    this.#painter.clear();
    render(null, this.#surface.mount);
  }
}

const isOnPoint = (range: Range | undefined, x: number, y: number): boolean =>
  range !== undefined && isOn(range, x, y);

const boxOfElement = (element: Element): Box => element.getBoundingClientRect();

/** Tab goes round within the review: what lies under it waits. */
function keepTabInside(event: KeyboardEvent, root: ShadowRoot): void {
  const stops = [...root.querySelectorAll<HTMLElement>('.review button')];
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length);
  event.preventDefault();
  next?.focus();
}
