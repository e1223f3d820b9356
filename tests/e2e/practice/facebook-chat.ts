import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** A private conversation on Facebook: Lexical, where Enter sends. */
export class FacebookChat extends PracticePage {
  readonly address = 'https://www.facebook.com/messages/t/100000000000001';
  protected override readonly lineKey = 'Shift+Enter';

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Message' });
  }

  get postButton(): Locator {
    return this.page.getByRole('button', { name: 'Press enter to send' });
  }

  async openComposer(): Promise<void> {
    await this.editor.click();
    await this.expectFocus();
  }

  override async postByKey(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }
}
