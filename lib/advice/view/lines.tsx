import type { Painted } from '../marks/painter.ts';

/** In forced colours browsers fill highlights like a selection, whatever their style says. */
export const needsLines = (): boolean => matchMedia('(forced-colors: active)').matches;

/** Marks drawn as lines on our own surface, under each line of the words, so that levels keep their line styles. */
export function Lines({ marks }: { marks: readonly Painted[] }) {
  return (
    <>
      {marks.flatMap(({ level, range }) =>
        [...range.getClientRects()].map(({ left, bottom, width }) => (
          <div
            key={`${left} ${bottom}`}
            class={`line level-${level}`}
            style={{ left: `${left}px`, top: `${bottom - 1}px`, width: `${width}px` }}
          />
        )),
      )}
    </>
  );
}
