import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Box, boxAt, type Corner, type Size } from '../placing/placing.ts';

interface PlacedProps {
  readonly where: (size: Size) => Corner;
  /** Told where it stands now. */
  readonly onPlaced?: (box: Box) => void;
  /** Something else stands over it: it is not shown, unless it has the focus. */
  readonly isUnder?: boolean;
  readonly children: ComponentChildren;
}

/**
 * Draws its children, measures them, and puts them where `where` says. Done anew whenever it is drawn, and when what is
 * inside changes its size.
 */
export function Placed({ where, onPlaced, isUnder, children }: PlacedProps) {
  const box = useRef<HTMLDivElement>(null);
  const place = () => {
    const element = box.current;
    if (!element) return;
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const corner = where(size);
    element.style.left = `${corner.left}px`;
    element.style.top = `${corner.top}px`;
    onPlaced?.(boxAt(corner, size));
  };
  const latest = useRef(place);
  latest.current = place;
  useLayoutEffect(place);
  useLayoutEffect(() => {
    const sizes = new ResizeObserver(() => latest.current());
    if (box.current) sizes.observe(box.current);
    return () => sizes.disconnect();
  }, []);
  return (
    <div class={`place ${isUnder ? 'under' : ''}`} ref={box}>
      {children}
    </div>
  );
}
