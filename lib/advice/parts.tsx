import type { Point } from '../messages.ts';
import type { Status } from './draft-watch.ts';
import { BrokenRing, Globe, LevelIcon, Tick } from './icons.tsx';
import { countWords, LEVEL_WORDS, shortQuote, standardName } from './words.ts';

/** Keeps the caret in the editor when one of our buttons is pressed with the pointer. */
const keepFocus = (event: Event) => event.preventDefault();

/** A point with the words of the draft that it is about. */
export interface Shown extends Point {
  readonly quote: string;
}

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
  const words =
    status === 'failed'
      ? 'Not checked'
      : status === 'checking' && !worst
        ? 'Reading'
        : countWords(points.length);
  return (
    <button
      type="button"
      class={`chip ${worst ? '' : 'calm'}`}
      aria-haspopup="dialog"
      aria-expanded={open}
      aria-label={`PostWell: ${words}`}
      title={status === 'failed' ? 'PostWell could not check this draft. It can still be posted.' : undefined}
      onMouseDown={keepFocus}
      onClick={(event) => onPress(event.detail === 0)}
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
      {words}
    </button>
  );
}

interface CardProps {
  readonly point: Shown;
  readonly place: string;
  readonly onDismiss: () => void;
  readonly onGuidance: () => void;
  readonly onClose: () => void;
}

/** On one flag: level, what, why, what instead, the standard. */
export function Card({ point, place, onDismiss, onGuidance, onClose }: CardProps) {
  return (
    <section class="card" role="dialog" aria-label={`${LEVEL_WORDS[point.level]}: ${point.title}`}>
      <header>
        <LevelIcon level={point.level} />
        <span class={`level level-${point.level}`}>{LEVEL_WORDS[point.level]}</span>
        <span class="push note">{place}</span>
      </header>
      <h3>{point.title}</h3>
      <p class="why">
        {point.what} {point.why}
      </p>
      <p class="instead">
        <b>Consider:</b> {point.instead}
      </p>
      <div class="standard">
        <b>{standardName(point.standard)}</b> “{point.standard.sentence}”{' '}
        <button type="button" class="link" onClick={onGuidance}>
          Read the guidance
        </button>
      </div>
      <footer>
        <button type="button" class="quiet" onMouseDown={keepFocus} onClick={onDismiss}>
          Dismiss
        </button>
        <button type="button" class="quiet push" onMouseDown={keepFocus} onClick={onClose}>
          Close
        </button>
      </footer>
    </section>
  );
}

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
      </header>
      {status === 'failed' && <p class="why">PostWell could not check this draft. You can still post it.</p>}
      {status !== 'failed' && points.length === 0 && (
        <p class="why">Nothing here that a careful colleague would be likely to raise. Keep on posting.</p>
      )}
      <ul class="points">
        {points.map((point) => (
          <li key={`${point.rule} ${point.start}`}>
            <button type="button" onMouseDown={keepFocus} onClick={() => onChoose(point)}>
              <LevelIcon level={point.level} />
              <span>
                <b>“{shortQuote(point.quote)}”</b>
                <small>
                  {LEVEL_WORDS[point.level]} · {point.title} · {standardName(point.standard)}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <footer>
        <button type="button" class="quiet push" onMouseDown={keepFocus} onClick={onClose}>
          Close
        </button>
      </footer>
    </section>
  );
}

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
        <ul>
          {points.map((point) => (
            <li key={`${point.rule} ${point.start}`}>
              <LevelIcon level={point.level} />
              <div>
                <b>“{shortQuote(point.quote)}”</b>
                <small>
                  {LEVEL_WORDS[point.level]} · {point.title} · {standardName(point.standard)}
                </small>
              </div>
            </li>
          ))}
        </ul>
        <div class="audience">
          <Globe />
          <span>
            {audience && <>The page says “{audience}”. </>}
            Privacy settings cannot promise that a post stays where you put it. Assume that it will be shared.
          </span>
        </div>
        {attachment && (
          <p class="why">
            With a picture, look for faces, names on boards and screens, wristbands, uniforms and homes.
          </p>
        )}
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
