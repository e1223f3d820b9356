import { say } from '../../say.ts';
import type { Shown } from '../draft-wishes.ts';
import { isPhrase } from '../lasting-wishes.ts';
import type { CardActions } from './card.tsx';
import { byHand, keepFocus } from './press.ts';
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
        <h2>{say('fine_title')}</h2>
        <ul class="points">
          <Choice words={say('fine_here')} more={say('fine_here_more')} act={() => on.dismiss(point)} />
          {!isOwn && isPhrase(point.quote) && (
            <Choice
              words={say('fine_allow', shortQuote(point.quote))}
              more={say('fine_allow_more')}
              act={() => on.allow(point)}
            />
          )}
          {!isOwn && (
            <Choice
              words={say('fine_never')}
              more={say('fine_never_more', point.title)}
              act={() => on.turnOff(point)}
            />
          )}
        </ul>
      </div>
      <footer>
        <button type="button" class="quiet" onMouseDown={keepFocus} onClick={byHand(onBack)}>
          {say('back')}
        </button>
      </footer>
    </>
  );
}

function Choice({ words, more, act }: { words: string; more: string; act: () => void }) {
  return (
    <li>
      <button type="button" onMouseDown={keepFocus} onClick={byHand(act)}>
        <span>
          <b>{words}</b>
          <small>{more}</small>
        </span>
      </button>
    </li>
  );
}
