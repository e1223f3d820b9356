/**
 * Answers for the sites. Every web request of a browser context is met here: the sites' addresses get the practice pages,
 * everything else is refused, and both are written down, so that a test can prove that nothing else was asked for.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { BASE, BUILT } from './build.mjs';
import { policyFor } from './policy.mjs';

/** @typedef {import('@playwright/test').BrowserContext} BrowserContext */
/** @typedef {import('./policy.mjs').Strictness} Strictness */
/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */
/** @typedef {{ served: string[], refused: string[] }} Traffic */

/** Which page stands in for which host. */
const HOSTS = new Map([
  ['x.com', 'x'],
  ['mobile.x.com', 'x'],
  ['twitter.com', 'x'],
  ['www.facebook.com', 'facebook'],
  ['facebook.com', 'facebook'],
  ['www.linkedin.com', 'linkedin'],
  ['practice.test', 'generic'],
  ...[
    ...['www.instagram.com', 'www.threads.com', 'bsky.app', 'mastodon.social', 'toot.practice.test'],
    ...['www.reddit.com', 'www.youtube.com', 'web.whatsapp.com', 'blog.practice.test'],
  ].map((host) => /** @type {const} */ ([host, 'sites'])),
]);

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves the practice pages in a context, and nothing else of the web.
 * @param {BrowserContext} context
 * @param {{ csp?: Strictness }} [options] how strict the pages' content security policy is; `site` unless told
 * @returns {Promise<Traffic>} every address that was asked for since, and what became of it
 */
export async function servePages(context, options = {}) {
  /** @type {Traffic} */
  const traffic = { served: [], refused: [] };
  await context.route(/^https?:/, async (route) => {
    const url = route.request().url();
    const answer = answerFor(url, options.csp ?? 'site');
    (answer ? traffic.served : traffic.refused).push(url);
    await (answer ? route.fulfill(answer) : route.abort('blockedbyclient'));
  });
  return traffic;
}

/**
 * What one address answers: null for an address that is none of ours. Any path of a site is its page, as with every
 * single-page application.
 * @param {string} address
 * @param {Strictness} csp
 * @returns {Answer | null}
 */
export function answerFor(address, csp) {
  const url = new URL(address);
  const page = HOSTS.get(url.hostname);
  if (!page) return null;
  if (!url.pathname.startsWith(BASE)) return fileAnswer(join(page, 'index.html'), policyFor(page, csp));
  return fileAnswer(normalize(url.pathname.slice(BASE.length)), {});
}

/**
 * @param {string} path inside the built pages
 * @param {Record<string, string>} headers
 * @returns {Answer | null}
 */
function fileAnswer(path, headers) {
  const file = join(BUILT, path);
  if (path.startsWith('..') || !existsSync(file)) return null;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': type, ...headers }, body: readFileSync(file) };
}
