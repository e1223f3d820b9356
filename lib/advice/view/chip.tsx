import { say } from '../../say.ts';
import type { Status } from '../draft-watch.ts';
import type { Shown } from '../draft-wishes.ts';
import { BrokenRing, LevelIcon, Tick } from './icons.tsx';
import { byHand, keepFocus } from './press.ts';
import { stateWords } from './words.ts';

interface ChipProps {
  readonly status: Status;
  readonly points: readonly Shown[];
  readonly open: boolean;
  /** `byKey`: pressed with the keyboard, so that the focus should follow. */
  readonly onPress: (byKey: boolean) => void;
}

/** Beside the compose box: how much there is to consider. */
export function Chip({ status, points, open, onPress }: ChipProps) {
  const worst =
    points.find((point) => point.level === 'high') ??
    points.find((point) => point.level === 'medium') ??
    points[0];
  const words = stateWords(status, points.length);
  return (
    <button
      type="button"
      class={`chip ${worst ? '' : 'calm'}`}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={say('chip_label', words)}
      title={status === 'failed' ? say('chip_failed') : undefined}
      onMouseDown={keepFocus}
      onClick={byHand((event) => onPress(event.detail === 0))}
    >
      {status === 'failed' ? (
        <BrokenRing />
      ) : worst ? (
        <LevelIcon level={worst.level} size={16} />
      ) : status === 'checking' ? (
        <BrokenRing />
      ) : (
        <Tick />
      )}
      <span class="words">{words}</span>
      <span class="count">{points.length || ''}</span>
    </button>
  );
}
