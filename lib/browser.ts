import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
/** The browser's extension interface, with promises. The one place that knows where it comes from. */
export { browser };
