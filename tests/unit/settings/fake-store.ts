type Listener = (changes: Record<string, unknown>, area: string) => void;

/** How an area behaves: as it should, or in one of the ways in which a real one goes wrong. A number: so many ms late. */
export type Behaviour = 'works' | 'rejects' | 'throws' | 'hangs' | number;

/** One area of a store in memory. */
class Area {
  held: Record<string, unknown> = {};
  get: Behaviour = 'works';
  set: Behaviour = 'works';
}

export type AreaName = 'sync' | 'local' | 'managed';
export const areas: Record<AreaName, Area> = { sync: new Area(), local: new Area(), managed: new Area() };
export const listeners = new Set<Listener>();

/** A store with nothing in it that works, and nobody who listens. */
export function freshStore(): void {
  for (const name of ['sync', 'local', 'managed'] as const) areas[name] = new Area();
  listeners.clear();
}

/** What comes of some work where the store behaves like this. */
function behave<Given>(how: Behaviour, work: () => Given): Promise<Given> {
  if (how === 'throws') throw new Error('Extension context invalidated.');
  if (how === 'hangs') return new Promise(() => {});
  if (how === 'rejects') return Promise.reject(new Error('The store is broken.'));
  if (how === 'works') return Promise.resolve().then(work);
  // What is read is what stood there when it was asked for.
  const done = work();
  return new Promise((resolve) => setTimeout(resolve, how, done));
}

const areaOf = (name: AreaName) => ({
  get: () => behave(areas[name].get, () => structuredClone(areas[name].held)),
  set: (values: Record<string, unknown>) =>
    behave(areas[name].set, () => {
      if (JSON.stringify(values).length > 8_192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
      areas[name].held = { ...areas[name].held, ...structuredClone(values) };
      for (const tell of listeners) tell(values, name);
    }),
  remove: (key: string) =>
    behave(areas[name].set, () => {
      delete areas[name].held[key];
    }),
});

/** The part of the browser's interface that the settings use. */
export const fakeBrowser = {
  storage: {
    sync: areaOf('sync'),
    local: areaOf('local'),
    managed: areaOf('managed'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
};
