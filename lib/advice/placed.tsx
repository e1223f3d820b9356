import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Corner, Size } from './placing.ts';

/**
 * Draws its children, measures them, and puts them where `where` says. Done anew whenever it is drawn, and when what is
 * inside changes its size.
 */
export function Placed({ where, children }: { where: (size: Size) => Corner; children: ComponentChildren }) {
  const box = useRef<HTMLDivElement>(null);
  const place = () => {
    const element = box.current;
    if (!element) return;
    const { left, top } = where({ width: element.offsetWidth, height: element.offsetHeight });
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
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
    <div class="place" ref={box}>
      {children}
    </div>
  );
}
