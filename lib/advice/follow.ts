import { treeOf } from '../compose/tree.ts';

/**
 * Calls `redraw`, at most once a frame, whenever what is drawn over the page may have lost its place: scrolling, new
 * sizes, and the editor or our own host taken out of the page. (A framework may do so at any moment.)
 */
export function followPage(editor: Element, host: Element, redraw: () => void, signal: AbortSignal): void {
  let asked = 0;
  const soon = () => {
    asked ||= requestAnimationFrame(() => {
      asked = 0;
      redraw();
    });
  };
  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, soon, { capture: true, passive: true, signal });
  }
  const sizes = new ResizeObserver(soon);
  sizes.observe(editor);
  const comings = new MutationObserver(() => {
    if (!editor.isConnected || !host.isConnected) soon();
  });
  for (const tree of new Set([document, treeOf(editor)])) {
    comings.observe(tree, { childList: true, subtree: true });
  }
  signal.addEventListener(
    'abort',
    () => {
      cancelAnimationFrame(asked);
      sizes.disconnect();
      comings.disconnect();
    },
    { once: true },
  );
}
