import { browser } from '../browser.ts';
import { inForce, isPaused } from './in-force.ts';
import { applyPolicy } from './policy.ts';
import type { Settings } from './schema.ts';
import { KEY, type Loaded, readOwnSettings } from './store.ts';

/** How often to look at the clock during a pause, in ms: it may be set, and timers stand still while a device sleeps. */
const LOOK = 60_000;

/**
 * Calls back with what a person chose, and the employer's policy: now, and whenever either changes, in whichever window,
 * until the signal aborts. Gives a way to ask for what stands, which waits while a change is being read, so that nobody
 * goes by settings that are no longer in force.
 */
export function followOwnSettings(
  told: (loaded: Loaded) => void,
  signal: AbortSignal,
): () => Promise<Loaded> {
  let latest: Promise<Loaded>;
  let turn = 0;
  const look = () => {
    const mine = ++turn;
    latest = new Promise((resolve) =>
      readOwnSettings((loaded) => {
        resolve(loaded);
        // Answers may overtake one another: what was asked last counts.
        if (mine !== turn || signal.aborted) return;
        latest = Promise.resolve(loaded);
        told(loaded);
      }),
    );
  };
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || KEY in changes) look();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
  look();
  return () => latest;
}

/** Calls back with the settings in force: now, whenever they change, and when a pause runs out. */
export function followSettings(told: (settings: Settings) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchPause = (loaded: Loaded) => {
    const rest = applyPolicy(loaded.settings, loaded.policy).pausedUntil - Date.now();
    timer = setTimeout(
      () => {
        if (isPaused(applyPolicy(loaded.settings, loaded.policy), Date.now())) watchPause(loaded);
        else told(inForce(loaded, Date.now()));
      },
      Math.min(rest + 50, LOOK),
    );
  };
  followOwnSettings((loaded) => {
    clearTimeout(timer);
    const now = Date.now();
    if (isPaused(applyPolicy(loaded.settings, loaded.policy), now)) watchPause(loaded);
    told(inForce(loaded, now));
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
