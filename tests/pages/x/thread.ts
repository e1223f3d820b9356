import type { Sent } from '../shared/record.ts';

/** Sends what a composer holds: one text for each post of a thread. */
export type Send = (texts: string[], kind: Sent['kind'], by: Sent['by']) => void;

/** One box of a composer. The text is what Draft.js says it is, never what the DOM shows. */
export interface Item {
  readonly id: number;
  readonly text: string;
}

/** The length that the button accepts; the real count weighs characters, which practice does not need. */
export const LIMIT = 280;

/** Whether a composer may be sent: something in every box, nothing too long. */
export function sendable(items: readonly Item[], pictures: number): boolean {
  const filled = items.every((item) => item.text.trim() !== '');
  const short = items.every((item) => item.text.length <= LIMIT);
  return short && (filled || (items.length === 1 && pictures > 0));
}
