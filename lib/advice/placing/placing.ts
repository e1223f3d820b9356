/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width and height in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A left upper corner. */
export interface Corner {
  readonly left: number;
  readonly top: number;
}

/** What a placed box should stay clear of. */
export interface Surroundings {
  /** The Post button, where one is drawn. */
  readonly post?: Box | undefined;
  /** Never to be covered if there is any other way, beside the Post button: the words. */
  readonly kept: readonly Box[];
  /** The whole draft: its writer is in the middle of it. */
  readonly draft: Box;
  /** Better left free: the site's other controls. */
  readonly spared: readonly Box[];
  /** The window. */
  readonly view: Size;
}

/** Left free between what is placed and what it must not touch, in CSS pixels. */
export const GAP = 8;

/**
 * What it costs to cover one square pixel, and to stand one pixel further off: found by trying the three sites. To
 * touch something that is kept costs much at once, however small it is: the words are often the smallest of all.
 */
const TOUCH_COST = 100_000;
const KEPT_COST = 20;
const DRAFT_COST = 2;
const SPARED_COST = 0.2;
const SPARED_TOUCH_COST = 1500;
const FAR_COST = 40;
/** To line up with an edge of what it belongs to looks meant; to stand a little beside it does not. */
const DRIFT_COST = 4;

/** The rectangle of a size that begins at a corner. */
export const boxAt = ({ left, top }: Corner, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Does one rectangle cover any of the other? */
export const isOver = (a: Box, b: Box): boolean => sharedArea(a, b) > 0;

const distance = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );

/** How far the nearer edges are out of line, across and down. */
const drift = (a: Box, b: Box): number =>
  Math.min(Math.abs(a.left - b.left), Math.abs(a.right - b.right)) +
  Math.min(Math.abs(a.top - b.top), Math.abs(a.bottom - b.bottom));

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/** The place of least cost, the earlier where two are alike. Each is first moved into the window. */
function best(
  places: readonly Corner[],
  size: Size,
  anchor: Box,
  { kept: words, post, draft, spared, view }: Surroundings,
): Corner {
  const kept = post ? [post, ...words] : words;
  const cost = (place: Corner): number => {
    const box = boxAt(place, size);
    const covered = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + sharedArea(box, other), 0);
    return (
      kept.filter((other) => isOver(box, other)).length * TOUCH_COST +
      covered(kept) * KEPT_COST +
      covered([draft]) * DRAFT_COST +
      spared.filter((other) => isOver(box, other)).length * SPARED_TOUCH_COST +
      covered(spared) * SPARED_COST +
      distance(box, anchor) * FAR_COST +
      drift(box, anchor) * DRIFT_COST
    );
  };
  return places
    .map(({ left, top }) => ({
      left: clamp(left, GAP, Math.max(GAP, view.width - size.width - GAP)),
      top: clamp(top, GAP, Math.max(GAP, view.height - size.height - GAP)),
    }))
    .reduce((least, place) => (cost(place) < cost(least) ? place : least));
}

/** Where a card goes: under what it is about, else above, else beside it or in a corner of the window. */
export function placeCard(anchor: Box, size: Size, around: Surroundings): Corner {
  const { draft, post, view } = around;
  // Under the Post button too: there the whole composer stays free.
  const tops = [anchor, draft, ...(post ? [post] : [])].flatMap(({ top, bottom }) => [
    bottom + GAP,
    top - size.height - GAP,
  ]);
  const sides = [anchor, draft].flatMap(({ left, right }) => [right + GAP, left - size.width - GAP]);
  const rows = [anchor.top, anchor.bottom - size.height, (view.height - size.height) / 2];
  const edges = [anchor.left, anchor.right - size.width];
  // What stands at the end of a draft has its card in line with that end, so that it does not jut out.
  if (anchor.left + anchor.right > draft.left + draft.right) edges.reverse();
  const columns = [...edges, 0, view.width];
  return best(
    [
      ...columns.flatMap((left) => tops.map((top) => ({ left, top }))),
      ...rows.flatMap((top) => [...sides, view.width, 0].map((left) => ({ left, top }))),
      ...columns.flatMap((left) => [0, view.height].map((top) => ({ left, top }))),
    ],
    size,
    anchor,
    { ...around, kept: [anchor, ...around.kept] },
  );
}

/** Where the chip goes: outside the editor, at one of its corners. */
export function placeChip(editor: Box, size: Size, around: Surroundings): Corner {
  const under = editor.bottom + 4;
  const over = editor.top - size.height - 4;
  const atEnd = editor.right - size.width;
  const step = size.height + GAP;
  return best(
    [
      ...[under, over, under + step, under + 2 * step].flatMap((top) =>
        [atEnd, editor.left, (editor.left + atEnd) / 2, (editor.left + 3 * atEnd) / 4].map((left) => ({
          left,
          top,
        })),
      ),
      { left: editor.right + 4, top: editor.top },
      { left: editor.left - size.width - 4, top: editor.top },
    ],
    size,
    editor,
    // For the chip, every control of the site counts: it stays where it is as long as the composer is open.
    { ...around, kept: [editor, ...around.kept, ...around.spared], spared: [] },
  );
}
