import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** Facebook's "Create post" dialog. It has no key of its own for sending: one goes to the button and presses Enter. */
export class FacebookHome extends PracticePage {
  readonly address: string = 'https://www.facebook.com/';

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Create post' });
  }

  get editor(): Locator {
    return this.dialog.locator('[role="textbox"][data-lexical-editor="true"]');
  }

  get postButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Post', exact: true });
  }

  async openComposer(): Promise<void> {
    await this.page.getByRole('button', { name: 'Create a post' }).click();
    await this.expectFocus();
  }

  async attachPicture(): Promise<void> {
    await this.choosePicture(this.dialog.getByRole('button', { name: 'Photo/video' }));
    await this.dialog.getByRole('button', { name: 'Remove post attachment' }).waitFor();
  }
}
