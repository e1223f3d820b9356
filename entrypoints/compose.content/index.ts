import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAdvising } from '../../lib/advice/start.ts';
import { otherSite, SITES } from '../../lib/compose/sites/index.ts';

export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://*.facebook.com/*',
    'https://*.linkedin.com/*',
  ],
  // LinkedIn keeps older pages, with their compose boxes, in a frame of its own.
  allFrames: true,
  // Like buttons and other plug-ins that every other site embeds.
  excludeMatches: ['https://*.facebook.com/plugins/*', 'https://*.facebook.com/*/plugins/*'],
  runAt: 'document_start',
  main: () => startAdvising(SITES, otherSite),
});
