import { useState } from 'preact/hooks';
import type { SendChoice } from '../../compose/send-guard.ts';
import { say } from '../../say.ts';
import type { Status } from '../draft-watch.ts';
import type { Shown } from '../draft-wishes.ts';
import type { Painted } from '../marks/painter.ts';
import type { Box, Corner, Size } from '../placing/placing.ts';
import { Card, type CardActions } from './card.tsx';
import { Chip } from './chip.tsx';
import { Lines } from './lines.tsx';
import { List } from './list.tsx';
import { Placed } from './placed.tsx';
import { Review } from './review.tsx';
import { Toast, type Told } from './toast.tsx';
import { cardWords, stateWords } from './words.ts';

/** What is open above the draft. One thing at a time. */
export type Open =
  | { readonly what: 'list' }
  /** `pinned`: it was asked for, and so stays when the pointer is elsewhere. */
  | { readonly what: 'card'; readonly key: string; readonly pinned: boolean }
  | { readonly what: 'review'; readonly choice: SendChoice };

/** What PostWell knows of the draft at this moment. */
export interface Now {
  readonly status: Status;
  readonly points: readonly Shown[];
  /** The points for which Post is held. */
  readonly pausing: readonly Shown[];
  /** Nothing is written yet. */
  readonly empty: boolean;
  /** Nothing shows until Post is pressed. */
  readonly quiet: boolean;
  readonly chip: boolean;
  readonly open: Open | undefined;
  readonly told: Told | undefined;
  /** Marks that highlights cannot draw. */
  readonly lines: readonly Painted[];
  /** The point of the open card, if it still stands. */
  readonly card: Shown | undefined;
  readonly audience: string | undefined;
  readonly attachment: boolean;
}

/** Where each part goes, by its size. */
export interface Places {
  /** How large the card on a point may be, or the list where there is none. */
  room(point: Shown | undefined): Size;
  chip(size: Size): Corner;
  list(size: Size): Corner;
  card(point: Shown, size: Size): Corner;
  /** Would something there cover any of the chip? */
  isOverChip(box: Box): boolean;
  note(size: Size): Corner;
}

/** What the writer can do. */
export interface Actions {
  toggleList(byKey: boolean): void;
  openCard(point: Shown): void;
  close(): void;
  /** What the card offers. */
  readonly card: CardActions;
  readAbout(topic: string): void;
  closeToast(): void;
  readonly places: Places;
}

/** Everything that PostWell shows over a page. */
export function View({ now, actions }: { now: Now; actions: Actions }) {
  const { status, points, open, card } = now;
  const { places } = actions;
  const [isOverChip, setOverChip] = useState(false);
  const noteChip = (box: Box) => setOverChip(places.isOverChip(box));
  return (
    <>
      <Lines marks={now.lines} />
      <p class="aside" role="status">
        {status !== 'checking' &&
          !now.quiet &&
          !now.empty &&
          say('chip_label', stateWords(status, points.length))}
      </p>
      <p class="aside" role="status">
        {now.told?.words ?? (card && open?.what === 'card' && !open.pinned && cardWords(card))}
      </p>
      {now.chip && !now.quiet && !now.empty && open?.what !== 'review' && (
        <Placed where={places.chip} isUnder={isOverChip && (open?.what === 'list' || card !== undefined)}>
          <Chip status={status} points={points} open={open?.what === 'list'} onPress={actions.toggleList} />
        </Placed>
      )}
      {open?.what === 'list' && (
        <Placed where={places.list} onPlaced={noteChip}>
          <List status={status} points={points} onChoose={actions.openCard} onClose={actions.close} />
        </Placed>
      )}
      {card && (
        <Placed where={(size) => places.card(card, size)} onPlaced={noteChip}>
          <Card
            key={open?.what === 'card' ? open.key : ''}
            point={card}
            place={say('card_place', points.indexOf(card) + 1, points.length)}
            on={actions.card}
          />
        </Placed>
      )}
      {now.told && (
        <Placed where={places.note}>
          <Toast told={now.told} onClose={actions.closeToast} />
        </Placed>
      )}
      {open?.what === 'review' && (
        <Review
          points={now.pausing}
          audience={now.audience}
          attachment={now.attachment}
          onEdit={open.choice.edit}
          onPostAnyway={open.choice.postAnyway}
          onAsk={() => actions.readAbout('when-in-doubt')}
        />
      )}
    </>
  );
}
