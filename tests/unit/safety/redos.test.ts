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
 * The share of all patterns that may grow with the square or the cube of a text without end, and of those of which the
 * checker cannot tell. They may only fall.
 */
const MOST_POLYNOMIAL = 0.03;
const MOST_UNKNOWN = 0.2;

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
  const share = (word: string) =>
    verdicts.filter(({ verdict }) => verdict.includes(word)).length / verdicts.length;
  expect(share('polynomial')).toBeLessThanOrEqual(MOST_POLYNOMIAL);
  expect(share('unknown')).toBeLessThanOrEqual(MOST_UNKNOWN);
});
