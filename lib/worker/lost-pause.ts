import { isLost } from '../settings/in-force.ts';
import { type Loaded, saveSettings } from '../settings/store.ts';

/**
 * Takes a pause out of the store that was begun before the clock was set back, lest it begin again when the clock gets
 * there once more. Where the store refuses, the next start of the worker tries again.
 */
export function endLostPause({ settings }: Loaded): void {
  if (isLost(settings, Date.now())) void saveSettings({ pausedUntil: 0 }).catch(() => undefined);
}
