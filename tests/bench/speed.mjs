// `npm run bench`: how fast PostWell reads, beside its peers on the same texts, and in the browser. Takes about a quarter
// of an hour. Writes its table into the README. `npm run bench -- --node` leaves the browser out, and the README alone.
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, ROOT } from '../../scripts/ensure.mjs';
import { ensurePeers, READERS, versionOf } from './peers.mjs';

ensurePackages();
ensurePeers();
const { buildEngine } = await import('./engine.mjs');
const { medianOfResults, ms, table, writeBetween } = await import('./figures.mjs');

/** What design asks of the warm engine, in milliseconds, by characters. */
const BUDGETS = { 280: 10, 3000: 40, 60000: 600 };
const NAMES = { 280: 'a tweet, 280 characters', 3000: 'a LinkedIn post, 3,000', 60000: 'an article, 60,000' };

const engine = await buildEngine();
/** Each reader is measured so many times, in turns, so that a busy minute of the machine strikes all of them alike. */
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const NAMED = ['PostWell', ...Object.keys(READERS)];
const rounds = Array.from({ length: ROUNDS }, (_, round) =>
  NAMED.map((name) => {
    process.stderr.write(`round ${round + 1} of ${ROUNDS}: ${name} …\n`);
    return JSON.parse(
      execFileSync(process.execPath, [join(import.meta.dirname, 'measure.mjs'), name, engine], {
        encoding: 'utf8',
      }),
    );
  }),
);
const results = NAMED.map((_, at) => medianOfResults(rounds.map((round) => round[at])));
const [own, ...peers] = results;
const beside = (figure, mine) => `${ms(figure)} (${(figure / mine).toFixed(1)} ×)`;

const head = ['', 'budget', 'PostWell', ...peers.map(({ name }) => `${name} ${versionOf(name)}`)];
const rows = [
  ...Object.keys(NAMES).map((size) => [
    NAMES[size],
    ms(BUDGETS[size]),
    ms(own.sizes[size]),
    ...peers.map((peer) => beside(peer.sizes[size], own.sizes[size])),
  ]),
  ['300 drafts, each', '', ms(own.corpus), ...peers.map((peer) => beside(peer.corpus, own.corpus))],
  ['a word in the middle of 60,000', '', ms(own.edit), ...peers.map((peer) => beside(peer.edit, own.edit))],
  ['the first draft, cold', '', ms(own.cold), ...peers.map((peer) => beside(peer.cold, own.cold))],
  ['grows with length to the power', '1', ...results.map(({ exponent }) => exponent.toFixed(2))],
];
const node = `${table(head, rows)}

Milliseconds of processor time, medians, warm unless said; how many times PostWell's in brackets. Node ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}.`;
process.stdout.write(`${node}\n`);
process.stderr.write(`load of the machine: ${loadavg()[0].toFixed(1)}\n`);

if (!process.argv.includes('--node')) {
  const { measureBrowser } = await import('./browser.mjs');
  const browser = await measureBrowser();
  process.stdout.write(`\n${browser}\n`);
  writeBetween(join(ROOT, 'README.md'), 'bench', `${node}\n\n${browser}`);
}
