import { browser } from '../browser.ts';
import { DEFAULTS, type ParsedSettings, parseSettings, type Settings } from './schema.ts';

const KEY = 'settings';

/** Settings as stored, and whether the store itself could be read. */
export interface Loaded extends ParsedSettings {
  readonly storeBroken: boolean;
}

/** Loads the settings. A store that fails gives the defaults and says so; never rejects. */
export async function loadSettings(): Promise<Loaded> {
  try {
    const stored = await browser.storage.sync.get(KEY);
    return { ...parseSettings(stored[KEY]), storeBroken: false };
  } catch {
    return { settings: DEFAULTS, broken: [], storeBroken: true };
  }
}

/** Saves the settings whole. Rejects when the store refuses, so that the page can say so. */
export const saveSettings = (settings: Settings): Promise<void> =>
  browser.storage.sync.set({ [KEY]: settings });

/** Calls back whenever the settings change, in whichever window, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'sync' && change) changed(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
