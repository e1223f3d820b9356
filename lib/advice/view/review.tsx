import { say } from '../../say.ts';
import type { Shown } from '../draft-wishes.ts';
import { Globe } from './icons.tsx';
import { PointLine } from './list.tsx';
import { byHand } from './press.ts';

interface ReviewProps {
  readonly points: readonly Shown[];
  readonly audience: string | undefined;
  readonly attachment: boolean;
  readonly onEdit: () => void;
  readonly onPostAnyway: () => void;
  readonly onAsk: () => void;
}

/** When Post is pressed and it matters. Edit has the focus. */
export function Review({ points, audience, attachment, onEdit, onPostAnyway, onAsk }: ReviewProps) {
  return (
    <div class="veil">
      <section class="card review" role="alertdialog" aria-modal="true" aria-labelledby="review-title">
        <header>
          <h2 id="review-title">{say('review_title')}</h2>
        </header>
        <div class="body">
          <ul class="stands">
            {points.map((point) => (
              <li key={`${point.rule} ${point.start}`}>
                <PointLine point={point} />
              </li>
            ))}
          </ul>
          <div class="audience">
            <Globe />
            <span>
              {audience && `${say('review_audience', audience)} `}
              {say('review_privacy')}
            </span>
          </div>
          {attachment && <p class="why">{say('review_picture')}</p>}
        </div>
        <footer>
          <button type="button" class="main" data-first onClick={byHand(onEdit)}>
            {say('review_edit')}
          </button>
          <button type="button" class="plain" onClick={byHand(onPostAnyway)}>
            {say('review_post')}
          </button>
          <button type="button" class="quiet push" onClick={byHand(onAsk)}>
            {say('review_ask')}
          </button>
        </footer>
      </section>
    </div>
  );
}
