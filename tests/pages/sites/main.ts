import '../shared/base.css';
import './sites.css';
import { element } from '../shared/element.ts';
import { startRecording } from '../shared/record.ts';
import { reddit, youtube } from './components.ts';
import { instagram, threads, whatsapp } from './meta.ts';
import { bluesky, mastodon } from './open.ts';
import { wordpress } from './wordpress.ts';

/** What public code says of each site's boxes, August 2026, around an editor of the same make. The host chooses. */
const SITES: Readonly<Record<string, () => HTMLElement>> = {
  'www.instagram.com': instagram,
  'www.threads.com': threads,
  'bsky.app': bluesky,
  'mastodon.social': mastodon,
  'toot.practice.test': mastodon,
  'www.reddit.com': reddit,
  'www.youtube.com': youtube,
  'web.whatsapp.com': whatsapp,
  'blog.practice.test': wordpress,
};

startRecording();
const site = SITES[location.hostname];
document
  .getElementById('app')
  ?.append(
    element(
      'p',
      { class: 'practice-note' },
      'Practice page. Everything here is invented, and nothing is sent.',
    ),
    element('div', { class: 's-main' }, site ? site() : 'No such page.'),
  );
