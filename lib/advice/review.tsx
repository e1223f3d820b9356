import type { Shown } from './draft-wishes.ts';
import { Globe } from './icons.tsx';
import { PointLine } from './list.tsx';

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
          <h2 id="review-title">Before this goes out</h2>
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
              {audience && <>The page says “{audience}”. </>}
              Privacy settings cannot promise that a post stays where you put it. Assume that it will be
              shared.
            </span>
          </div>
          {attachment && (
            <p class="why">
              With a picture, look for faces, names on boards and screens, wristbands, uniforms and homes, and
              ask whether everybody in it agreed to this post.
            </p>
          )}
        </div>
        <footer>
          <button type="button" class="main" data-first onClick={onEdit}>
            Edit
          </button>
          <button type="button" class="plain" onClick={onPostAnyway}>
            Post anyway
          </button>
          <button type="button" class="quiet push" onClick={onAsk}>
            Ask a colleague first
          </button>
        </footer>
      </section>
    </div>
  );
}
