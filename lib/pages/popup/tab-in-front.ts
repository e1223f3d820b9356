import { browser } from '../../browser.ts';
import { siteAt } from '../../compose/sites/index.ts';
import { KNOWN_SITES, type KnownSite } from '../../settings/schema.ts';

/** What can be said of the tab in front. */
export type TabInFront =
  | { readonly what: 'known'; readonly tab: number; readonly site: KnownSite; readonly points: number }
  | { readonly what: 'other'; readonly tab: number; readonly host: string; readonly points: number }
  /** The browser's own pages, files and plain http: no extension may read there, or PostWell does not. */
  | { readonly what: 'closed' };

/** Looks at the tab in front. Its address is open to us because the person pressed our button there. */
export async function lookAtTab(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return { what: 'closed' };
  const { protocol, host, hostname } = new URL(tab.url);
  if (protocol !== 'https:') return { what: 'closed' };
  const found = siteAt(hostname)?.site;
  const site = KNOWN_SITES.find((known) => known === found);
  const points = Number(await browser.action.getBadgeText({ tabId: tab.id })) || 0;
  return site ? { what: 'known', tab: tab.id, site, points } : { what: 'other', tab: tab.id, host, points };
}
