/**
 * Facebook's kind of focus trap: whatever takes the focus outside of the dialog loses it again at once, and a focus that
 * falls to nowhere is brought back.
 */
export function trapFocus(dialog: HTMLElement, signal: AbortSignal): void {
  let last: HTMLElement = dialog;
  const inside = (node: EventTarget | null) => node instanceof Node && dialog.contains(node);

  document.addEventListener(
    'focusin',
    (event) => {
      if (!inside(event.target)) last.focus();
      else if (event.target instanceof HTMLElement) last = event.target;
    },
    { capture: true, signal },
  );
  dialog.addEventListener(
    'focusout',
    () => {
      setTimeout(() => {
        if (signal.aborted || !document.hasFocus() || inside(document.activeElement)) return;
        last.focus();
      });
    },
    { signal },
  );
}
