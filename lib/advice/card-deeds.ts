import type { Composer } from '../compose/composer.ts';
import { withSpace } from '../compose/replaceable.ts';
import type { Span } from '../reading/span.ts';
import { say as sentence } from '../say.ts';
import type { DraftWishes, Shown } from './draft-wishes.ts';
import { allowPhrase, turnOff, type Wished } from './lasting-wishes.ts';
import { keyOf } from './marks/marks.ts';
import type { CardActions } from './view/card.tsx';
import type { Told } from './view/toast.tsx';

/** What the deeds need of the adviser. */
export interface DeedDesk {
  readonly composer: Composer;
  readonly wishes: DraftWishes;
  tell(outcome: 'edited' | 'dismissed', points: readonly Shown[]): void;
  /** Closes the card. */
  close(): void;
  /** Draws anew. */
  draw(): void;
  /** Says what was done. */
  say(told: Told): void;
  guidance(topic: string): void;
}

/** What the buttons of a card do. */
export function cardDeeds(desk: DeedDesk): CardActions {
  const { composer, wishes } = desk;
  const text = () => composer.read().text;
  const withUndo = (words: string, undo: () => void): Told => ({
    words,
    undo: () => {
      undo();
      desk.draw();
    },
  });
  const lasting = async (point: Shown, wish: Promise<Wished>, words: string): Promise<void> => {
    // Gone at once; the settings follow.
    const undoHere = wishes.dismiss(keyOf(point, text()));
    desk.tell('dismissed', [point]);
    desk.close();
    const wished = await wish;
    if ('undo' in wished) {
      desk.say(
        withUndo(words, () => {
          undoHere();
          void wished.undo().catch(() => desk.say({ words: sentence('wish_failed') }));
        }),
      );
    } else {
      undoHere();
      desk.say({ words: wished.refusal });
    }
    desk.draw();
  };
  return {
    swap: (point) => void swap(desk, point),
    dismiss: (point) => {
      const undo = wishes.dismiss(keyOf(point, text()));
      desk.tell('dismissed', [point]);
      desk.close();
      desk.say(withUndo(sentence('told_dismissed'), undo));
    },
    allow: (point) => void lasting(point, allowPhrase(point.quote), sentence('told_allowed', point.quote)),
    turnOff: (point) => void lasting(point, turnOff(point.rule), sentence('told_rule_off', point.title)),
    consent: () => {
      const undo = wishes.consent();
      desk.close();
      desk.say(withUndo(sentence('told_consent'), undo));
    },
    guidance: ({ category }) => desk.guidance(`standard/${category}`),
    close: desk.close,
  };
}

/**
 * Puts the safer wording in place. Where that cannot be done safely, the draft stays: the words are selected and the
 * wording is copied, so that one press finishes it.
 */
async function swap({ composer, tell, close, say }: DeedDesk, point: Shown): Promise<void> {
  const { swap: to } = point;
  const text = composer.read().text;
  const words = whereStands(point, text);
  if (to === undefined || !words) return;
  close();
  const span = to ? words : withSpace(text, words);
  const replaced = await composer.replace({ start: span.start, end: span.end }, to);
  if (replaced === 'done') {
    tell('edited', [point]);
    const key = /mac/i.test(navigator.platform) ? 'Cmd+Z' : 'Ctrl+Z';
    say({ words: to ? sentence('told_replaced', key) : sentence('told_taken_out', key) });
    return;
  }
  if (replaced === 'unsure') {
    say({ words: sentence('told_unsure') });
    return;
  }
  composer.select({ start: span.start, end: span.end });
  say({ words: await byHand(to) });
}

/** Where the words of a point stand now: a key pressed since the card was drawn has moved them. Nowhere if that is not certain. */
function whereStands({ start, quote }: Shown, text: string): Span | undefined {
  const at = text.startsWith(quote, start) ? start : text.indexOf(quote);
  const isCertain = at === start || (at >= 0 && at === text.lastIndexOf(quote));
  return isCertain ? { start: at, end: at + quote.length } : undefined;
}

/** How the writer finishes it, now that the words are selected. */
async function byHand(to: string): Promise<string> {
  if (to === '') return sentence('told_delete');
  return (await copy(to)) ? sentence('told_copied') : sentence('told_by_hand');
}

async function copy(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return false;
  }
}
