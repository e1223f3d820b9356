import { expect } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import type { EditorName } from '../advice-fixture.ts';

/** How a composer is reached: selectors, where `>>>` goes through shadow roots. */
interface Way {
  readonly address: string;
  /** Opens the composer. */
  readonly opener: string;
  readonly editor: string;
  readonly post: string;
  /** What a person presses for a new line. */
  readonly newLine: 'Enter' | 'Shift+Enter';
}

const ARTICLE = '[role="article"]:nth-of-type(2)';
const LINKEDIN_DIALOG = '[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]';
const ITEM = '[data-testid="mainFeed"] [role="listitem"]';

const WAYS: Readonly<Record<EditorName, Way>> = {
  x: {
    address: 'https://x.com/home',
    opener: '[data-testid="SideNav_NewTweet_Button"]',
    editor: '[role="dialog"] [data-testid="tweetTextarea_0"][role="textbox"]',
    post: '[role="dialog"] [data-testid^="tweetButton"]',
    newLine: 'Enter',
  },
  facebook: {
    address: 'https://www.facebook.com/',
    opener: '[aria-label="Create a post"]',
    editor: '[role="dialog"] [role="textbox"][data-lexical-editor="true"]',
    post: '[role="dialog"] [role="button"][aria-label="Post"]',
    newLine: 'Enter',
  },
  facebookComment: {
    address: 'https://www.facebook.com/',
    opener: `${ARTICLE} [aria-label="Leave a comment"]`,
    editor: `${ARTICLE} [role="textbox"]`,
    post: `${ARTICLE} [role="button"][aria-label="Comment"]`,
    newLine: 'Shift+Enter',
  },
  linkedin: {
    address: 'https://www.linkedin.com/feed/',
    opener: '::-p-text(Start a post)',
    editor: `>>> ${LINKEDIN_DIALOG} .ql-editor`,
    post: `>>> ${LINKEDIN_DIALOG} button.share-actions__primary-action`,
    newLine: 'Enter',
  },
  linkedinComment: {
    address: 'https://www.linkedin.com/feed/',
    opener: `${ITEM} [aria-label="Comment"]`,
    editor: `${ITEM} [aria-label="Text editor for creating comment"]`,
    post: `${ITEM} button[data-view-name="comment-post"]`,
    newLine: 'Enter',
  },
  xChat: {
    address: 'https://x.com/i/chat',
    opener: '[data-testid="dm-composer-textarea"]',
    editor: '[data-testid="dm-composer-textarea"]',
    post: '[data-testid="dm-composer-send-button"]',
    newLine: 'Shift+Enter',
  },
};

/** A compose box in Firefox, as a person uses it. */
export class FirefoxComposer {
  readonly #way: Way;
  readonly page: Page;
  constructor(page: Page, name: EditorName) {
    this.page = page;
    this.#way = WAYS[name];
  }

  /** Opens the page and the composer, and leaves the focus in its editor. */
  async open(): Promise<void> {
    await this.page.goto(this.#way.address);
    await this.page.locator(this.#way.opener).click();
    await this.expectFocus();
  }

  /** Types with the real keyboard at the caret. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.page;
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0 && this.#way.newLine === 'Enter') await keyboard.press('Enter');
      else if (at > 0) {
        await keyboard.down('Shift');
        await keyboard.press('Enter');
        await keyboard.up('Shift');
      }
      await keyboard.type(line);
    }
  }

  async post(): Promise<void> {
    await this.page.locator(this.#way.post).click();
  }

  async expectFocus(): Promise<void> {
    await expect
      .poll(async () => {
        const editor = await this.page.$(this.#way.editor);
        return editor?.evaluate((box) => {
          const root = box.getRootNode();
          return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === box;
        });
      })
      .toBe(true);
  }

  /** What the editor itself believes its text to be. */
  modelText(): Promise<string> {
    return this.page.evaluate(() => window.practice.model());
  }

  /** The exact words of everything that the site took as sent. */
  sent(): Promise<string[]> {
    return this.page.evaluate(() => window.practice.sent);
  }
}
