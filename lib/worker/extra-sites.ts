import { browser } from '../browser.ts';
import { within } from '../patience.ts';
import { applyPolicy } from '../settings/policy.ts';
import { isReadByItself, mayRead, pagesOf } from '../settings/site-access.ts';
import type { Loaded } from '../settings/store.ts';

/** Ids of the content scripts that are registered for sites that a person or their employer added. */
const PREFIX = 'extra-';

/** How long the browser may take over one change, in ms: it must not keep the next one waiting for ever. */
const PATIENCE = 10_000;

/**
 * Has PostWell read on the added sites for which the browser's permission was given, and on no others. Gives what is to be
 * called with the settings, now and whenever they change; permissions are followed by themselves.
 */
export function startExtraSites(): (loaded: Loaded) => void {
  let latest: Loaded | undefined;
  let last: Promise<void> = Promise.resolve();
  // One after the other: each looks at what is registered before it registers.
  const follow = () => {
    const turn = async (signal: AbortSignal) => latest && register(latest, signal);
    last = last.then(() => within(PATIENCE, turn)).catch(() => undefined);
  };
  browser.permissions.onAdded.addListener(follow);
  browser.permissions.onRemoved.addListener(follow);
  return (loaded) => {
    latest = loaded;
    follow();
  };
}

async function register(
  { settings, policy, storeBroken, policyAwaited }: Loaded,
  signal: AbortSignal,
): Promise<void> {
  const allowed: string[] = [];
  for (const host of applyPolicy(settings, policy).extraSites) {
    if (!isReadByItself(host) && (await mayRead(host))) allowed.push(host);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const wanted = allowed.map((host) => `${PREFIX}${host}`);
  const gone = ours.filter((id) => !wanted.includes(id));
  // While we do not know what was chosen, what was registered before stays.
  const isKnown = !storeBroken && !policyAwaited;
  // What was given up must not undo what was registered since.
  signal.throwIfAborted();
  if (isKnown && gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = allowed.filter((host) => !ours.includes(`${PREFIX}${host}`));
  if (fresh.length === 0) return;
  signal.throwIfAborted();
  await browser.scripting.registerContentScripts(
    fresh.map((host) => ({
      id: `${PREFIX}${host}`,
      js: ['content-scripts/more.js'],
      matches: [pagesOf(host)],
      runAt: 'document_start',
      // Editors stand in frames too, some of which have no address of their own (WordPress).
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  );
}
