import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, weightsOf } from '../../../../lib/check/second-reader/letters.ts';
import { answer, hear, spell } from '../../../../lib/check/second-reader/network/network.ts';
import { partsOf } from '../../../../lib/check/second-reader/network/parts.ts';
import { unpackNetwork } from '../../../../lib/check/second-reader/network/stored.ts';
import { gapsOf, stepsOf } from '../../../../scripts/train/letters.ts';
import { begin } from '../../../../scripts/train/network/begin.ts';
import { packNetwork } from '../../../../scripts/train/network/pack.ts';
import { numbers } from '../../../../scripts/train/numbers.ts';

describe('what was learned, as it is kept', () => {
  it('is at most 200 kB with gzip', () => {
    const learned = readFileSync(
      new URL('../../../../lib/check/second-reader/learned.json', import.meta.url),
    );
    expect(gzipSync(learned, { level: 9 }).length).toBeLessThanOrEqual(200_000);
  });

  it('brings back places in rising order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 300_000 })), (some) => {
        const places = some.toSorted((a, b) => a - b);
        expect(placesOf(gapsOf(places))).toEqual(places);
      }),
    );
  });

  it('brings back weights to the half step, and no further out than its letters reach', () => {
    const weights = Float64Array.from([0, 0.26, -0.24, 1.1, 900, -900]);
    expect([...weightsOf(stepsOf(weights, 0.5), 0.5)]).toEqual([0, 0.5, 0, 1, 23, -22]);
  });

  it('brings back a network that answers almost the same', () => {
    const network = begin({ words: 40, width: 8, state: 6 }, numbers(3));
    const known = new Map(Array.from({ length: 39 }, (_, at) => [7 * at + 2, at + 1]));
    const back = unpackNetwork(packNetwork(network, known));
    expect(back.known).toEqual(known);
    const far = partsOf(network).map((part, at) =>
      part.reduce((most, weight, place) => {
        const kept = partsOf(back.network)[at]?.[place] ?? Number.NaN;
        return Math.max(most, Math.abs(weight - kept));
      }, 0),
    );
    expect(far[0]).toBeLessThan(0.05);
    for (const furthest of far.slice(1)) expect(furthest).toBeLessThan(0.02);
    const rows = [[3], [4, 12], [0], [39]];
    const [one, other] = [network, back.network].map((each) => answer(each, hear(each, spell(each, rows))));
    for (const [at, odds] of one?.entries() ?? []) expect(other?.[at]).toBeCloseTo(odds, 0);
    expect(one).toHaveLength(5);
  });
});
