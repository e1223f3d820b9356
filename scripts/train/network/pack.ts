import type { Network } from '../../../lib/check/second-reader/network/network.ts';
import { partsOf } from '../../../lib/check/second-reader/network/parts.ts';
import type { StoredNetwork } from '../../../lib/check/second-reader/network/stored.ts';
import { codePlaces, codeSteps } from '../coded.ts';

/** Steps of the words' table, in parts of its standard deviation. By measurement as good as steps a third as long. */
const WORD_STEP = 0.8;

/** So many steps it is to the largest number of any other table. */
const STEPS = 44;

const finest = (part: Float64Array): number =>
  part.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / STEPS;

const deviation = (part: Float64Array): number =>
  Math.sqrt(part.reduce((sum, weight) => sum + weight * weight, 0) / part.length);

/** A network as it will be kept. `known` gives the row of each place, in rising order of both. */
export function packNetwork(network: Network, known: ReadonlyMap<number, number>): StoredNetwork {
  return {
    known: codePlaces([...known.keys()]),
    width: network.table.columns,
    state: network.ahead.state.columns,
    parts: partsOf(network).map((part, at) => {
      const scale = Number(
        Math.max(1e-6, at === 0 ? WORD_STEP * deviation(part) : finest(part)).toPrecision(3),
      );
      const steps = Int8Array.from(part, (weight) =>
        Math.max(-127, Math.min(127, Math.round(weight / scale))),
      );
      return { steps: codeSteps(steps), scale };
    }),
  };
}
