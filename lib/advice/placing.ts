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

/** The left upper corner of what is placed. */
export interface Point2 {
  readonly left: number;
  readonly top: number;
}

const GAP = 8;

const at = ({ left, top }: Point2, { width, height }: Size): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Chooses among places the one that covers least of what must stay free, the earlier where two are alike. Every place
 * is first moved into the window.
 */
function best(places: readonly Point2[], size: Size, free: readonly Box[], view: Size): Point2 {
  const inside = places.map((place) => ({
    left: clamp(place.left, GAP, Math.max(GAP, view.width - size.width - GAP)),
    top: clamp(place.top, GAP, Math.max(GAP, view.height - size.height - GAP)),
  }));
  const cost = (place: Point2) => free.reduce((sum, box) => sum + shared(at(place, size), box), 0);
  return inside.reduce((least, place) => (cost(place) < cost(least) ? place : least));
}

/** Where a card goes: under the words, else above, else to the side; clear of the words and of the site's controls. */
export function placeCard(words: Box, size: Size, free: readonly Box[], view: Size): Point2 {
  const below = words.bottom + GAP;
  const above = words.top - size.height - GAP;
  const beside = [words.right + GAP, words.left - size.width - GAP];
  const alongside = clamp(words.top, GAP, Math.max(GAP, view.height - size.height - GAP));
  return best(
    [
      { left: words.left, top: below },
      { left: words.left, top: above },
      { left: words.right - size.width, top: below },
      { left: words.right - size.width, top: above },
      ...beside.map((left) => ({ left, top: alongside })),
      { left: view.width, top: below },
      { left: view.width, top: view.height },
      { left: view.width, top: 0 },
      { left: 0, top: view.height },
    ],
    size,
    [words, ...free],
    view,
  );
}

/** Where the chip goes: outside the editor, at a corner, clear of the site's controls. */
export function placeChip(editor: Box, size: Size, free: readonly Box[], view: Size): Point2 {
  const under = editor.bottom + 4;
  const over = editor.top - size.height - 4;
  const rightEnd = editor.right - size.width;
  return best(
    [
      { left: rightEnd, top: under },
      { left: editor.left, top: under },
      { left: rightEnd, top: over },
      { left: editor.left, top: over },
      { left: editor.right + 4, top: editor.top },
      { left: editor.left - size.width - 4, top: editor.top },
      { left: rightEnd, top: under + size.height + GAP },
      { left: rightEnd, top: under + 2 * (size.height + GAP) },
    ],
    size,
    [editor, ...free],
    view,
  );
}
