import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** A private conversation on X: a real `textarea`, where Enter sends. */
export class XChat extends PracticePage {
  readonly address = 'https://x.com/i/chat';
  protected override readonly lineKey = 'Shift+Enter';

  get editor(): Locator {
    return this.page.getByTestId('dm-composer-textarea');
  }

  get postButton(): Locator {
    return this.page.getByTestId('dm-composer-send-button');
  }

  async openComposer(): Promise<void> {
    await this.editor.click();
  }

  override async postByKey(): Promise<void> {
    await this.page.keyboard.press('Enter');
  }
}
