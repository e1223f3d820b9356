import { browser } from '../browser.ts';
import { siteAt } from '../compose/sites/index.ts';
import { KNOWN_SITES, type KnownSite } from '../settings/schema.ts';

/** Which of the known sites the tab in front shows. Undefined on any other page: we may not even see its address. */
export async function currentSite(): Promise<KnownSite | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!tab?.url) return undefined;
  const site = siteAt(new URL(tab.url).hostname)?.site;
  return KNOWN_SITES.find((known) => known === site);
}
