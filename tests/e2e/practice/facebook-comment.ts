import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** A comment below the newest post of the feed (rich Lexical); `kind = 'plain'` takes the next one (plain Lexical). */
export class FacebookComment extends PracticePage {
  readonly address = 'https://www.facebook.com/';
  protected override readonly lineKey = 'Shift+Enter';
  kind: 'rich' | 'plain' = 'rich';

  get article(): Locator {
    return this.page.getByRole('article').nth(this.kind === 'rich' ? 0 : 1);
  }

  get editor(): Locator {
    return this.article.getByRole('textbox', { name: 'Write a comment…' });
  }

  get postButton(): Locator {
    return this.article.getByRole('button', { name: 'Comment', exact: true });
  }

  /** The list of names that an `@` opens. */
  get names(): Locator {
    return this.article.getByRole('listbox');
  }

  async openComposer(): Promise<void> {
    await this.article.getByRole('button', { name: 'Leave a comment' }).click();
    await this.expectFocus();
  }

  override async postByKey(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }
}
