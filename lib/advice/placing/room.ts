import { type Box, GAP, type Size, type Surroundings } from './placing.ts';

/** How wide a card is where nothing forbids it, in CSS pixels. */
const WIDE = 360;
/** How narrow it may become to stand beside a draft as a whole: three buttons still fit on one line. */
const NARROW = 280;
/** The height of most cards: where there is as much above or below the draft, no card needs to become narrow. */
const AMPLE = 420;
/** The least height at which a card can be read. */
const READABLE = 120;

/**
 * How large a card may be without covering the draft or the Post button, in CSS pixels: what is free beside them, else
 * above, between or below. Where a draft fills the window, at least the words that the card is about stay free.
 */
export function roomFor(anchor: Box, { draft, post, view }: Omit<Surroundings, 'kept' | 'spared'>): Size {
  const full = view.height - 2 * GAP;
  const composer = post ? around(draft, post) : draft;
  const beside = freeBeside(composer, view);
  if (beside >= WIDE) return { width: WIDE, height: full };
  // A card fits beside a short Post button at the end of its line, and so need not go above or below it.
  const stops = post && freeBeside(post, view) < Math.min(WIDE, view.width - 2 * GAP) ? [post] : [];
  const heights = [around(anchor, draft), draft, anchor].map((box) => freeBetween([box, ...stops], view));
  const height = heights.find((free) => free >= READABLE) ?? READABLE;
  if (height < AMPLE && beside >= NARROW) return { width: beside, height: full };
  return { width: WIDE, height };
}

/** The smallest box around two. */
const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The wider of the strips of the window at both sides of a box. */
const freeBeside = ({ left, right }: Box, { width }: Size): number => Math.max(left, width - right) - 2 * GAP;

/** The highest strip of the window above, between or below boxes. */
function freeBetween(boxes: readonly Box[], { height }: Size): number {
  let free = 0;
  let from = 0;
  for (const { top, bottom } of [...boxes].sort((a, b) => a.top - b.top)) {
    free = Math.max(free, top - from);
    from = Math.max(from, bottom);
  }
  return Math.max(free, height - from) - 2 * GAP;
}
