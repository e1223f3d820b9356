import type Browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';

const own = globalThis as unknown as { browser?: typeof Browser; chrome?: typeof Browser };

/**
 * The browser's extension interface, with promises. The one place that knows where it comes from: Firefox calls it
 * `browser`, Chrome and Edge `chrome`. Only a property of our own counts, for an element of the page with the id
 * `browser` is reachable under that name too.
 */
export const browser = (Object.hasOwn(own, 'browser') ? own.browser : own.chrome) as typeof Browser;
