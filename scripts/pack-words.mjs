import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How many letters each word shares with the one before it, as a capital letter: A for none, P for 15 at most. */
const shared = (before, word) => {
  let length = 0;
  while (length < 15 && length < before.length && before[length] === word[length]) length += 1;
  return length;
};

/**
 * A list of lower-case words as one string, sorted, each told by what it shares with the word before it: about two
 * thirds of the size after compression. `lib/reading/people/names/unpack.ts` reads it.
 */
export const packWords = (words) => {
  let before = '';
  let packed = '';
  for (const word of [...new Set(words)].sort()) {
    const length = shared(before, word);
    packed += String.fromCharCode(65 + length) + word.slice(length);
    before = word;
  }
  return packed;
};

/** A string literal in lines that a reviewer's tools can bear. */
export const asLiteral = (text) =>
  `\n  ${(text.match(/.{1,1000}/g) ?? ['']).map((line) => JSON.stringify(line)).join(' +\n  ')}`;

/** Writes a generated module, laid out as the project's formatter does it, so that the bytes are the same each time. */
export const writeModule = (url, source) => {
  writeFileSync(url, source);
  execFileSync('npx', ['biome', 'format', '--write', fileURLToPath(url)], { stdio: 'ignore' });
};
