import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inForce } from '../../../lib/settings/in-force.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import { areas, freshStore } from './fake-store.ts';

vi.mock('../../../lib/browser.ts', async () => ({
  browser: (await import('./fake-store.ts')).fakeBrowser,
}));

const { loadOwnSettings, saveSettings } = await import('../../../lib/settings/store.ts');

beforeEach(freshStore);

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
    areas.sync.get = 'rejects';
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
    expect(inForce(await loadOwnSettings(), 0).strictness).toBe('strict');
  });

  it('holds with no policy where the browser rejects the question, as Firefox does', async () => {
    areas.managed.get = 'rejects';
    expect(await loadOwnSettings()).toMatchObject({ settings: DEFAULTS, storeBroken: false });
  });
});

describe('a store that is ill', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each(['rejects', 'throws', 'hangs'] as const)('that %s gives the defaults, and says so', async (how) => {
    areas.sync.get = how;
    areas.local.get = how;
    const loading = loadOwnSettings();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await loading).toMatchObject({ settings: DEFAULTS, storeBroken: true });
  });

  it('that takes two seconds is waited for', async () => {
    areas.sync.held = { settings: { pause: 'any' } };
    areas.sync.get = 2_000;
    areas.local.get = 2_000;
    const loading = loadOwnSettings();
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await loading).toMatchObject({ settings: { pause: 'any' }, storeBroken: false });
  });

  it('is not written over while it cannot be read', async () => {
    areas.local.held = { settings: { allowed: ['St James'] } };
    areas.local.get = 'rejects';
    await expect(saveSettings({ alwaysRaise: ['Heron'] })).rejects.toThrow('broken');
    expect(areas.local.held).toEqual({ settings: { allowed: ['St James'] } });
  });

  it.each(['get', 'set'] as const)(
    'that never answers to %s is given up, and the next change is saved',
    async (call) => {
      areas.sync[call] = 'hangs';
      const refused = expect(saveSettings({ pause: 'any' })).rejects.toThrow('No answer');
      await vi.advanceTimersByTimeAsync(5_000);
      await refused;
      areas.sync[call] = 'works';
      await saveSettings({ chip: false });
      expect(areas.sync.held).toEqual({ settings: { chip: false } });
    },
  );

  it('that answers when a save was given up does not get that save any more', async () => {
    areas.sync.get = 8_000;
    const refused = expect(saveSettings({ pause: 'any', chip: true })).rejects.toThrow('No answer');
    await vi.advanceTimersByTimeAsync(5_000);
    await refused;
    areas.sync.get = 'works';
    await saveSettings({ chip: false });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(areas.sync.held).toEqual({ settings: { chip: false } });
  });

  it('that refuses one half of a change does not get the other half later', async () => {
    areas.sync.set = 'rejects';
    areas.local.get = 2_000;
    await expect(saveSettings({ pause: 'any', allowed: ['St James'] })).rejects.toThrow('broken');
    areas.local.get = 'works';
    await saveSettings({ allowed: ['Heron'] });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(areas.local.held).toEqual({ settings: { allowed: ['Heron'] } });
  });

  it('has the policy waited for so long only, and says that it is still to come', async () => {
    areas.managed.get = 'hangs';
    const loading = loadOwnSettings();
    await vi.advanceTimersByTimeAsync(300);
    expect(await loading).toMatchObject({ settings: DEFAULTS, storeBroken: false, policyAwaited: true });
  });
});
