// `npm run train`: teaches the second reader on the labelled drafts and writes its weights, the same bytes every time.
// With `-- --worst 20` it prints that many of the worst misses and false alarms, what its odds are worth, what it finds by
// level, and who is wrongly raised how often. With `-- --odds FILE` it keeps what it says of each draft that it was not taught
// on. With `-- --curve` it writes no weights, and shows how it grows with what it is taught.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ROOT } from './ensure.mjs';
import { withModules } from './load.mjs';
import { teachInParallel } from './train/network/in-parallel.mjs';

const FILE = join(ROOT, 'lib/check/second-reader/learned.json');

const { values } = parseArgs({
  options: {
    worst: { type: 'string', default: '0' },
    odds: { type: 'string' },
    curve: { type: 'boolean', default: false },
  },
});

await withModules(async (load) => {
  const { examples } = await load('/scripts/train/drafts.ts');
  const { crossValidate, tasksOf, train } = await load('/scripts/train/train.ts');
  const { report } = await load('/scripts/train/report.ts');
  const { calibration, foundByLevel } = await load('/scripts/train/calibration.ts');
  const { alarmsByProfession, worst } = await load('/scripts/train/worst.ts');
  console.log('Reading the drafts …');
  const drafts = examples();
  if (values.curve) {
    const { curve } = await load('/scripts/train/curve.ts');
    for await (const step of curve(drafts, teachInParallel)) console.log(step);
    return;
  }
  console.log('Teaching, each time without the drafts of some authors …');
  const networks = await teachInParallel(tasksOf(drafts));
  const outOfFold = crossValidate(drafts, networks);
  if (values.odds)
    writeFileSync(
      values.odds,
      JSON.stringify(outOfFold, (_, kept) => (ArrayBuffer.isView(kept) ? [...kept] : kept)),
    );
  const learned = train(drafts, networks.at(-1), outOfFold);
  const words = `${JSON.stringify(learned, undefined, 2)}\n`;
  writeFileSync(FILE, words);
  console.log(report(drafts, outOfFold, learned));
  if (Number(values.worst) > 0) {
    console.log(worst(drafts, outOfFold, Number(values.worst)));
    console.log(`\nWhat its odds are worth\n${calibration(drafts, outOfFold)}`);
    console.log(
      `\nFound by level, alone, at standard\n${foundByLevel(drafts, outOfFold, learned.thresholds)}`,
    );
    console.log('\nClean drafts raised at standard, by profession');
    console.log(alarmsByProfession(drafts, outOfFold, (category) => learned.thresholds[category].medium));
  }
  console.log(`Weights: ${(gzipSync(words, { level: 9 }).length / 1000).toFixed(0)} kB gzipped.`);
});
