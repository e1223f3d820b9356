// Writes the table of surfaces into the README, from the very table that the browser tests go through.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ensure.mjs';
import { withModules } from './load.mjs';

const README = join(ROOT, 'README.md');

await withModules(async (load) => {
  const { SURFACES, tableOf } = await load('/tests/e2e/surfaces/table.ts');
  const between = /(<!-- surfaces: begin[^>]*-->\n)[\s\S]*?(\n<!-- surfaces: end -->)/;
  const before = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    before.replace(between, (_, begin, end) => begin + tableOf(SURFACES) + end),
  );
});
