import type { Locator } from '@playwright/test';
import { XHome } from './x-home.ts';

/** The box that stands in X's home page, and is taken away and put back when the tab changes. */
export class XInline extends XHome {
  override get surface(): Locator {
    return this.page.locator('[data-testid="primaryColumn"]');
  }

  override async openComposer(): Promise<void> {
    await this.editor.click();
    await this.expectFocus();
  }

  async changeTab(name: 'For you' | 'Following'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }
}
