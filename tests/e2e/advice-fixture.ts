import type { Page } from '@playwright/test';
import { test as base, expect } from './fixture.ts';
import { FacebookComment } from './practice/facebook-comment.ts';
import { FacebookHome } from './practice/facebook-home.ts';
import { LinkedInComment } from './practice/linkedin-comment.ts';
import { LinkedInFeed } from './practice/linkedin-feed.ts';
import type { PracticePage } from './practice/practice-page.ts';
import { XChat } from './practice/x-chat.ts';
import { XHome } from './practice/x-home.ts';
import { Surface } from './surface.ts';

export { expect } from './fixture.ts';

/** The post composers of the sites that PostWell reads by itself. */
export const SITES = ['x', 'facebook', 'linkedin'] as const;

/** One composer for each kind of editor; each behaviour is asked of each of them. */
export const EDITORS = {
  x: 'Draft.js',
  facebook: 'Lexical, a paragraph a line',
  facebookComment: 'Lexical, breaks',
  linkedin: 'Quill in a shadow root',
  linkedinComment: 'ProseMirror',
  xChat: 'a text area',
} as const;
export type EditorName = keyof typeof EDITORS;
export const EDITOR_NAMES = Object.keys(EDITORS) as EditorName[];

/** The composer of this name in a page. */
export function composerIn(page: Page, name: EditorName): PracticePage {
  switch (name) {
    case 'x':
      return new XHome(page);
    case 'facebook':
      return new FacebookHome(page);
    case 'facebookComment': {
      const comment = new FacebookComment(page);
      comment.kind = 'plain';
      return comment;
    }
    case 'linkedin':
      return new LinkedInFeed(page);
    case 'linkedinComment':
      return new LinkedInComment(page);
    case 'xChat':
      return new XChat(page);
  }
}

interface Advice {
  site: EditorName;
  /** The composer under test, private messages being read too. */
  practice: PracticePage;
  surface: Surface;
  /** Opens the composer, types a draft and waits until it has been checked. */
  write: (draft: string) => Promise<void>;
  /** Opens the card of the point whose words or title fit, by way of the chip and the list. */
  openCard: (point: RegExp) => Promise<void>;
}

/** A browser with PostWell in it, at one site's compose box. */
export const test = base.extend<Advice>({
  site: ['x', { option: true }],
  practice: async ({ site, page, withExtension, context }, use) => {
    if (withExtension && site === 'xChat') {
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
      await worker.evaluate(() => chrome.storage.sync.set({ settings: { messages: true } }));
    }
    await use(composerIn(page, site));
  },
  surface: async ({ page }, use) => use(new Surface(page)),
  write: async ({ practice, surface }, use) =>
    use(async (draft) => {
      await practice.open();
      await practice.openComposer();
      await practice.type(draft);
      // The first check of a browser waits for its worker to start, which takes long on a busy machine.
      await expect(surface.host).toHaveAttribute('data-state', 'checked', { timeout: 20_000 });
    }),
  openCard: async ({ surface }, use) =>
    use(async (point) => {
      await expect.poll(() => surface.shows('button', /^PostWell: \d+ to consider$/)).toBe(true);
      await surface.press('button', /^PostWell: \d+ to consider$/);
      await expect.poll(() => surface.shows('button', point)).toBe(true);
      await surface.press('button', point);
      await expect.poll(() => surface.shows('dialog', /^(Stop and think|Worth a look|A tip): /)).toBe(true);
    }),
});
