import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** X's modal composer, which opens over the home page with its own box still behind it. */
export class XHome extends PracticePage {
  readonly address: string = 'https://x.com/home';

  /** Where the composer is: the dialog, or the column for the boxes that stand in the page. */
  get surface(): Locator {
    return this.page.getByRole('dialog');
  }

  get editor(): Locator {
    return this.surface.locator('[data-testid="tweetTextarea_0"][role="textbox"]');
  }

  get postButton(): Locator {
    return this.surface.locator('[data-testid^="tweetButton"]');
  }

  get attachments(): Locator {
    return this.surface.locator('[data-testid="attachments"]');
  }

  async openComposer(): Promise<void> {
    await this.page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
    await this.expectFocus();
  }

  /** Opens the modal as a reply to the newest post of the feed. */
  async openReply(): Promise<void> {
    await this.page.locator('[data-testid="primaryColumn"] [data-testid="reply"]').first().click();
    await this.expectFocus();
  }

  override async postByKey(): Promise<void> {
    await this.page.keyboard.press('Control+Enter');
  }

  async attachPicture(): Promise<void> {
    await this.choosePicture(this.surface.getByRole('button', { name: 'Add photos or video' }));
    await this.attachments.waitFor();
  }
}
