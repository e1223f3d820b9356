import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema.ts';
import { type Loaded, saveSettings, watchSettings } from '../settings/store.ts';

/** What became of the last change. */
export type Saved = 'nothing yet' | 'saved' | 'not saved';

/** The settings, a way to change some of them (saved at once), and what became of the last change. */
export function useSettings(loaded: Loaded): [Settings, (change: Partial<Settings>) => void, Saved] {
  const [settings, setSettings] = useState(loaded.settings);
  const [saved, setSaved] = useState<Saved>('nothing yet');
  useEffect(() => {
    const end = new AbortController();
    watchSettings(setSettings, end.signal);
    return () => end.abort();
  }, []);
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part };
    setSettings(next);
    saveSettings(next).then(
      () => setSaved('saved'),
      () => setSaved('not saved'),
    );
  };
  return [settings, change, saved];
}
