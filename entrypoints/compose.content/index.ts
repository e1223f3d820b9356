import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAdvising } from '../../lib/advice/start.ts';

export default defineContentScript({
  matches: [
    'https://x.com/*',
    'https://twitter.com/*',
    'https://*.facebook.com/*',
    'https://*.linkedin.com/*',
  ],
  runAt: 'document_start',
  main: (context) => startAdvising(context.signal),
});
