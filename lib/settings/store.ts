import { browser } from '../browser.ts';
import { within } from '../patience.ts';
import { NO_POLICY, type Policy, parsePolicy } from './policy.ts';
import { DEVICE_FIELDS, isFields, type ParsedSettings, parseSettings, type Settings } from './schema.ts';

/** Under which name the settings are stored. */
export const KEY = 'settings';

/**
 * How long each area may take to answer, in ms, before we go on without it. After a fresh start Chromium can hold the
 * employer's policy back for many seconds, and no draft would be checked meanwhile. What comes later is taken in then.
 */
const PATIENCE = { sync: 3_000, local: 3_000, managed: 300 } as const;
type AreaName = keyof typeof PATIENCE;

/** How long the store may take to save, in ms. */
const SAVING = 5_000;

/** Settings as a person chose them, what their employer asks, and whether the store itself could be read. */
export interface Loaded extends ParsedSettings {
  readonly policy: Policy;
  /** An area could not be read, or has not answered yet. */
  readonly storeBroken: boolean;
  /** Whether there is a policy has not been told yet. */
  readonly policyAwaited: boolean;
}

/** What each area answered; undefined where it failed. */
type Found = Partial<Record<AreaName, Record<string, unknown> | undefined>>;

/**
 * Reads what a person chose and the employer's policy. `told` is called once when all is there or has been waited for
 * long enough, and again with whatever comes later. A store that fails gives the defaults.
 */
export function readOwnSettings(told: (loaded: Loaded) => void): void {
  const found: Found = {};
  let isTold = false;
  const inTime = (Object.keys(PATIENCE) as AreaName[]).map((name) => {
    const answered = read(name).then((fields) => {
      found[name] = fields;
      if (isTold) told(toLoaded(found));
    });
    return within(PATIENCE[name], () => answered).catch(() => undefined);
  });
  void Promise.all(inTime).then(() => {
    isTold = true;
    told(toLoaded(found));
  });
}

/** Loads what a person chose and the employer's policy. Waits for some seconds at most; never rejects. */
export const loadOwnSettings = (): Promise<Loaded> => new Promise(readOwnSettings);

function toLoaded(found: Found): Loaded {
  const { sync, local, managed } = found;
  return {
    // Each field from its own area, so that what is changed there holds; from the other where only that one has it.
    ...parseSettings({
      ...fieldsOf(sync),
      ...fieldsOf(local),
      ...Object.fromEntries(Object.entries(fieldsOf(sync)).filter(([name]) => !isOnDevice(name))),
    }),
    policy: managed ? parsePolicy(managed) : NO_POLICY,
    storeBroken: !isWhole(sync) || !isWhole(local),
    policyAwaited: !('managed' in found),
  };
}

/**
 * Saves some of what a person chose. What is stored besides (a newer version of PostWell on another device may have
 * written it) is left as it is. Rejects when the store refuses or does not answer, so that the page can say so, and begins
 * to write nothing after that: by then, newer settings may stand there.
 */
export function saveSettings(change: Partial<Settings>): Promise<void> {
  // One after the other: each reads what stands there before it writes.
  const save = lastSave.then(() => within(SAVING, (signal) => saveNow(change, signal)));
  lastSave = save.catch(() => undefined);
  return save;
}

let lastSave: Promise<void> = Promise.resolve();

async function saveNow(change: Partial<Settings>, signal: AbortSignal): Promise<void> {
  const entries = Object.entries(change);
  await Promise.all([
    merge(
      browser.storage.sync,
      entries.filter(([name]) => !isOnDevice(name)),
      signal,
    ),
    merge(
      browser.storage.local,
      entries.filter(([name]) => isOnDevice(name)),
      signal,
    ),
  ]);
}

/** Does a field stay on this device? */
const isOnDevice = (name: string): boolean => (DEVICE_FIELDS as readonly string[]).includes(name);

async function merge(
  area: typeof browser.storage.local,
  entries: [string, unknown][],
  signal: AbortSignal,
): Promise<void> {
  if (entries.length === 0) return;
  // Not `read`: what cannot be read just now must not be written over.
  const stored = await area.get(KEY);
  signal.throwIfAborted();
  await area.set({ [KEY]: { ...fieldsOf(stored), ...Object.fromEntries(entries) } });
}

const fieldsOf = (stored: Record<string, unknown> | undefined): Record<string, unknown> => {
  const fields = stored?.[KEY];
  return isFields(fields) ? fields : {};
};

/** Could the area be read, and is what stands there an object of fields (or nothing yet)? */
const isWhole = (stored: Record<string, unknown> | undefined): boolean =>
  stored !== undefined && (stored[KEY] === undefined || isFields(stored[KEY]));

/** What an area holds, or undefined where it fails: Firefox rejects when no policy is set. */
async function read(name: AreaName): Promise<Record<string, unknown> | undefined> {
  try {
    return await browser.storage[name].get(name === 'managed' ? null : KEY);
  } catch {
    return undefined;
  }
}
