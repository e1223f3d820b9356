import { browser } from '../../browser.ts';
import { SITES, siteAt } from '../../compose/sites/index.ts';
import { KNOWN_SITES, type KnownSite } from '../../settings/schema.ts';
import { isReadByItself, mayRead } from '../../settings/site-access.ts';

/** A page that can be read. */
interface OpenTab {
  /** The browser's number for it. */
  readonly tab: number;
  readonly host: string;
  /** How many points its draft has. */
  readonly points: number;
  /** Does the browser let PostWell read it? People can take that back, and a setting may come from another device. */
  readonly allowed: boolean;
}

/** What can be said of the tab in front. */
export type TabInFront =
  | (OpenTab & { readonly what: 'known'; readonly site: KnownSite })
  | (OpenTab & { readonly what: 'other' })
  /** The browser's own pages, files and plain http: no extension may read there, or PostWell does not. */
  | { readonly what: 'closed' };

/** Looks at the tab in front. Its address is open to us because the person pressed our button there. */
export async function lookAtTab(): Promise<TabInFront> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined || !tab.url) return { what: 'closed' };
  const { protocol, host, hostname } = new URL(tab.url);
  if (protocol !== 'https:') return { what: 'closed' };
  const found = siteAt(hostname, SITES)?.site;
  const site = KNOWN_SITES.find((known) => known === found);
  const points = Number(await browser.action.getBadgeText({ tabId: tab.id })) || 0;
  const open: OpenTab = { tab: tab.id, host, points, allowed: await mayRead(host) };
  // What is known of a site may hold on hosts beside those that are read by themselves (pro.x.com): these can be added.
  return site && isReadByItself(host) ? { ...open, what: 'known', site } : { ...open, what: 'other' };
}
