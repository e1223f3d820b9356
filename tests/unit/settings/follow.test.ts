import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inForce, isPaused, PAUSE_LENGTH } from '../../../lib/settings/in-force.ts';
import { NO_POLICY } from '../../../lib/settings/policy.ts';
import { DEFAULTS, type Settings } from '../../../lib/settings/schema.ts';
import { areas, type Behaviour, freshStore, listeners } from './fake-store.ts';

vi.mock('../../../lib/browser.ts', async () => ({
  browser: (await import('./fake-store.ts')).fakeBrowser,
}));

const { followOwnSettings, followSettings } = await import('../../../lib/settings/follow.ts');
const { saveSettings } = await import('../../../lib/settings/store.ts');

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ALL_OFF = { x: false, facebook: false, linkedin: false };
/** Ten in the morning of some day. */
const TEN = new Date(2026, 4, 12, 10).getTime();

let end: AbortController;
beforeEach(() => {
  freshStore();
  vi.useFakeTimers({ now: TEN });
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Follows the settings in force, and gives what was told. */
function followed(): Settings[] {
  const told: Settings[] = [];
  followSettings((settings) => told.push(settings), end.signal);
  return told;
}

/** Lets so much time go by, in ms. The clock goes with it unless it is set besides. */
const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('settings that are followed', () => {
  it('are told at once and after each change, until the signal aborts', async () => {
    const told = followed();
    await later(0);
    expect(told).toEqual([DEFAULTS]);
    await saveSettings({ pause: 'any' });
    await later(0);
    expect(told.at(-1)?.pause).toBe('any');
    end.abort();
    expect(listeners.size).toBe(0);
    await saveSettings({ pause: 'never' });
    await later(0);
    expect(told).toHaveLength(2);
  });

  it('are taken in when the store answers late', async () => {
    areas.sync.held = { settings: { pause: 'any' } };
    areas.sync.get = 8_000;
    const told = followed();
    await later(2_999);
    expect(told).toEqual([]);
    await later(1);
    expect(told).toEqual([DEFAULTS]);
    await later(5_000);
    expect(told.map(({ pause }) => pause)).toEqual(['serious', 'any']);
  });

  it('take a policy in that comes late', async () => {
    areas.managed.held = { leastPause: 'any' };
    areas.managed.get = 10_000;
    const told = followed();
    await later(10_000);
    expect(told.map(({ pause }) => pause)).toEqual(['serious', 'any']);
  });

  it('that were read before a change do not come back after it', async () => {
    areas.sync.get = 2_000;
    const told = followed();
    await later(500);
    areas.sync.get = 'works';
    await saveSettings({ pause: 'any' });
    await later(5_000);
    expect(told.map(({ pause }) => pause)).toEqual(['any']);
  });

  it('can be asked for: whoever asks while a change is read waits for it', async () => {
    const stored = followOwnSettings(() => {}, end.signal);
    await later(0);
    expect((await stored()).settings.pause).toBe('serious');
    areas.sync.get = 2_000;
    const saving = saveSettings({ pause: 'any' });
    await later(2_000);
    await saving;
    const asked = stored();
    await later(2_000);
    expect((await asked).settings.pause).toBe('any');
  });

  it('come out as they stand in the end, however slow or deaf the store is in between', async () => {
    const behaviour = fc.oneof(
      fc.constantFrom<Behaviour>('works', 'rejects', 'throws'),
      fc.integer({ min: 0, max: 6_000 }),
    );
    const step = fc.record({
      get: behaviour,
      pause: fc.constantFrom('never', 'serious', 'any'),
      wait: fc.integer({ min: 0, max: 4_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        freshStore();
        const mine = new AbortController();
        const told: Settings[] = [];
        for (const { get, pause, wait } of steps) {
          areas.sync.held = { settings: { pause } };
          areas.sync.get = get;
          if (told.length === 0) followSettings((settings) => told.push(settings), mine.signal);
          for (const tell of listeners) tell({ settings: {} }, 'sync');
          await later(wait);
        }
        areas.sync.get = 'works';
        for (const tell of listeners) tell({ settings: {} }, 'sync');
        await later(20_000);
        expect(told.at(-1)?.pause).toBe(steps.at(-1)?.pause);
        mine.abort();
      }),
      { numRuns: 100 },
    );
  });
});

describe('a pause', () => {
  it('turns every site off until it runs out', () => {
    const own = { settings: { ...DEFAULTS, pausedUntil: 1_000 }, policy: NO_POLICY };
    expect(inForce(own, 999).sites).toEqual(ALL_OFF);
    expect(inForce(own, 1_000).sites).toEqual(DEFAULTS.sites);
  });

  it('is told when it begins and when it ends', async () => {
    const told = followed();
    await later(0);
    await saveSettings({ pausedUntil: Date.now() + PAUSE_LENGTH });
    await later(PAUSE_LENGTH - 1);
    expect(told.map(({ sites }) => sites.x)).toEqual([true, false]);
    await later(100);
    expect(told.map(({ sites }) => sites.x)).toEqual([true, false, true]);
    await later(DAY);
    expect(told).toHaveLength(3);
  });

  it.each([
    ['forward', DAY],
    ['back', -DAY],
  ])('is over within a minute when the clock is set a day %s', async (_, by) => {
    const told = followed();
    await saveSettings({ pausedUntil: Date.now() + PAUSE_LENGTH });
    await later(1_000);
    expect(told.at(-1)?.sites).toEqual(ALL_OFF);
    vi.setSystemTime(Date.now() + by);
    await later(60_000);
    expect(told.at(-1)?.sites).toEqual(DEFAULTS.sites);
  });

  it('is over when a device wakes up later, though its timers stood still', async () => {
    const told = followed();
    await saveSettings({ pausedUntil: Date.now() + PAUSE_LENGTH });
    await later(1_000);
    vi.setSystemTime(Date.now() + 9 * HOUR);
    await later(60_000);
    expect(told.at(-1)?.sites).toEqual(DEFAULTS.sites);
  });

  it('stands through a clock that is put right by some minutes', () => {
    const pausedUntil = TEN + PAUSE_LENGTH;
    expect(isPaused({ pausedUntil }, TEN - 600_000)).toBe(true);
    expect(isPaused({ pausedUntil }, TEN + 600_000)).toBe(true);
    expect(isPaused({ pausedUntil }, TEN - DAY)).toBe(false);
  });
});
