// Measures one reader in a process of its own: `node measure.mjs NAME ENGINE`, ENGINE being PostWell's bundle. Prints
// JSON. Times are milliseconds of processor time, all threads together: what else the machine does counts less so.
import { pathToFileURL } from 'node:url';
import { exponentOf, median } from './figures.mjs';
import { READERS } from './peers.mjs';
import { draftOf, editOf, SAMPLE } from './texts.mjs';

const [name, engine] = process.argv.slice(2);
const SIZES = [280, 3_000, 60_000];
const GROWTH = [1_000, 3_000, 10_000, 30_000, 100_000];
/** At most so long for one figure, in milliseconds; but three runs at least. */
const PATIENCE = Number(process.env.BENCH_PATIENCE ?? 8_000);

/** PostWell reads each text as new; an edit it reads as the worker does, which knows what it raised in the draft before. */
const postWell = async () => {
  const { check, BOOK, Memory } = await import(pathToFileURL(engine).href);
  const wishes = { strictness: 'strict', categoriesOff: [] };
  const memory = new Memory();
  return {
    read: (text) => check({ text }, wishes, BOOK),
    readEdit: (text) => check({ text }, wishes, BOOK, memory),
  };
};
const peer = async () => {
  const read = await READERS[name]();
  return { read, readEdit: read };
};

async function timed(read, text) {
  const from = process.cpuUsage();
  await read(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The median time of many turns. Quick readers are timed by the dozen, for the clock is coarse. */
async function medianOf(read, textOf, most = 200) {
  const quick = (await timed(read, textOf(0))) < 1 ? 12 : 1;
  const times = [];
  const end = performance.now() + PATIENCE;
  for (let turn = 1; turn <= most && (turn <= 3 || performance.now() < end); turn += 1) {
    const texts = Array.from({ length: quick }, (_, at) => textOf(turn * quick + at));
    const time = await timed(async () => {
      for (const text of texts) await read(text);
    });
    times.push(time / quick);
  }
  return median(times);
}

const from = process.cpuUsage();
const { read, readEdit } = await (name === 'PostWell' ? postWell() : peer());
await read(draftOf(280, 0));
const { user, system } = process.cpuUsage(from);
const result = { name, cold: (user + system) / 1000, sizes: {}, growth: [] };
for (let turn = 0; turn < 300; turn += 1) await read(draftOf(280, turn + 900));
for (const size of SIZES) result.sizes[size] = await medianOf(read, (turn) => draftOf(size, turn));
result.corpus = await medianOf(read, (turn) => SAMPLE[turn % SAMPLE.length], 300);
for (const size of GROWTH)
  result.growth.push([size, await medianOf(read, (turn) => draftOf(size, turn), 20)]);
result.exponent = exponentOf(result.growth);
result.edit = await medianOf(readEdit, (turn) => editOf(60_000, turn), 20);
process.stdout.write(JSON.stringify(result));
