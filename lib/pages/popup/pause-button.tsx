import { useEffect, useState } from 'preact/hooks';
import { Locked } from '../parts.tsx';
import type { Use } from '../use-settings.ts';

const HOUR = 3_600_000;

const clock = (at: number): string =>
  new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });

/** Quiet everywhere for an hour, and back. */
export function PauseButton({ use: { settings, policy, isLocked, change } }: { use: Use }) {
  const now = useNow(settings.pausedUntil);
  if (isLocked('pausedUntil')) return <Locked policy={policy} words="Pausing is switched off" />;
  return settings.pausedUntil > now ? (
    <p class="popup-state">
      <b>Paused until {clock(settings.pausedUntil)}.</b>{' '}
      <button type="button" class="link" onClick={() => change({ pausedUntil: 0 })}>
        Carry on now
      </button>
    </p>
  ) : (
    <button type="button" onClick={() => change({ pausedUntil: Date.now() + HOUR })}>
      Pause for an hour
    </button>
  );
}

/** The time, told anew when `until` has come (milliseconds since 1970). */
function useNow(until: number): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const rest = until - Date.now();
    if (rest <= 0) return;
    const timer = setTimeout(() => setNow(Date.now()), Math.min(rest + 50, HOUR));
    return () => clearTimeout(timer);
  }, [until]);
  return now;
}
