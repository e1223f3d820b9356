import { readSelection } from '../compose/caret.ts';
import type { Composer } from '../compose/composer.ts';
import { isField } from '../compose/text-field.ts';
import { toRange } from '../compose/text-map.ts';
import { treeOf } from '../compose/tree.ts';
import type { Point } from '../messages.ts';
import type { Settings } from '../settings/schema.ts';
import type { Shown } from './draft-wishes.ts';
import { boxOf, isOn } from './marks/marks.ts';
import { Mirror } from './marks/mirror.ts';
import { type Painted, Painter } from './marks/painter.ts';
import type { Scheme } from './marks/scheme.ts';
import type { Box } from './placing/placing.ts';
import type { Standing } from './standing.ts';
import { boxOfElement } from './surroundings.ts';
import { needsLines } from './view/lines.tsx';

/** The marks in a draft: which are drawn, and where their words stand in the window. */
export class Marking {
  readonly #composer: Composer;
  readonly #standing: Standing;
  readonly #settings: () => Settings;
  readonly #painter = new Painter();
  /** For a text area: where its words stand in the window. */
  readonly #mirror: Mirror | undefined;
  /** The writer has turned the marks over for a while: away where the settings show them, or the other way round. */
  #turned = false;
  /** Post was pressed: "only when I press Post" is over for this draft. */
  #pressed = false;

  constructor(composer: Composer, standing: Standing, settings: () => Settings, host: HTMLElement) {
    this.#composer = composer;
    this.#standing = standing;
    this.#settings = settings;
    if (isField(composer.editor)) this.#mirror = new Mirror(composer.editor, host);
  }

  /** Nothing shows until Post is pressed. */
  get isQuiet(): boolean {
    return this.#settings().timing === 'post' && !this.#pressed;
  }

  /** The marks are put away, by the settings or by key. */
  get isHidden(): boolean {
    return this.#settings().marks === this.#turned;
  }

  /** Post was pressed. */
  speak(): void {
    this.#pressed = true;
  }

  /** The draft was sent or cleared: the next one is written in peace again. */
  hush(): void {
    this.#pressed = false;
  }

  /** Puts the marks away, or brings them back. */
  turn(): void {
    this.#turned = !this.#turned;
  }

  /** The settings have changed: what was turned over by key stands as they say. */
  refresh(): void {
    this.#turned = false;
  }

  /** The points whose words are marked just now. */
  points(): Shown[] {
    return this.isQuiet || this.isHidden ? [] : this.#standing.points();
  }

  /** Their marks. */
  painted(): Painted[] {
    return this.points().flatMap((point) => {
      const range = this.#rangeOf(point);
      return range ? [{ level: point.level, range }] : [];
    });
  }

  /** Draws the marks, and no others. */
  paint(scheme: Scheme): void {
    this.#mirror?.follow(this.#standing.text);
    const tree = treeOf(this.#mirror?.element ?? this.#composer.editor);
    this.#painter.paint(needsLines() ? [] : this.painted(), tree, scheme);
  }

  clear(): void {
    this.#painter.clear();
  }

  /** The point whose marked words lie at a place of the window. */
  at(x: number, y: number): Shown | undefined {
    return this.points().find((point) => isOn(this.#rangeOf(point), x, y));
  }

  /** The point in whose marked words the caret stands. */
  atCaret(): Shown | undefined {
    const caret = readSelection(this.#composer.editor, this.#standing.watch.map);
    if (!caret || caret.start !== caret.end) return undefined;
    return this.points().find(({ start, end }) => start <= caret.start && caret.start <= end);
  }

  /** Where a point's words stand; where that cannot be told, the editor as a whole. */
  boxOf(point: Point): Box {
    const range = this.#rangeOf(point);
    return range ? boxOf(range) : boxOfElement(this.#composer.editor);
  }

  #rangeOf(point: Point): Range | undefined {
    return toRange(this.#mirror?.map ?? this.#standing.watch.map, point);
  }
}
