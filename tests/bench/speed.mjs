// How long a draft takes to check, by length: `npm run bench`. Milliseconds (median) of a warm engine, and how many
// times as long each draft takes as the one before it; what is linear takes as many times as long as it is longer.
import { readFileSync } from 'node:fs';
import { withModules } from '../../scripts/load.mjs';

const SIZES = [280, 3_000, 15_000, 60_000];
const drafts = readFileSync('tests/corpus/natural.jsonl', 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line).text);
const settings = { strictness: 'strict', categoriesOff: [] };

/** A draft of this many characters, another one for each turn. */
function draftOf(size, turn) {
  let text = '';
  for (let at = turn * 37; text.length < size; at += 7) text += `${drafts[at % drafts.length]}\n`;
  return text.slice(0, size);
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

await withModules(async (load) => {
  const { check } = await load('/lib/check/check.ts');
  const { BOOK } = await load('/rules/book.ts');
  const timed = (text) => {
    const from = performance.now();
    check({ text }, settings, BOOK);
    return performance.now() - from;
  };
  for (let turn = 0; turn < 200; turn += 1) timed(draftOf(280, turn));
  let before;
  for (const size of SIZES) {
    const turns = Math.max(5, Math.min(200, Math.round(60_000 / size)));
    const time = median(Array.from({ length: turns }, (_, turn) => timed(draftOf(size, turn + 500))));
    const ratio = before
      ? `, ${(time / before.time).toFixed(1)} times as long for ${(size / before.size).toFixed(1)} times the length`
      : '';
    process.stdout.write(`${size} characters: ${time.toFixed(1)} ms${ratio}\n`);
    before = { size, time };
  }
});
