import type { Status } from './draft-watch.ts';
import type { Shown } from './draft-wishes.ts';
import { Cross, LevelIcon } from './icons.tsx';
import { keepFocus } from './press.ts';
import { countWords, LEVEL_WORDS, shortQuote, standardName } from './words.ts';

interface ListProps {
  readonly status: Status;
  readonly points: readonly Shown[];
  readonly onChoose: (point: Shown) => void;
  readonly onClose: () => void;
}

/** All flags of a draft. */
export function List({ status, points, onChoose, onClose }: ListProps) {
  return (
    <section class="card" role="dialog" aria-label="PostWell: this draft">
      <header>
        <h2>{status === 'failed' ? 'Not checked' : countWords(points.length)}</h2>
        <button type="button" class="icon push" aria-label="Close" onMouseDown={keepFocus} onClick={onClose}>
          <Cross />
        </button>
      </header>
      <div class="body">
        {status === 'failed' && (
          <p class="why">PostWell could not check this draft. You can still post it.</p>
        )}
        {status !== 'failed' && points.length === 0 && (
          <p class="why">Nothing here that a careful colleague would be likely to raise. Keep on posting.</p>
        )}
        {points.length > 0 && (
          <ul class="points">
            {points.map((point) => (
              <li key={`${point.rule} ${point.start}`}>
                <button type="button" onMouseDown={keepFocus} onClick={() => onChoose(point)}>
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
        <b>“{shortQuote(point.quote)}”</b>
        <small>
          {LEVEL_WORDS[point.level]} · {point.title} · {standardName(point.standard)}
        </small>
      </span>
    </>
  );
}
