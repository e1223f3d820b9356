import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { DEFAULTS, DEVICE_FIELDS, type Settings } from '../../lib/settings/schema.ts';

/** What each area of the store holds. */
const held: Record<'sync' | 'local', Record<string, unknown>> = { sync: {}, local: {} };

const area = (name: 'sync' | 'local') => ({
  get: async () => structuredClone(held[name]),
  set: async (values: Record<string, unknown>) => {
    held[name] = { ...held[name], ...structuredClone(values) };
  },
});

vi.mock('../../lib/browser.ts', () => ({
  browser: {
    storage: { sync: area('sync'), local: area('local'), managed: { get: async () => ({}) } },
  },
}));

const { loadOwnSettings, saveSettings } = await import('../../lib/settings/store.ts');

const json = fc.jsonValue({ maxDepth: 3 });
/** What a newer version, or a fault, may have left: any fields. */
const left = fc.dictionary(fc.oneof(fc.constantFrom(...Object.keys(DEFAULTS)), fc.string()), json);
const change: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    strictness: fc.constantFrom('relaxed', 'standard', 'strict'),
    chip: fc.boolean(),
    allowed: fc.array(fc.string({ maxLength: 20 }), { maxLength: 3 }),
    pausedUntil: fc.nat(),
  },
  { requiredKeys: [] },
);

it('a change is kept, in its own area, and nothing else that stands in the store is touched', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(left, json),
      left,
      fc.array(change, { maxLength: 3 }),
      async (sync, local, changes) => {
        held.sync = { settings: sync, other: sync };
        held.local = { settings: local };
        await Promise.all(changes.map(saveSettings));
        const all: Partial<Settings> = Object.assign({}, ...changes);
        const isFields = typeof sync === 'object' && sync !== null && !Array.isArray(sync);
        const isOnDevice = (name: string) => (DEVICE_FIELDS as readonly string[]).includes(name);
        const of = (onDevice: boolean) =>
          Object.fromEntries(Object.entries(all).filter(([name]) => isOnDevice(name) === onDevice));
        const isSynced = Object.keys(of(false)).length > 0;
        expect(held.sync).toEqual({
          settings: isSynced ? { ...(isFields ? sync : {}), ...of(false) } : sync,
          other: sync,
        });
        expect(held.local).toEqual({ settings: { ...local, ...of(true) } });
        expect((await loadOwnSettings()).settings).toMatchObject(all);
      },
    ),
  );
});
