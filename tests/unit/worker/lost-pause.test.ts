import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isPaused, PAUSE_LENGTH } from '../../../lib/settings/in-force.ts';
import { areas, freshStore } from '../settings/fake-store.ts';

vi.mock('../../../lib/browser.ts', async () => ({
  browser: (await import('../settings/fake-store.ts')).fakeBrowser,
}));

const { loadOwnSettings } = await import('../../../lib/settings/store.ts');
const { endLostPause } = await import('../../../lib/worker/lost-pause.ts');

const DAY = 24 * PAUSE_LENGTH;
/** Ten in the morning of some day. */
const TEN = new Date(2026, 4, 12, 10).getTime();

beforeEach(() => {
  freshStore();
  vi.useFakeTimers({ now: TEN });
});
afterEach(() => void vi.useRealTimers());

/** Starts a worker on what stands in the store, and gives what stands there then. */
async function started() {
  endLostPause(await loadOwnSettings());
  await vi.advanceTimersByTimeAsync(0);
  return (await loadOwnSettings()).settings;
}

it('a pause does not begin again when a clock that was set back gets there once more', async () => {
  areas.local.held = { settings: { pausedUntil: TEN + DAY + PAUSE_LENGTH, allowed: ['St James'] } };
  const settings = await started();
  expect(isPaused(settings, TEN + DAY)).toBe(false);
  expect(settings.allowed).toEqual(['St James']);
});

it.each([
  ['is on', TEN + PAUSE_LENGTH],
  ['has run out', TEN - DAY],
])('a pause that %s stays as it is', async (_, pausedUntil) => {
  areas.local.held = { settings: { pausedUntil } };
  expect((await started()).pausedUntil).toBe(pausedUntil);
});

it('a store that refuses is no hindrance', async () => {
  areas.local.held = { settings: { pausedUntil: TEN + DAY } };
  areas.local.set = 'rejects';
  expect((await started()).pausedUntil).toBe(TEN + DAY);
});
