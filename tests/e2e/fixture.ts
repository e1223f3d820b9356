import { test as base, type WebError, type Worker } from '@playwright/test';
import type { Strictness } from '../pages/policy.mjs';
import { servePages, type Traffic } from '../pages/serve.mjs';
import { launch, type OwnBrowser } from './browser.ts';
import { Lender } from './lender.ts';
import { FacebookChat } from './practice/facebook-chat.ts';
import { FacebookComment } from './practice/facebook-comment.ts';
import { FacebookHome } from './practice/facebook-home.ts';
import { GenericPage } from './practice/generic-page.ts';
import { LinkedInComment } from './practice/linkedin-comment.ts';
import { LinkedInFeed } from './practice/linkedin-feed.ts';
import { LinkedInMessage } from './practice/linkedin-message.ts';
import { XChat } from './practice/x-chat.ts';
import { XHome } from './practice/x-home.ts';
import { XInline } from './practice/x-inline.ts';
import { XReply } from './practice/x-reply.ts';

export { expect } from '@playwright/test';

interface Options {
  /** Whether PostWell is loaded; the practice pages are tested without it. */
  withExtension: boolean;
  /** Whether the test changes the browser itself, beyond what is stored, so that no other test may have it. */
  alone: boolean;
  /** How strict the sites' content security policy is. */
  csp: Strictness;
}

interface Fixtures {
  /** Every address that was asked for since the browser started. */
  traffic: Traffic;
  /** Errors that a page threw and did not catch. */
  pageErrors: string[];
  /** PostWell's background worker, awake. */
  worker: Worker;
  extensionId: string;
  x: XHome;
  xInline: XInline;
  xReply: XReply;
  xChat: XChat;
  facebook: FacebookHome;
  facebookComment: FacebookComment;
  facebookChat: FacebookChat;
  linkedin: LinkedInFeed;
  linkedinComment: LinkedInComment;
  linkedinMessage: LinkedInMessage;
  generic: GenericPage;
}

interface Inner {
  ownBrowser: OwnBrowser;
}

interface Shared {
  lender: Lender;
}

/**
 * Each test has a browser to itself, swept clean: what one test stores, no other finds. Playwright's own options
 * (`colorScheme`, `viewport`, `reducedMotion` in `contextOptions`) are handed on.
 */
export const test = base.extend<Options & Fixtures & Inner, Shared>({
  withExtension: [true, { option: true }],
  alone: [false, { option: true }],
  csp: ['site', { option: true }],

  lender: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const lender = new Lender();
      await use(lender);
      await lender.close();
    },
    { scope: 'worker' },
  ],
  ownBrowser: async (
    { lender, alone, withExtension, colorScheme, viewport, locale, timezoneId, contextOptions },
    use,
  ) => {
    const named = Object.fromEntries(
      Object.entries({ colorScheme, viewport, locale, timezoneId }).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const options = { ...contextOptions, ...named };
    if (!alone) return use(await lender.lend(withExtension, options));
    const own = await launch(withExtension, options);
    await use(own);
    await own.close();
  },
  context: async ({ ownBrowser, actionTimeout, navigationTimeout }, use) => {
    ownBrowser.context.setDefaultTimeout(actionTimeout ?? 0);
    ownBrowser.context.setDefaultNavigationTimeout(navigationTimeout ?? 0);
    await use(ownBrowser.context);
  },
  traffic: [async ({ context, csp }, use) => use(await servePages(context, { csp })), { auto: true }],
  // A persistent context opens with a tab; a second one would leave the first in front of it.
  page: async ({ context, traffic: _served }, use) => use(context.pages()[0] ?? (await context.newPage())),

  pageErrors: async ({ context }, use) => {
    const errors: string[] = [];
    const note = (thrown: WebError) => void errors.push(thrown.error().message);
    context.on('weberror', note);
    await use(errors);
    context.off('weberror', note);
  },
  worker: async ({ context }, use) =>
    use(context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'))),
  extensionId: async ({ worker }, use) => use(new URL(worker.url()).hostname),

  x: async ({ page }, use) => use(new XHome(page)),
  xInline: async ({ page }, use) => use(new XInline(page)),
  xReply: async ({ page }, use) => use(new XReply(page)),
  xChat: async ({ page }, use) => use(new XChat(page)),
  facebook: async ({ page }, use) => use(new FacebookHome(page)),
  facebookComment: async ({ page }, use) => use(new FacebookComment(page)),
  facebookChat: async ({ page }, use) => use(new FacebookChat(page)),
  linkedin: async ({ page }, use) => use(new LinkedInFeed(page)),
  linkedinComment: async ({ page }, use) => use(new LinkedInComment(page)),
  linkedinMessage: async ({ page }, use) => use(new LinkedInMessage(page)),
  generic: async ({ page }, use) => use(new GenericPage(page)),
});
