import type { Locator } from '@playwright/test';
import { PracticePage } from './practice-page.ts';

/** Which box of the page of no known site: a textarea, ProseMirror, a bare contenteditable, a native modal dialog. */
export type GenericBox = 'plain' | 'rich' | 'bare' | 'modal';

/** A site that PostWell knows nothing about. Set `box` before the composer is opened. */
export class GenericPage extends PracticePage {
  readonly address = 'https://practice.test/';
  box: GenericBox = 'plain';

  get form(): Locator {
    return this.page.locator(`form#${this.box}`);
  }

  get editor(): Locator {
    return this.form.getByRole('textbox');
  }

  get postButton(): Locator {
    return this.form.getByRole('button', { name: 'Send' });
  }

  async openComposer(): Promise<void> {
    if (this.box === 'modal') await this.page.getByRole('button', { name: 'Open the dialog' }).click();
    await this.editor.click();
    await this.expectFocus();
  }
}
