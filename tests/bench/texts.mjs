// The texts that every reader is measured on: drafts of people's timelines, put one below the other to any length.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/ensure.mjs';

const drafts = readFileSync(join(ROOT, 'tests/corpus/natural.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line).text);

/** A draft of this many characters, another one for each turn. When all were taken, they come again, numbered: no line twice. */
export function draftOf(size, turn) {
  let text = '';
  for (let taken = 0; text.length < size; taken += 1) {
    const round = Math.floor(taken / drafts.length);
    const draft = drafts[(turn * 37 + taken * 7) % drafts.length];
    text += `${round > 0 ? draft.replace(/$/gm, ` ${round}`) : draft}\n`;
  }
  return text.slice(0, size);
}

/** 300 drafts of the corpus, as they are. */
export const SAMPLE = Array.from({ length: 300 }, (_, at) => drafts[(at * 11) % drafts.length]);

/** A long draft, and the same with one word of its middle typed anew, another one for each turn. */
export function editOf(size, turn) {
  const text = draftOf(size, 1);
  const at = text.indexOf(' ', size / 2);
  return `${text.slice(0, at)} w${turn}${text.slice(at)}`;
}
