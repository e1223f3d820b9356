import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allPatterns, keyOf } from './patterns.ts';

/**
 * What `recheck` says of each pattern, by its hash; `npm run redos` writes it. `unknown`: it ran out of time, and the
 * hostile drafts of `hostile.test.ts` have to do.
 */
const VERDICTS = JSON.parse(readFileSync(new URL('redos.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>;

/**
 * How many may grow with the square or the cube of a text without end, and of how many the checker cannot tell. They may
 * only fall, but for a pattern that goes from the second to the first.
 */
const MOST_POLYNOMIAL = 43;
const MOST_UNKNOWN = 314;

it('every regular expression was checked, and none grows beyond bounds', { timeout: 120_000 }, async () => {
  const patterns = await allPatterns((path) => import(/* @vite-ignore */ `../../..${path}`));
  expect(patterns.length).toBeGreaterThan(1000);
  const unchecked = patterns.filter((pattern) => !(keyOf(pattern) in VERDICTS));
  expect(
    unchecked.map(({ where, source }) => `${where}: ${source.slice(0, 60)}`),
    'Run "npm run redos" and commit tests/unit/safety/redos.json',
  ).toEqual([]);
  const verdicts = patterns.map((pattern) => ({ ...pattern, verdict: VERDICTS[keyOf(pattern)] ?? '' }));
  expect(
    verdicts.filter(({ verdict }) => verdict.startsWith('exponential')).map(({ where }) => where),
  ).toEqual([]);
  expect(verdicts.filter(({ verdict }) => verdict.includes('polynomial')).length).toBeLessThanOrEqual(
    MOST_POLYNOMIAL,
  );
  expect(verdicts.filter(({ verdict }) => verdict === 'unknown').length).toBeLessThanOrEqual(MOST_UNKNOWN);
});
