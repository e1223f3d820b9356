import { browser } from '../browser.ts';
import type { Settings } from '../settings/schema.ts';
import { mayRead, pagesOf } from '../settings/site-access.ts';

/** Ids of the content scripts that are registered for sites that a person or their employer added. */
const PREFIX = 'extra-';

/** Has PostWell read on the added sites for which the browser's permission was given, and on no others. */
export async function followExtraSites({ extraSites }: Pick<Settings, 'extraSites'>): Promise<void> {
  const allowed: string[] = [];
  for (const host of extraSites) {
    if (await mayRead(host)) allowed.push(host);
  }
  const registered = await browser.scripting.getRegisteredContentScripts();
  const ours = registered.map(({ id }) => id).filter((id) => id.startsWith(PREFIX));
  const wanted = allowed.map((host) => `${PREFIX}${host}`);
  const gone = ours.filter((id) => !wanted.includes(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = allowed.filter((host) => !ours.includes(`${PREFIX}${host}`));
  if (fresh.length === 0) return;
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
