import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/**
 * A private message on LinkedIn, as it starts: a Send button, and Enter for a new line. After `sendWithEnter` there is no
 * button, and `postByKey` is Enter in the box.
 */
export class LinkedInMessage extends PracticePage {
  readonly address = 'https://www.linkedin.com/messaging/thread/2-practice/';
  protected override readonly lineKey = 'Shift+Enter';
  private entersSend = false;

  get editor(): Locator {
    return this.page.locator('.msg-form__contenteditable');
  }

  get postButton(): Locator {
    return this.page.locator('button.msg-form__send-button');
  }

  async openComposer(): Promise<void> {
    await this.editor.click();
    await this.expectFocus();
  }

  /** Changes the site's own setting to "Press Enter to Send". */
  async sendWithEnter(): Promise<void> {
    await this.page.locator('.msg-form__send-toggle').click();
    this.entersSend = true;
  }

  override async postByKey(): Promise<void> {
    if (this.entersSend) await this.page.keyboard.press('Enter');
    else await super.postByKey();
  }
}
