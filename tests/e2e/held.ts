import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';

/** What PostWell shows, in either family of browsers. */
interface Shown {
  shows(role: string, name: string): Promise<boolean>;
  press(role: string, name: string): Promise<void>;
}

/** Is the post held, with its review open? */
export const isHeld = (surface: Shown): Promise<boolean> =>
  surface.shows('alertdialog', 'Before this goes out');

/** Waits until the post is held. */
export const expectHeld = (surface: Shown): Promise<void> =>
  expect.poll(() => isHeld(surface), 'the review is open').toBe(true);

/** Waits until no review is open any more. */
export const expectLetGo = (surface: Shown): Promise<void> =>
  expect.poll(() => isHeld(surface), 'the review is open').toBe(false);

/** Lets the post that is held go out. */
export const postAnyway = (surface: Shown): Promise<void> => surface.press('button', 'Post anyway');

/** How long to look for a second post, in ms: longer than PostWell ever holds a press back (`LONGEST_WAIT`). */
const AFTER = 400;

/** Waits until these posts have gone out, and sees that none goes out after them. */
export async function expectSent(
  box: { sent(): Promise<string[]> },
  texts: readonly string[],
): Promise<void> {
  await expect.poll(() => box.sent()).toEqual(texts);
  await wait(AFTER);
  expect(await box.sent(), 'nothing went out a second time').toEqual(texts);
}
