import { unpack } from '../../people/names/unpack.ts';
import { COUNTIES, REGIONS, TOWNS } from './list.ts';

/** What a listed place is. */
export interface Listed {
  readonly kind: 'town' | 'county' | 'region';
  /** People who live there, to two figures. Unknown where the sources give none. */
  readonly population?: number;
}

let places: ReadonlyMap<string, Listed> | undefined;

const load = (): ReadonlyMap<string, Listed> => {
  const map = new Map<string, Listed>();
  for (const entry of unpack(TOWNS)) {
    const figures = entry.match(/(?<!\d)\d+$/)?.[0] ?? '0';
    const name = entry.slice(0, entry.length - figures.length);
    const population = Number(figures.slice(0, -1)) * 10 ** Number(figures.slice(-1));
    map.set(name, population > 0 ? { kind: 'town', population } : { kind: 'town' });
  }
  for (const [names, kind] of [
    [REGIONS, 'region'],
    [COUNTIES, 'county'],
  ] as const) {
    for (const name of unpack(names)) map.set(name, { ...map.get(name), kind });
  }
  return map;
};

/** The places by name, in plain form. Unpacked when first asked for. */
export function gazetteer(): ReadonlyMap<string, Listed> {
  places ??= load();
  return places;
}

/** Is this the name of a place in the UK? In plain form, one word or several. */
export const isPlaceName = (name: string): boolean => gazetteer().has(name);
