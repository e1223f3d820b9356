import type { Point } from '../../messages.ts';
import type { Box, Size } from '../placing/placing.ts';

/** Tells a dismissed flag again after edits elsewhere: the same rule about the same words. */
export const keyOf = (point: Point, text: string): string =>
  `${point.rule} ${text.slice(point.start, point.end)}`;

/** The smallest box around all lines of a range. */
export function boxOf(range: Range): Box {
  const { left, top, right, bottom } = range.getBoundingClientRect();
  return { left, top, right, bottom };
}

/** Does a place of the window lie on the words of a range? A few pixels more count, for shaky hands. */
export const isOn = (range: Range | undefined, x: number, y: number): boolean =>
  [...(range?.getClientRects() ?? [])].some(
    ({ left, right, top, bottom }) => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 4,
  );

/** The window, in CSS pixels, without its scroll bars. */
export const viewSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight,
});
