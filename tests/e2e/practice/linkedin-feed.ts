import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** LinkedIn's post composer, inside the open shadow root of `#interop-outlet`. */
export class LinkedInFeed extends PracticePage {
  readonly address = 'https://www.linkedin.com/feed/';

  get modal(): Locator {
    return this.page.locator('[role="dialog"][aria-labelledby="share-to-linkedin-modal__header"]');
  }

  get editor(): Locator {
    return this.modal.locator('.ql-editor');
  }

  get postButton(): Locator {
    return this.modal.locator('button.share-actions__primary-action');
  }

  async openComposer(): Promise<void> {
    await this.page.getByRole('button', { name: 'Start a post' }).click();
    await this.expectFocus();
  }

  async attachPicture(): Promise<void> {
    await this.choosePicture(this.modal.getByRole('button', { name: 'Add media' }));
    await this.modal.getByRole('button', { name: 'Remove media' }).waitFor();
  }
}
