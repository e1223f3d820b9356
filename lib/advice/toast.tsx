import { keepFocus } from './press.ts';

/** What has just been done, and the way back. */
export interface Told {
  readonly words: string;
  readonly undo?: () => void;
}

/** A short word on what was done, beside the compose box. */
export function Toast({ told: { words, undo }, onClose }: { told: Told; onClose: () => void }) {
  return (
    <div class="toast">
      <span>{words}</span>
      {undo && (
        <button type="button" class="link" onMouseDown={keepFocus} onClick={undo}>
          Undo
        </button>
      )}
      <button
        type="button"
        class="link"
        aria-label="Close this note"
        onMouseDown={keepFocus}
        onClick={onClose}
      >
        Close
      </button>
    </div>
  );
}
