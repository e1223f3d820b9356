import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SURFACES, tableOf } from '../e2e/surfaces/table.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
const [, inReadme = ''] = README.split(/<!-- surfaces: begin[^>]*-->\n|\n<!-- surfaces: end -->/);

describe('the surfaces in the README', () => {
  it('are those that the browser tests hold PostWell to, no more and no fewer', () => {
    expect(inReadme, 'Run "node scripts/surfaces.mjs", which writes the table.').toBe(tableOf(SURFACES));
  });

  it('have each a name of their own', () => {
    const names = SURFACES.map(({ site, name }) => `${site}, ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
