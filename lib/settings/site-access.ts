import { browser } from '../browser.ts';

/** The pages of a host, as permissions name them. A permission knows no port. */
export const pagesOf = (host: string): string => `https://${host.replace(/:\d+$/, '')}/*`;

/**
 * Does PostWell read a host without being asked to, as its manifest says? One that is added as well would be read by two
 * scripts at once: two chips, and two reviews of one post.
 */
export const isReadByItself = (host: string): boolean => {
  const name = host.replace(/:\d+$/, '');
  const pages = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
  return pages.some((pattern) => {
    const [, below, site] = /^https:\/\/(\*\.)?([^/]+)\//.exec(pattern) ?? [];
    return name === site || (below !== undefined && name.endsWith(`.${site}`));
  });
};

/** Does the browser let PostWell read a host? A setting may say so when this browser was never asked, or took it back. */
export const mayRead = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [pagesOf(host)] }).catch(() => false);

/** Has the browser ask the person. It does so only while they press a button, so call this before anything is awaited. */
export const askToRead = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [pagesOf(host)] }).catch(() => false);

/** Gives the permission back, unless one of the sites that stay needs it: the same host with another port. */
export async function stopReading(host: string, others: readonly string[]): Promise<void> {
  const pages = pagesOf(host);
  if (others.some((other) => pagesOf(other) === pages)) return;
  await browser.permissions.remove({ origins: [pages] }).catch(() => false);
}
