import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOf, stepsOf } from '../../../../lib/check/second-reader/coded.ts';
import { answer, hear, spell } from '../../../../lib/check/second-reader/network/network.ts';
import { partsOf } from '../../../../lib/check/second-reader/network/parts.ts';
import { unpackNetwork } from '../../../../lib/check/second-reader/network/stored.ts';
import { codePlaces, codeSteps } from '../../../../scripts/train/coded.ts';
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
        expect(placesOf(codePlaces(places))).toEqual(places);
      }),
    );
  });

  it('brings back steps of any size', () => {
    fc.assert(
      fc.property(fc.int8Array({ maxLength: 400 }), (steps) => {
        expect(stepsOf(codeSteps(steps))).toEqual(steps);
      }),
    );
  });

  it('takes no more bits for steps than they are worth, when most are nought', () => {
    const next = numbers(5);
    const steps = Int8Array.from({ length: 20_000 }, () => (next() < 0.9 ? 0 : next() < 0.5 ? -1 : 1));
    // A tenth of them 1 or -1: 0.57 bits each by Shannon's measure, and 8 bits in 4 letters to 3 bytes.
    const worth = (steps.length * 0.569) / 8;
    expect((codeSteps(steps).bytes.length * 3) / 4).toBeLessThan(1.03 * worth);
  });

  it('comes to an end with any bytes', () => {
    fc.assert(
      fc.property(fc.base64String(), (bytes) => {
        expect(stepsOf({ count: 50, bytes })).toHaveLength(50);
        expect(placesOf({ count: 50, bytes })).toHaveLength(50);
      }),
    );
  });

  it('reads on with nothing when bytes are missing', () => {
    const { count, bytes } = codeSteps(Int8Array.from([3, -2, 0, 7]));
    expect(stepsOf({ count: count + 3, bytes: bytes.slice(0, 4) })).toHaveLength(7);
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
