/** How long the pointer rests on marked words before the card opens, and may be away before it closes: in ms. */
const REST = 300;
const AWAY = 400;

export interface Pointing<Mark> {
  /** The mark at a place of the window. */
  markAt(x: number, y: number): Mark | undefined;
  /** Is this the same mark? Each look gives another object. */
  isSame(mark: Mark, other: Mark): boolean;
  open(mark: Mark): void;
  /** The pointer has left both the words and the card. */
  leave(): void;
}

/**
 * Opens a card when the mouse rests on marked words, or a finger taps them, and closes it once the pointer has gone
 * elsewhere. A click does nothing: people click into a word to edit it.
 */
export function watchPointer<Mark>(
  editor: Element,
  host: Element,
  pointing: Pointing<Mark>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: Mark | undefined;
  const later = (work: () => void, ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  const forget = () => {
    clearTimeout(timer);
    resting = undefined;
  };
  editor.addEventListener(
    'pointermove',
    (event) => {
      const { clientX, clientY, pointerType, buttons } = event as PointerEvent;
      if (!event.isTrusted || pointerType === 'touch' || buttons > 0) return;
      const mark = pointing.markAt(clientX, clientY);
      if (mark && resting ? pointing.isSame(mark, resting) : mark === resting) return;
      resting = mark;
      if (mark) later(() => pointing.open(mark), REST);
      else later(pointing.leave, AWAY);
    },
    { passive: true, signal },
  );
  editor.addEventListener(
    'pointerup',
    (event) => {
      const { clientX, clientY, pointerType } = event as PointerEvent;
      const mark =
        pointerType === 'mouse' || !event.isTrusted ? undefined : pointing.markAt(clientX, clientY);
      if (mark) pointing.open(mark);
    },
    { passive: true, signal },
  );
  editor.addEventListener(
    'pointerleave',
    () => {
      resting = undefined;
      later(pointing.leave, AWAY);
    },
    { signal },
  );
  host.addEventListener('pointerenter', forget, { signal });
  host.addEventListener('pointerleave', () => later(pointing.leave, AWAY), { signal });
  signal.addEventListener('abort', forget, { once: true });
}
