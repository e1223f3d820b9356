import type { Network } from '../../../lib/check/second-reader/network/network.ts';
import { empty, partsOf, type Size } from '../../../lib/check/second-reader/network/parts.ts';

/** Where a network begins, before it is taught: small numbers by chance, as far apart as the sums that they go into allow. */
export function begin(size: Size, next: () => number): Network {
  const network = empty(size);
  const scatter = (values: Float64Array, reach: number) => {
    for (let at = 0; at < values.length; at += 1) values[at] = (2 * next() - 1) * reach;
  };
  scatter(network.table.values, 0.17);
  for (const values of partsOf(network).slice(1)) scatter(values, 1 / Math.sqrt(size.state));
  network.wordBias.fill(0);
  network.draftBias.fill(0);
  network.gain.fill(1);
  return network;
}
