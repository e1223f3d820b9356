import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** A comment below the newest post of LinkedIn's feed: ProseMirror in the document, with a button only while there are words. */
export class LinkedInComment extends PracticePage {
  readonly address = 'https://www.linkedin.com/feed/';

  get item(): Locator {
    return this.page.getByTestId('mainFeed').getByRole('listitem').first();
  }

  get editor(): Locator {
    return this.item.getByRole('textbox', { name: 'Text editor for creating comment' });
  }

  get postButton(): Locator {
    return this.item.locator('button[data-view-name="comment-post"]');
  }

  async openComposer(): Promise<void> {
    await this.item.getByRole('button', { name: 'Comment', exact: true }).click();
    await this.expectFocus();
  }
}
