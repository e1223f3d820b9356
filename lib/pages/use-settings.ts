import { useEffect, useRef, useState } from 'preact/hooks';
import { applyPolicy, type Lockable, type Policy } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import { type Loaded, saveSettings, watchOwnSettings } from '../settings/store.ts';

/** What became of the last change. */
export type Saved = 'nothing yet' | 'saving' | 'saved' | 'not saved';

/** The settings, and what can be done with them. */
export interface Use {
  /** As they are in force under the employer's policy; a pause leaves them as they are. */
  readonly settings: Settings;
  /** As the person chose them. */
  readonly own: Settings;
  readonly policy: Policy;
  readonly isLocked: (name: Lockable) => boolean;
  /** Changes some of them; saved at once. */
  readonly change: (part: Partial<Settings>) => void;
  readonly saved: Saved;
}

/** The settings, followed wherever they change, and a way to change some of them. */
export function useSettings(loaded: Loaded): Use {
  const [own, setOwn] = useState(loaded.settings);
  const [policy, setPolicy] = useState(loaded.policy);
  const [saved, setSaved] = useState<Saved>('nothing yet');
  const turn = useRef(0);
  useEffect(() => {
    const end = new AbortController();
    watchOwnSettings((now) => {
      setOwn(now.settings);
      setPolicy(now.policy);
    }, end.signal);
    return () => end.abort();
  }, []);
  const change = (part: Partial<Settings>) => {
    const mine = ++turn.current;
    setOwn((before) => ({ ...before, ...part }));
    setSaved('saving');
    saveSettings(part).then(
      () => mine === turn.current && setSaved('saved'),
      () => mine === turn.current && setSaved('not saved'),
    );
  };
  return {
    settings: applyPolicy(own, policy),
    own,
    policy,
    isLocked: (name) => policy.locked.includes(name),
    change,
    saved,
  };
}
