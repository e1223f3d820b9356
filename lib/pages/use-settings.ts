import { useEffect, useRef, useState } from 'preact/hooks';
import { followOwnSettings } from '../settings/follow.ts';
import { applyPolicy, type Lockable, type Policy } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import { type Loaded, saveSettings } from '../settings/store.ts';

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
  /** What was changed here and does not stand in the store, or not yet: it holds on this page. */
  const unsaved = useRef<Partial<Settings>>({});
  useEffect(() => {
    const end = new AbortController();
    followOwnSettings((now) => {
      setOwn({ ...now.settings, ...unsaved.current });
      setPolicy(now.policy);
    }, end.signal);
    return () => end.abort();
  }, []);
  const change = (part: Partial<Settings>) => {
    const mine = ++turn.current;
    setOwn((before) => ({ ...before, ...part }));
    setSaved('saving');
    unsaved.current = { ...unsaved.current, ...part };
    const isStored = ([name, value]: [string, unknown]) => part[name as keyof Settings] === value;
    saveSettings(part).then(
      () => {
        const rest = Object.entries(unsaved.current).filter((entry) => !isStored(entry));
        unsaved.current = Object.fromEntries(rest);
        if (mine === turn.current) setSaved('saved');
      },
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
