import { focusedElement } from './tree.ts';

/**
 * Calls back with the editor that takes the focus, and with undefined once none has it. Sees through open shadow
 * roots: focus that moves within one is not told to the window, so each root that the focus enters is listened to.
 */
export function watchFocus(
  editors: string,
  live: (editor: HTMLElement | undefined) => void,
  signal: AbortSignal,
): void {
  const roots = new WeakSet<ShadowRoot>();
  let current: HTMLElement | undefined;

  const look = (event?: Event) => {
    const path = event?.composedPath() ?? [];
    for (const node of path) {
      if (node instanceof ShadowRoot && !roots.has(node)) {
        roots.add(node);
        node.addEventListener('focusin', look, { capture: true, signal });
      }
    }
    const target = path[0] instanceof Element ? path[0] : focusedElement();
    const editor = target?.closest<HTMLElement>(editors) ?? undefined;
    // Focus on a button of the same box, or on our own card, leaves the composer live.
    if (editor ? editor === current : current?.isConnected) return;
    current = editor;
    live(editor);
  };
  for (const type of ['focusin', 'input'] as const) {
    window.addEventListener(type, look, { capture: true, signal });
  }
  look();
}
