/** Keys that move the caret and change nothing. */
const MOVES = new Set([
  'ArrowLeft',
  'ArrowRight',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);
const SILENT = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);

/** How long the caret rests in marked words before the card opens, in ms: longer than going through them takes. */
const REST = 500;

export interface Resting<Mark> {
  /** The mark that the caret stands in. */
  markAtCaret(): Mark | undefined;
  open(mark: Mark): void;
  /** The caret has gone elsewhere, or somebody types. */
  leave(): void;
}

/**
 * Opens a card when the caret was moved into marked words by key and rests there; closes it when it leaves, or when
 * somebody writes. A click into a word opens nothing: people click there to edit it.
 */
export function watchCaret<Mark>(editor: Element, resting: Resting<Mark>, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The card that is open was opened here. One that the pointer opened is not the caret's to close. */
  let isOurs = false;
  editor.addEventListener(
    'keyup',
    (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (!event.isTrusted || SILENT.has(key)) return;
      clearTimeout(timer);
      if (isComposing || !MOVES.has(key)) {
        resting.leave();
        return;
      }
      timer = setTimeout(() => {
        const mark = resting.markAtCaret();
        if (mark) resting.open(mark);
        else if (isOurs) resting.leave();
        isOurs = mark !== undefined;
      }, REST);
    },
    { passive: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
