import { facebook } from './facebook.ts';
import { linkedin } from './linkedin.ts';
import type { SiteFacts } from './site.ts';
import { x } from './x.ts';

export { otherSite } from './other.ts';
export type { SiteFacts } from './site.ts';

const SITES: readonly SiteFacts[] = [x, facebook, linkedin];

/** The facts of the site at a host name, or undefined where we know none. */
export const siteAt = (host: string): SiteFacts | undefined =>
  SITES.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
