import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULTS } from '../../../lib/settings/schema.ts';

/** A store in memory, with the ways in which a real one goes wrong. */
class Area {
  held: Record<string, unknown> = {};
  fails = false;
  get = async () => {
    if (this.fails) throw new Error('The store is broken.');
    return structuredClone(this.held);
  };
  set = async (values: Record<string, unknown>) => {
    if (JSON.stringify(values).length > 8_192) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    this.held = { ...this.held, ...structuredClone(values) };
    for (const tell of listeners) tell(values, areas.sync === this ? 'sync' : 'local');
  };
}
type Listener = (changes: Record<string, unknown>, area: string) => void;
const listeners = new Set<Listener>();
const areas = { sync: new Area(), local: new Area(), managed: new Area() };

vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    storage: {
      get sync() {
        return areas.sync;
      },
      get local() {
        return areas.local;
      },
      get managed() {
        return areas.managed;
      },
      onChanged: {
        addListener: (listener: Listener) => listeners.add(listener),
        removeListener: (listener: Listener) => listeners.delete(listener),
      },
    },
  },
}));

const { inForce, loadOwnSettings, loadSettings, saveSettings, watchSettings } = await import(
  '../../../lib/settings/store.ts'
);

beforeEach(() => {
  areas.sync = new Area();
  areas.local = new Area();
  areas.managed = new Area();
  listeners.clear();
});

describe('the store', () => {
  it('gives the defaults at first', async () => {
    expect(await loadOwnSettings()).toMatchObject({ settings: DEFAULTS, broken: [], storeBroken: false });
  });

  it('follows the person to other devices, but for names, phrases and pauses', async () => {
    await saveSettings({ strictness: 'strict', allowed: ['St James'], pausedUntil: 7 });
    expect(areas.sync.held).toEqual({ settings: { strictness: 'strict' } });
    expect(areas.local.held).toEqual({ settings: { allowed: ['St James'], pausedUntil: 7 } });
    expect((await loadOwnSettings()).settings).toMatchObject({ strictness: 'strict', allowed: ['St James'] });
  });

  it('keeps what a newer version wrote', async () => {
    areas.sync.held = { settings: { strictness: 'strict', laterField: [1] } };
    await saveSettings({ pause: 'any' });
    expect(areas.sync.held).toEqual({ settings: { strictness: 'strict', laterField: [1], pause: 'any' } });
  });

  it('loses no change when two come at once', async () => {
    await Promise.all([saveSettings({ pause: 'any' }), saveSettings({ chip: false })]);
    expect((await loadOwnSettings()).settings).toMatchObject({ pause: 'any', chip: false });
  });

  it.each([['text'], [7], [[1, 2]], [null]])('says so when %j stands there, and works', async (stored) => {
    areas.sync.held = { settings: stored };
    expect(await loadOwnSettings()).toMatchObject({ settings: DEFAULTS, storeBroken: true });
    await saveSettings({ pause: 'any' });
    expect(await loadOwnSettings()).toMatchObject({ settings: { pause: 'any' }, storeBroken: false });
  });

  it('says so when an area fails, and reads the other', async () => {
    areas.sync.fails = true;
    areas.local.held = { settings: { allowed: ['a b'] } };
    expect(await loadOwnSettings()).toMatchObject({ settings: { allowed: ['a b'] }, storeBroken: true });
  });

  it('of a list that is too long or partly broken keeps what it can', async () => {
    areas.local.held = { settings: { allowed: ['fine', 7, 'x'.repeat(500), ...Array(900).fill('many')] } };
    const { settings, broken } = await loadOwnSettings();
    expect(broken).toEqual(['allowed']);
    expect(settings.allowed).toHaveLength(200);
    expect(settings.allowed[0]).toBe('fine');
  });

  it('rejects when the space is full, and keeps what was there', async () => {
    await saveSettings({ pause: 'any' });
    await expect(saveSettings({ allowed: Array(200).fill('x'.repeat(80)) })).rejects.toThrow(/quota/);
    expect((await loadOwnSettings()).settings).toMatchObject({ pause: 'any', allowed: [] });
    await expect(saveSettings({ chip: false })).resolves.toBeUndefined();
  });

  it('puts the employer’s policy in force', async () => {
    areas.managed.held = { leastStrictness: 'strict', organisation: 'Heron Trust' };
    expect((await loadOwnSettings()).settings.strictness).toBe('standard');
    expect((await loadSettings()).settings.strictness).toBe('strict');
  });

  it('holds with no policy where the browser rejects the question, as Firefox does', async () => {
    areas.managed.fails = true;
    expect(await loadSettings()).toMatchObject({ settings: DEFAULTS, storeBroken: false });
  });
});

describe('a pause', () => {
  const settings = { ...DEFAULTS, pausedUntil: 1_000 };

  it('turns every site off until it runs out', async () => {
    const { policy } = await loadOwnSettings();
    expect(inForce({ settings, policy }, 999).sites).toEqual({ x: false, facebook: false, linkedin: false });
    expect(inForce({ settings, policy }, 1_000).sites).toEqual(DEFAULTS.sites);
  });

  it('is told when it begins and when it ends', async () => {
    const told: boolean[] = [];
    const end = new AbortController();
    watchSettings(({ sites }) => told.push(sites.x), end.signal);
    await saveSettings({ pausedUntil: Date.now() + 200 });
    await vi.waitFor(() => expect(told).toEqual([false, true]), 2_000);
    end.abort();
    expect(listeners.size).toBe(0);
  });
});
