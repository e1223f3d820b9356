import { browser } from '../browser.ts';
import { applyPolicy, NO_POLICY, type Policy, parsePolicy } from './policy.ts';
import {
  DEVICE_FIELDS,
  isFields,
  type KnownSite,
  type ParsedSettings,
  parseSettings,
  type Settings,
} from './schema.ts';

const KEY = 'settings';

/**
 * How long to wait for the employer's policy, in ms. After a fresh start Chromium can hold it back for many seconds, and
 * no draft would be checked meanwhile. A policy that comes later is taken in when it comes (`watchOwnSettings`).
 */
const POLICY_PATIENCE = 300;

/** Settings as a person chose them, what their employer asks, and whether the store itself could be read. */
export interface Loaded extends ParsedSettings {
  readonly policy: Policy;
  readonly storeBroken: boolean;
}

/** Loads what a person chose and the employer's policy. A store that fails gives the defaults; never rejects. */
export async function loadOwnSettings(): Promise<Loaded> {
  const [sync, local, managed] = await Promise.all([
    read(() => browser.storage.sync.get(KEY)),
    read(() => browser.storage.local.get(KEY)),
    Promise.race([readPolicy(), patience()]),
  ]);
  return {
    ...parseSettings({ ...fieldsOf(sync), ...fieldsOf(local) }),
    policy: managed ? parsePolicy(managed) : NO_POLICY,
    storeBroken: !isWhole(sync) || !isWhole(local),
  };
}

/** Loads the settings in force: the employer's policy is applied, and during a pause no site is read. */
export async function loadSettings(): Promise<Loaded> {
  const own = await loadOwnSettings();
  return { ...own, settings: inForce(own, Date.now()) };
}

/** The settings that hold at a moment (milliseconds since 1970). */
export function inForce(
  { settings: own, policy }: Pick<Loaded, 'settings' | 'policy'>,
  now: number,
): Settings {
  const settings = applyPolicy(own, policy);
  return settings.pausedUntil > now ? { ...settings, sites: ALL_OFF, extraSites: [] } : settings;
}

const ALL_OFF: Readonly<Record<KnownSite, boolean>> = { x: false, facebook: false, linkedin: false };

/**
 * Saves some of what a person chose. What is stored besides (a newer version of PostWell on another device may have
 * written it) is left as it is. Rejects when the store refuses, so that the page can say so.
 */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  // One after the other: each reads what stands there before it writes.
  const save = lastSave.then(() => saveNow(change));
  lastSave = save.catch(() => undefined);
  return save;
}

let lastSave: Promise<void> = Promise.resolve();

async function saveNow(change: Partial<Settings>): Promise<void> {
  const isOnDevice = (name: string) => (DEVICE_FIELDS as readonly string[]).includes(name);
  const entries = Object.entries(change);
  await Promise.all([
    merge(
      browser.storage.sync,
      entries.filter(([name]) => !isOnDevice(name)),
    ),
    merge(
      browser.storage.local,
      entries.filter(([name]) => isOnDevice(name)),
    ),
  ]);
}

async function merge(area: typeof browser.storage.local, entries: [string, unknown][]): Promise<void> {
  if (entries.length === 0) return;
  // Not `read`: what cannot be read just now must not be written over.
  const stored = await area.get(KEY);
  await area.set({ [KEY]: { ...fieldsOf(stored), ...Object.fromEntries(entries) } });
}

/** Calls back at once when anything was changed in whichever window, or a policy came late, until the signal aborts. */
export function noticeChanges(noticed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || KEY in changes) noticed();
  };
  browser.storage.onChanged.addListener(listener);
  const askedAt = Date.now();
  void readPolicy().then(() => {
    if (Date.now() - askedAt >= POLICY_PATIENCE && !signal.aborted) noticed();
  });
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

/** Calls back with what a person chose whenever it changes, in whichever window, until the signal aborts. */
export function watchOwnSettings(changed: (loaded: Loaded) => void, signal: AbortSignal): void {
  let asked = 0;
  noticeChanges(() => {
    const turn = ++asked;
    void loadOwnSettings().then((loaded) => {
      if (turn === asked && !signal.aborted) changed(loaded);
    });
  }, signal);
}

/** Calls back whenever the settings in force change: also when a pause runs out. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  let end: ReturnType<typeof setTimeout> | undefined;
  const tell = (loaded: Loaded, isNews: boolean) => {
    const now = Date.now();
    const settings = inForce(loaded, now);
    clearTimeout(end);
    const rest = settings.pausedUntil - now;
    // A timer cannot count further than 2³¹ ms, and nobody pauses for as long as that.
    if (rest > 0) end = setTimeout(() => tell(loaded, true), Math.min(rest + 50, 2 ** 31 - 1));
    if (isNews) changed(settings);
  };
  void loadOwnSettings().then((loaded) => !signal.aborted && end === undefined && tell(loaded, false));
  watchOwnSettings((loaded) => tell(loaded, true), signal);
  signal.addEventListener('abort', () => clearTimeout(end), { once: true });
}

const readPolicy = () => read(() => browser.storage.managed.get(null));

const patience = () => new Promise<undefined>((resolve) => setTimeout(resolve, POLICY_PATIENCE, undefined));

const fieldsOf = (stored: Record<string, unknown> | undefined): Record<string, unknown> => {
  const fields = stored?.[KEY];
  return isFields(fields) ? fields : {};
};

/** Could the area be read, and is what stands there an object of fields (or nothing yet)? */
const isWhole = (stored: Record<string, unknown> | undefined): boolean =>
  stored !== undefined && (stored[KEY] === undefined || isFields(stored[KEY]));

/** What an area holds, or undefined where it fails: Firefox rejects when no policy is set. */
async function read(
  get: () => Promise<Record<string, unknown>>,
): Promise<Record<string, unknown> | undefined> {
  try {
    return await get();
  } catch {
    return undefined;
  }
}
