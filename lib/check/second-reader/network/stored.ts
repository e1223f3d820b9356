import { type Coded, placesOf, stepsOf } from '../coded.ts';
import type { Network } from './network.ts';
import { empty, partsOf } from './parts.ts';

/** The network as it is kept. */
export interface StoredNetwork {
  /** The places of the words that it knows, in the order of their rows. */
  readonly known: Coded;
  /** Numbers a word, and numbers a state. */
  readonly width: number;
  readonly state: number;
  /** Its tables in the order of `partsOf`, each with what a step is worth. */
  readonly parts: readonly { readonly steps: Coded; readonly scale: number }[];
}

/** The network ready for use, and the row of each place that it knows. */
export interface Hearing {
  readonly network: Network;
  readonly known: ReadonlyMap<number, number>;
}

/** Unpacks a stored network. About 1.5 MB once unpacked. */
export function unpackNetwork({ known, width, state, parts }: StoredNetwork): Hearing {
  const rows = placesOf(known).map((place, at): [number, number] => [place, at + 1]);
  const network = empty({ words: rows.length + 1, width, state });
  partsOf(network).forEach((part, at) => {
    const kept = parts[at];
    if (!kept) return;
    stepsOf(kept.steps).forEach((step, place) => {
      part[place] = step * kept.scale;
    });
  });
  return { network, known: new Map(rows) };
}
