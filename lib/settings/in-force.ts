import { applyPolicy } from './policy.ts';
import type { KnownSite, Settings } from './schema.ts';
import type { Loaded } from './store.ts';

/** How long a pause lasts, in ms. */
export const PAUSE_LENGTH = 3_600_000;

const ALL_OFF: Readonly<Record<KnownSite, boolean>> = { x: false, facebook: false, linkedin: false };

type Pause = Pick<Settings, 'pausedUntil'>;

/**
 * Would a pause last, from a moment on (milliseconds since 1970), for far longer than any does? Then it was begun before
 * the clock was set back, and is over.
 */
export const isLost = ({ pausedUntil }: Pause, now: number): boolean => pausedUntil > now + 2 * PAUSE_LENGTH;

/** Is PostWell quiet at a moment (milliseconds since 1970)? */
export const isPaused = (pause: Pause, now: number): boolean =>
  now < pause.pausedUntil && !isLost(pause, now);

/** The settings that hold at a moment: the employer's policy is applied, and during a pause no site is read. */
export function inForce(
  { settings: own, policy }: Pick<Loaded, 'settings' | 'policy'>,
  now: number,
): Settings {
  const settings = applyPolicy(own, policy);
  return isPaused(settings, now) ? { ...settings, sites: ALL_OFF, extraSites: [] } : settings;
}
