import { say } from '../../say.ts';
import { byHand, keepFocus } from './press.ts';

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
        <button type="button" class="link" onMouseDown={keepFocus} onClick={byHand(undo)}>
          {say('undo')}
        </button>
      )}
      <button
        type="button"
        class="link"
        aria-label={say('told_close')}
        onMouseDown={keepFocus}
        onClick={byHand(onClose)}
      >
        {say('close')}
      </button>
    </div>
  );
}
