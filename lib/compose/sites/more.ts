import { bluesky } from './bluesky.ts';
import { otherSite, type SiteFacts } from './index.ts';
import { instagram, threads } from './instagram.ts';
import { mastodon } from './mastodon.ts';
import { reddit } from './reddit.ts';
import { whatsapp } from './whatsapp.ts';
import { wordpress } from './wordpress.ts';
import { youtube } from './youtube.ts';

/** The sites with facts of their own that PostWell reads only where a person switched them on. */
export const MORE_SITES: readonly SiteFacts[] = [
  ...[instagram, threads, bluesky, mastodon, reddit, youtube, whatsapp, wordpress],
];

/** Any other site. Mastodon and WordPress stand on addresses of people's own, and are known there by their boxes. */
export const anySite: SiteFacts = { ...otherSite, boxes: [...mastodon.boxes, ...wordpress.boxes] };
