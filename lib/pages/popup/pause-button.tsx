import { useEffect, useState } from 'preact/hooks';
import { language, say } from '../../say.ts';
import { PAUSE_LENGTH } from '../../settings/in-force.ts';
import { Locked } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

const clock = (at: number): string =>
  new Date(at).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });

/** Quiet everywhere for an hour, and back. */
export function PauseButton({ use, paused }: { use: Use; paused: boolean }) {
  const { settings, policy, isLocked, change } = use;
  if (isLocked('pausedUntil')) return <Locked policy={policy} what="pausing" />;
  return paused ? (
    <p class="popup-state">
      <b>{say('popup_paused', clock(settings.pausedUntil))}</b>{' '}
      <button type="button" class="link" onClick={() => change({ pausedUntil: 0 })}>
        {say('popup_resume')}
      </button>
    </p>
  ) : (
    <button type="button" onClick={() => change({ pausedUntil: Date.now() + PAUSE_LENGTH })}>
      {say('popup_pause')}
    </button>
  );
}

/** The time, told anew when `until` has come (milliseconds since 1970). */
export function useNow(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const rest = until - Date.now();
    if (rest <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(rest + 50, PAUSE_LENGTH));
    return () => clearTimeout(timer);
  }, [until]);
  return now;
}
