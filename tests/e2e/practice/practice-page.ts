import { expect, type Locator, type Page } from '@playwright/test';
import type { Sent } from '../../pages/shared/record.ts';

/** A small picture, for tests that attach one. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A compose box as a person uses it, whichever site it belongs to. What works on one must be asked of all. */
export abstract class PracticePage {
  /** What a person presses for a new line; where Enter sends, it is another key. */
  protected readonly lineKey: string = 'Enter';

  constructor(readonly page: Page) {}

  /** The address that `open` goes to. */
  abstract readonly address: string;
  /** The editor of the composer that `openComposer` opens. */
  abstract readonly editor: Locator;
  /** What sends that composer. */
  abstract readonly postButton: Locator;
  /** Opens the composer, and leaves the focus in its editor. */
  abstract openComposer(): Promise<void>;

  async open(): Promise<void> {
    await this.page.goto(this.address);
  }

  /** Types with the real keyboard, at the caret, or at the end when the editor has not got the focus. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.page;
    if (!(await this.hasFocus())) {
      await this.editor.click();
      await keyboard.press('Control+End');
    }
    for (const [at, line] of text.split('\n').entries()) {
      if (at > 0) await keyboard.press(this.lineKey);
      await keyboard.type(line);
    }
  }

  /** Sends with the pointer. */
  async post(): Promise<void> {
    await this.postButton.click();
  }

  /** Sends without the pointer: the site's own key where it has one, else Enter on the button. */
  async postByKey(): Promise<void> {
    await this.postButton.focus();
    await this.page.keyboard.press('Enter');
  }

  /** The exact words of everything that the site took as sent, oldest first. */
  async sent(): Promise<string[]> {
    return this.page.evaluate(() => window.practice.sent);
  }

  /** The same, with what it was and how it was sent. */
  async posts(): Promise<Sent[]> {
    return this.page.evaluate(() => window.practice.posts);
  }

  /** What the editor itself believes its text to be, one line a block. */
  async modelText(): Promise<string> {
    return this.page.evaluate(() => window.practice.model());
  }

  /** How many editors are mounted. */
  async mounted(): Promise<number> {
    return this.page.evaluate(() => window.practice.mounted());
  }

  /** Whether the focus is in the editor itself, in whatever shadow root it lives. */
  async hasFocus(): Promise<boolean> {
    return this.editor.evaluate((box) => {
      const root = box.getRootNode();
      return (root instanceof Document || root instanceof ShadowRoot) && root.activeElement === box;
    });
  }

  /** Waits until the focus is in the editor. */
  async expectFocus(): Promise<void> {
    await expect.poll(() => this.hasFocus()).toBe(true);
  }

  /** Chooses a picture in the native chooser that a press on `button` opens. */
  protected async choosePicture(button: Locator): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await button.click();
    await (await chooser).setFiles({ name: 'ward.png', mimeType: 'image/png', buffer: PICTURE });
  }
}
