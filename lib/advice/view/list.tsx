import { say } from '../../say.ts';
import type { Status } from '../draft-watch.ts';
import type { Shown } from '../draft-wishes.ts';
import { Cross, LevelIcon } from './icons.tsx';
import { byHand, keepFocus } from './press.ts';
import { levelWords, shortQuote, standardName, stateWords } from './words.ts';

interface ListProps {
  readonly status: Status;
  readonly points: readonly Shown[];
  readonly onChoose: (point: Shown) => void;
  readonly onClose: () => void;
}

/** All flags of a draft. */
export function List({ status, points, onChoose, onClose }: ListProps) {
  return (
    <section class="card" role="dialog" aria-label={say('list_label')}>
      <header>
        <h2>{stateWords(status, points.length)}</h2>
        <button
          type="button"
          class="icon push"
          aria-label={say('close')}
          onMouseDown={keepFocus}
          onClick={byHand(onClose)}
        >
          <Cross />
        </button>
      </header>
      <div class="body">
        {status === 'failed' && <p class="why">{say('list_failed')}</p>}
        {status === 'checked' && points.length === 0 && <p class="why">{say('list_empty')}</p>}
        {points.length > 0 && (
          <ul class="points">
            {points.map((point, index) => (
              <li key={`${point.rule} ${point.start}`}>
                <button
                  type="button"
                  data-first={index === 0 || undefined}
                  onMouseDown={keepFocus}
                  onClick={byHand(() => onChoose(point))}
                >
                  <PointLine point={point} />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** One point in a line or two: its words, how serious, what, which standard. */
export function PointLine({ point }: { point: Shown }) {
  return (
    <>
      <LevelIcon level={point.level} />
      <span>
        <b>{say('quote', shortQuote(point.quote))}</b>
        <small>{say('list_point', levelWords(point.level), point.title, standardName(point.standard))}</small>
      </span>
    </>
  );
}
