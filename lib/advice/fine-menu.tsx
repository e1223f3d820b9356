import type { CardActions } from './card.tsx';
import type { Shown } from './draft-wishes.ts';
import { isPhrase } from './lasting-wishes.ts';
import { keepFocus } from './press.ts';
import { shortQuote } from './words.ts';

interface FineProps {
  readonly point: Shown;
  readonly on: CardActions;
  readonly onBack: (event: MouseEvent) => void;
}

/** "This is fine": for now, for these words, or for all of its kind. Each can be undone. */
export function FineMenu({ point, on, onBack }: FineProps) {
  const isOwn = point.rule.startsWith('own/');
  return (
    <>
      <div class="body">
        <h2>This is fine</h2>
        <ul class="points">
          <Choice words="Only here" more="In this draft, for these words." act={() => on.dismiss(point)} />
          {!isOwn && isPhrase(point.quote) && (
            <Choice
              words={`Always allow “${shortQuote(point.quote)}”`}
              more="A name or phrase that is yours to use. Kept on this device."
              act={() => on.allow(point)}
            />
          )}
          {!isOwn && (
            <Choice
              words="Never raise this kind of thing"
              more={`Turns “${point.title}” off. The options turn it on again.`}
              act={() => on.turnOff(point)}
            />
          )}
        </ul>
      </div>
      <footer>
        <button type="button" class="quiet" onMouseDown={keepFocus} onClick={onBack}>
          Back
        </button>
      </footer>
    </>
  );
}

function Choice({ words, more, act }: { words: string; more: string; act: () => void }) {
  return (
    <li>
      <button type="button" onMouseDown={keepFocus} onClick={act}>
        <span>
          <b>{words}</b>
          <small>{more}</small>
        </span>
      </button>
    </li>
  );
}
