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
let end: AbortController;

const after = <Given>(ms: number, given: Given) =>
  new Promise<Given>((resolve) => setTimeout(resolve, ms, given));

beforeEach(() => {
  vi.useFakeTimers();
  known = undefined;
  choice = undefined;
  reached = 0;
  end = new AbortController();
  const button = document.createElement('button');
  const editor = document.createElement('div');
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
