import browser from 'webextension-polyfill';

/** The browser's extension interface, with promises. The one place that knows where it comes from. */
export { browser };

export type { Runtime } from 'webextension-polyfill';
