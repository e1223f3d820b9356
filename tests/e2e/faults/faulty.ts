import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { servePages } from '../../pages/serve.mjs';
import { launch, type OwnBrowser } from '../browser.ts';
import { type CopiedExtension, copyExtension } from '../copied-extension.ts';
import { type Counts, type Plan, spoilPage, spoilWorker, type Telling } from './prelude.ts';

const SOUND: Plan = { question: 'goes', answer: 'goes', get: 'goes', set: 'goes', clock: 0 };

/** How long to wait for a worker that may have been killed over it, in ms. */
const PATIENCE = 2_000;

/** How long after that to tell it once more, in ms. */
const AGAIN = 100;

/** A browser with a PostWell in which things go wrong as they are told to. */
export class Faulty {
  readonly #own: OwnBrowser;
  readonly #copy: CopiedExtension;
  #tools: { page: Page; session: CDPSession } | undefined;

  private constructor(own: OwnBrowser, copy: CopiedExtension) {
    this.#own = own;
    this.#copy = copy;
  }

  static async launch(): Promise<Faulty> {
    const copy = await copyExtension();
    for (const [file, spoil] of [
      ['background.js', spoilWorker],
      ['content-scripts/compose.js', spoilPage],
    ] as const) {
      const path = join(copy.path, file);
      await writeFile(path, `(${spoil})();\n${await readFile(path, 'utf8')}`);
    }
    const own = await launch(true, { locale: 'en-GB' }, { extension: copy.path });
    await servePages(own.context);
    return new Faulty(own, copy);
  }

  get context() {
    return this.#own.context;
  }

  /** An address of PostWell's own. */
  address(path: string): string {
    return `chrome-extension://${this.#copy.id}/${path}`;
  }

  /** All sound again, nothing stored, one empty tab. */
  async reset(): Promise<Page> {
    await this.setOffline(false);
    const page = await this.context.newPage();
    const kept = [page, this.#tools?.page];
    await Promise.all(
      this.context
        .pages()
        .filter((used) => !kept.includes(used))
        .map((used) => used.close()),
    );
    const { page: tools } = await this.#toolsPage();
    await tools.evaluate(() => Promise.all([chrome.storage.sync.clear(), chrome.storage.local.clear()]));
    await this.plan(SOUND);
    await page.bringToFront();
    return page;
  }

  /** Takes the network away, or gives it back. A worker that was killed never says that it heard: it is not waited for. */
  async setOffline(isOffline: boolean): Promise<void> {
    await Promise.race([this.context.setOffline(isOffline), wait(PATIENCE)]);
  }

  /** What goes wrong in the worker from now on, until it is killed. */
  async plan(plan: Partial<Plan>): Promise<void> {
    await this.#tell({ type: 'faults', plan });
  }

  /** How many drafts this worker was asked about, and how many messages it holds. */
  counts(): Promise<Counts> {
    return this.#tell({ type: 'faults', plan: {} });
  }

  /** Lets go of what is held, the last first where it is so wished; nothing is held from now on. */
  async release({ lastFirst = false } = {}): Promise<void> {
    const plan = { question: 'goes', answer: 'goes' } as const;
    await this.#tell({ type: 'faults', plan, release: lastFirst ? 'last' : 'first' });
  }

  /** Ends the worker, as the browser does at any moment. The next message starts another, a sound one. */
  async kill(): Promise<void> {
    const { session } = await this.#toolsPage();
    await session.send('ServiceWorker.stopAllWorkers');
  }

  /** Reloads the extension, as an update does. */
  async reload(): Promise<void> {
    const { page } = await this.#toolsPage();
    await page.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  }

  /** Stores options, as the options page of another window does. */
  async store(settings: Record<string, unknown>, area: 'sync' | 'local' = 'sync'): Promise<void> {
    const { page } = await this.#toolsPage();
    await page.evaluate(([given, name]) => chrome.storage[name].set({ settings: given }), [
      settings,
      area,
    ] as const);
  }

  async close(): Promise<void> {
    await this.#own.close();
    await this.#copy.remove();
  }

  /** Tells the worker, and wakes it where it sleeps. One that is on its way out takes a message with it: the next is told again. */
  async #tell(telling: Telling): Promise<Counts> {
    const { page } = await this.#toolsPage();
    for (;;) {
      const answered = page
        .evaluate((message): Promise<Counts> => chrome.runtime.sendMessage(message), telling)
        .catch(() => undefined);
      const counts = await Promise.race([answered, wait(PATIENCE)]);
      if (counts) return counts;
      await wait(AGAIN);
    }
  }

  /** A page of PostWell's own in the background, from which the browser can be told things. */
  async #toolsPage() {
    if (this.#tools && !this.#tools.page.isClosed()) return this.#tools;
    const page = await this.context.newPage();
    await page.goto(this.address('popup.html'));
    const session = await this.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    this.#tools = { page, session };
    return this.#tools;
  }
}
