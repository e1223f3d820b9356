import type { Point } from '../../../lib/messages.ts';

/** A point about the first place of these words in a text. */
export function pointOn(text: string, words: string, parts: Partial<Point> = {}): Point {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand in "${text}".`);
  return {
    rule: 'confidentiality/bed-or-room',
    category: 'confidentiality',
    level: 'high',
    title: 'A bed, bay or room number',
    what: 'This says where one service user is.',
    why: 'Anybody on the ward that day can tell who it is.',
    instead: 'Leave out the bed, bay or room.',
    standard: { number: '5.1', edition: '2016', sentence: 'You must treat information as confidential.' },
    start,
    end: start + words.length,
    ...parts,
  };
}
