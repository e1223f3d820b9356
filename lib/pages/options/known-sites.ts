/** Sites that PostWell knows more of than their boxes, with the host that people write on (`lib/compose/sites/more.ts`). */
export const NAMED_SITES = [
  ['Instagram', 'www.instagram.com'],
  ['Threads', 'www.threads.com'],
  ['Bluesky', 'bsky.app'],
  ['Mastodon', 'mastodon.social'],
  ['Reddit', 'www.reddit.com'],
  ['YouTube', 'www.youtube.com'],
  ['WhatsApp', 'web.whatsapp.com'],
  ['WordPress', 'wordpress.com'],
] as const;
