/**
 * LinkedIn's kind of focus trap, as seen in public code, Aug 2026: it takes the focus back from anything outside of the
 * modal, and the modal closes on Escape let go and on a click beside it.
 */
export function trapFocus(
  modal: HTMLElement,
  home: () => HTMLElement,
  onClose: () => void,
  signal: AbortSignal,
): void {
  const inside = (event: Event) => event.composedPath().includes(modal);
  document.addEventListener(
    'focusin',
    (event) => {
      if (!inside(event)) home().focus();
    },
    { capture: true, signal },
  );
  document.addEventListener(
    'keyup',
    (event) => {
      if (event.key === 'Escape') onClose();
    },
    { signal },
  );
  // The click that opened the modal is still on its way up: begin to listen after it.
  setTimeout(() => {
    document.addEventListener(
      'click',
      (event) => {
        if (!inside(event)) onClose();
      },
      { signal },
    );
  });
}
