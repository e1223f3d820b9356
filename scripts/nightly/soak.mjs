// Does the engine keep anything of a draft? Twenty thousand drafts, none like another, must leave its memory as it was.
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildEngine } from '../../tests/bench/engine.mjs';

const DRAFTS = 20_000;

/** How much larger the heap may be after the last draft than after the first tenth of them, in bytes. */
const ALLOWED = 2_000_000;

/** Throws where the heap has grown. */
export async function soakEngine() {
  const { check, BOOK } = await import(pathToFileURL(await buildEngine()).href);
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  let before = 0;
  for (let number = 1; number <= DRAFTS; number += 1) {
    const text = `The lady of ${number % 90} in bed ${number}, Ward x${number}, said “hello${number}”.`;
    check({ text }, { strictness: 'strict', categoriesOff: [] }, BOOK);
    if (number === DRAFTS / 10) before = heap();
  }
  const grown = heap() - before;
  console.log(
    `Engine: ${DRAFTS} drafts, heap ${(before / 1e6).toFixed(1)} MB, grown by ${(grown / 1e6).toFixed(2)} MB.`,
  );
  if (grown > ALLOWED) throw new Error('The engine keeps something of the drafts that it reads.');
}
