import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { SurfaceRow } from './table.ts';

/** What a page heard of the keys and the text, in its own world. */
declare global {
  interface Window {
    heard: string[];
  }
}

/** Writes down every event of writing, with all that it says, before any script of the page. */
export const listenIn = (): void => {
  window.heard = [];
  const types = [
    'keydown',
    'keypress',
    'keyup',
    'beforeinput',
    'input',
    'paste',
    'click',
    'focusin',
    'submit',
  ];
  for (const type of types) {
    window.addEventListener(
      type,
      (event) => {
        const at = event.composedPath()[0];
        const { key, data, inputType, isTrusted, defaultPrevented } = event as Event &
          Record<string, unknown>;
        const where = at instanceof Element ? `${at.localName}.${at.getAttribute('role') ?? ''}` : '';
        const words = [type, where, key, inputType, data, isTrusted, defaultPrevented].map(String);
        window.heard.push(words.join(' '));
      },
      { capture: true },
    );
  }
};

/** A surface of the table, open in a page. */
export class SurfaceBox {
  readonly page: Page;
  readonly row: SurfaceRow;

  constructor(page: Page, row: SurfaceRow) {
    this.page = page;
    this.row = row;
  }

  get #place(): Page | FrameLocator {
    return this.row.frame ? this.page.frameLocator(this.row.frame) : this.page;
  }

  get editor(): Locator {
    return this.#place.locator(this.row.editor).first();
  }

  get send(): Locator {
    return this.page.locator(this.row.send).first();
  }

  async open(): Promise<void> {
    await this.page.goto(this.row.address);
    for (const press of this.row.open ?? []) await this.page.locator(press).first().click();
    await this.editor.click();
  }

  /** What the site took as sent. */
  sent(): Promise<string[]> {
    return this.page.evaluate(() => window.practice.sent);
  }

  /** What the editor believes its text to be. */
  text(): Promise<string> {
    return this.page.evaluate(() => window.practice.model());
  }

  /** The words that are marked, of whatever level. */
  async marked(): Promise<string[]> {
    const frame = this.row.frame
      ? await (await this.page.locator(this.row.frame).elementHandle())?.contentFrame()
      : this.page;
    return (
      (await frame?.evaluate(() =>
        ['high', 'medium', 'low'].flatMap((level) =>
          [...(CSS.highlights.get(`postwell-${level}`) ?? [])].map(String),
        ),
      )) ?? []
    );
  }
}
