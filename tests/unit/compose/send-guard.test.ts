// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Composer } from '../../../lib/compose/composer.ts';
import { type Guarded, guardSend, LONGEST_WAIT, type SendChoice } from '../../../lib/compose/send-guard.ts';

/** What the next check says, and when, in ms. */
let check: () => Promise<boolean>;
let known: 'clear' | 'raised' | undefined;
let choice: SendChoice | undefined;
/** Presses that reached the site. */
let reached: number;
let press: () => void;
let editor: HTMLElement;
let end: AbortController;

/** The page around the frame in which the editor stands. */
const around = vi.hoisted(() => new EventTarget());
vi.mock('../../../lib/compose/tree.ts', async (real) => ({
  ...(await real<object>()),
  outerWindows: () => [around],
}));

const after = <Given>(ms: number, given: Given) =>
  new Promise<Given>((resolve) => setTimeout(resolve, ms, given));

beforeEach(() => {
  vi.useFakeTimers();
  known = undefined;
  choice = undefined;
  reached = 0;
  end = new AbortController();
  const button = document.createElement('button');
  editor = document.createElement('div');
  document.body.append(editor, button);
  // As where an article is published in two steps: the words still stand there after the first.
  button.addEventListener('click', () => {
    reached += 1;
  });
  const composer = {
    editor,
    read: () => ({ text: 'The lady in bed 4', segments: [], lines: [] }),
    others: () => [],
    sendAt: (element: Element) => (element === button ? button : undefined),
    sendButton: () => undefined,
    sendsByKey: ({ key }: KeyboardEvent) => key === 'Enter',
  } as unknown as Composer;
  const guarded: Guarded = {
    composer,
    known: () => known,
    check: () => check(),
    review: (given) => {
      choice = given;
    },
    closeReview: () => {
      choice = undefined;
    },
  };
  guardSend(() => guarded, end.signal);
  press = () => button.click();
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

it('a text that was found clear goes, and again', async () => {
  check = () => after(10, false);
  press();
  await later(10);
  known = 'clear';
  press();
  expect(reached).toBe(2);
});

it('a text that the writer chose to post is not held again', () => {
  known = 'raised';
  press();
  choice?.postAnyway();
  press();
  expect(reached).toBe(2);
  expect(choice).toBeUndefined();
});

it('a text that went because its check took too long is held at the next press, once it is known', async () => {
  check = () => after(LONGEST_WAIT + 1000, true);
  press();
  await later(LONGEST_WAIT);
  expect(reached).toBe(1);
  await later(1000);
  known = 'raised';
  press();
  expect(reached).toBe(1);
  choice?.postAnyway();
  expect(reached).toBe(2);
  press();
  expect(reached).toBe(3);
});

it('a text whose check fails goes at each press, after no more than the longest wait', async () => {
  check = () => Promise.reject(new Error('nobody there'));
  press();
  await later(0);
  expect(reached).toBe(1);
  check = () => new Promise(() => {});
  press();
  await later(LONGEST_WAIT);
  expect(reached).toBe(2);
});

it('a key that was held is pressed again as it was', () => {
  known = 'raised';
  const pressed: KeyboardEvent[] = [];
  editor.addEventListener('keydown', (event) => pressed.push(event));
  const init = {
    key: 'Enter',
    code: 'Enter',
    ctrlKey: true,
    shiftKey: true,
    bubbles: true,
    cancelable: true,
  };
  editor.dispatchEvent(new KeyboardEvent('keydown', init));
  expect(pressed).toEqual([]);
  choice?.postAnyway();
  expect(pressed).toMatchObject([{ key: 'Enter', code: 'Enter', ctrlKey: true, shiftKey: true }]);
});

it('a frame that leaves takes its listeners on the page around it along, and brings them back', () => {
  const listen = vi.spyOn(around, 'addEventListener');
  const signalOf = () => (listen.mock.lastCall?.[2] as AddEventListenerOptions | undefined)?.signal;
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  expect(listen).toHaveBeenCalledTimes(1);
  expect(signalOf()?.aborted).toBe(false);
  window.dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(signalOf()?.aborted).toBe(true);
  window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: false }));
  expect(listen).toHaveBeenCalledTimes(1);
});
