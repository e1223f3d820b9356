// `npm run redos [-- --again]`: has a checker look at each regular expression that is new or was changed, for texts that
// could make it slow, and keeps the verdicts in tests/unit/safety/redos.json. With --again those that the checker gave
// up on are tried once more, with ten times as long. All of them take about half an hour; a few take seconds.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from 'recheck';
import { ensurePackages, ROOT } from './ensure.mjs';
import { withModules } from './load.mjs';

ensurePackages();
const file = join(ROOT, 'tests/unit/safety/redos.json');
const again = process.argv.includes('--again');
/** How long the checker may take over a pattern, in ms. */
const PATIENCE = again ? 40_000 : 4_000;
/** @type {Record<string, string>} */
const old = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
/** @type {Record<string, string>} */
const verdicts = {};
const save = (kept) =>
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(Object.entries(kept).sort()), null, 2)}\n`);

await withModules(async (load) => {
  const { allPatterns, keyOf } = await load('/tests/unit/safety/patterns.ts');
  const patterns = await allPatterns(load);
  for (const [at, pattern] of patterns.entries()) {
    const key = keyOf(pattern);
    const known = old[key];
    if (known && !(again && known === 'unknown')) {
      verdicts[key] = known;
      continue;
    }
    const { status, complexity } = await check(pattern.source, pattern.flags, { timeout: PATIENCE });
    verdicts[key] = status === 'vulnerable' ? complexity.summary : status;
    const isBad = status === 'vulnerable';
    console.log(
      `${at + 1} of ${patterns.length}: ${verdicts[key]}${isBad ? ` in ${pattern.where}: ${pattern.source}` : ''}`,
    );
    if (at % 20 === 0) save({ ...old, ...verdicts });
  }
  save(verdicts);
  const count = (wanted) => Object.values(verdicts).filter((verdict) => verdict.includes(wanted)).length;
  console.log(
    `${patterns.length} patterns: ${count('safe')} safe, ${count('polynomial')} polynomial, ${count('exponential')} exponential, ${count('unknown')} unknown.`,
  );
});
process.exit(0);
