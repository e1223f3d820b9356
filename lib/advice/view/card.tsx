import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { say, sayWith } from '../../say.ts';
import type { Shown } from '../draft-wishes.ts';
import { Consent } from './consent.tsx';
import { FineMenu } from './fine-menu.tsx';
import { Cross, LevelIcon } from './icons.tsx';
import { byHand, keepFocus } from './press.ts';
import { Sum } from './sum.tsx';
import { levelWords, shortQuote, standardName } from './words.ts';

/** What the writer can do about one point. */
export interface CardActions {
  swap(point: Shown): void;
  dismiss(point: Shown): void;
  allow(point: Shown): void;
  turnOff(point: Shown): void;
  consent(): void;
  guidance(point: Shown): void;
  close(): void;
}

type Panel = 'advice' | 'fine' | 'consent';

/** What takes the focus when a part comes up by key. */
const FIRST: Readonly<Record<Panel, string>> = {
  advice: 'footer button',
  fine: '.points button',
  consent: 'input',
};

interface CardProps {
  readonly point: Shown;
  readonly place: string;
  readonly on: CardActions;
}

/** On one flag: level, what, why, what instead, the standard. */
export function Card({ point, place, on }: CardProps) {
  const [{ panel, byKey }, setShown] = useState<{ panel: Panel; byKey: boolean }>({
    panel: 'advice',
    byKey: false,
  });
  // A click that a key made has no count.
  const turnTo = (next: Panel) => (event: MouseEvent) => setShown({ panel: next, byKey: event.detail === 0 });
  const card = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const box = card.current;
    if (!box) return;
    // Where a card has little room, it scrolls as a whole: each part comes up at its start.
    box.scrollTop = 0;
    // The button that was pressed is gone with its part: the focus goes on to the next part, if a key was used.
    const first = byKey ? box.querySelector<HTMLElement>(FIRST[panel]) : undefined;
    first?.focus({ preventScroll: true });
    if (first) box.scrollTop = first.offsetTop + first.offsetHeight - box.clientHeight;
  }, [panel, byKey]);
  return (
    <section
      class="card"
      ref={card}
      role="dialog"
      aria-label={say('card_label', levelWords(point.level), point.title)}
    >
      <header>
        <LevelIcon level={point.level} />
        <span class={`level level-${point.level}`}>{levelWords(point.level)}</span>
        <span class="push note">{place}</span>
        <button
          type="button"
          class="icon"
          aria-label={say('close')}
          onMouseDown={keepFocus}
          onClick={byHand(on.close)}
        >
          <Cross />
        </button>
      </header>
      {panel === 'consent' ? (
        <Consent onDone={on.consent} onBack={turnTo('advice')} />
      ) : panel === 'fine' ? (
        <FineMenu point={point} on={on} onBack={turnTo('advice')} />
      ) : (
        <>
          <Advice point={point} on={on} />
          <footer>
            {point.category === 'confidentiality' && !point.consented && (
              <button type="button" class="quiet" onMouseDown={keepFocus} onClick={byHand(turnTo('consent'))}>
                {say('consent_have')}
              </button>
            )}
            <button type="button" class="quiet" onMouseDown={keepFocus} onClick={byHand(turnTo('fine'))}>
              {say('fine_title')}
            </button>
            <button
              type="button"
              class="quiet push"
              onMouseDown={keepFocus}
              onClick={byHand(() => on.dismiss(point))}
            >
              {say('card_dismiss')}
            </button>
          </footer>
        </>
      )}
    </section>
  );
}

function Advice({ point, on }: { point: Shown; on: CardActions }) {
  return (
    <div class="body">
      <h2>{point.title}</h2>
      {/* First, so that a low window still shows what it comes to. */}
      {point.sum && <Sum lines={point.sum} />}
      <p class="why">
        {point.what} {point.why}
      </p>
      {point.consented && <p class="stepped">{say('card_consented')}</p>}
      <p class="instead">
        <b>{say('card_consider')}</b> {point.instead}
      </p>
      {point.swap !== undefined && (
        <div class="swap">
          <span>
            {point.swap
              ? sayWith('card_say', <b>{say('quote', shortQuote(point.swap))}</b>)
              : sayWith('card_take_out_words', <b>{say('quote', shortQuote(point.quote))}</b>)}
          </span>
          <button type="button" class="plain" onMouseDown={keepFocus} onClick={byHand(() => on.swap(point))}>
            {point.swap ? say('card_replace') : say('card_take_out')}
          </button>
        </div>
      )}
      <div class="standard">
        <b>{standardName(point.standard)}</b> {say('quote', point.standard.sentence)}{' '}
        <button type="button" class="link" onClick={byHand(() => on.guidance(point))}>
          {say('card_guidance')}
        </button>
      </div>
    </div>
  );
}
