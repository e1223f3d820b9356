import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page, Worker } from '@playwright/test';
import { servePages } from '../../pages/serve.mjs';
import { launch, type OwnBrowser } from '../browser.ts';
import { type CopiedExtension, copyExtension } from '../copied-extension.ts';
import { type Faults, type Plan, spoilPage, spoilWorker } from './prelude.ts';

const SOUND: Plan = { question: 'goes', answer: 'goes', get: 'goes', set: 'goes', clock: 0 };

/** A worker that has said nothing for so long, in ms, was killed while it was asked. */
const DEAD = 5_000;

/** How long to wait before a worker is woken once more, in ms. */
const AGAIN = 1_000;

/** A browser with a PostWell in which things go wrong as they are told to. */
export class Faulty {
  readonly #own: OwnBrowser;
  readonly #copy: CopiedExtension;
  #tools: { page: Page; session: CDPSession } | undefined;
  /** Workers that were killed as they started, and stand in the list all the same: they never answer. */
  readonly #dead = new Set<Worker>();

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
    await Promise.race([this.context.setOffline(isOffline), wait(DEAD)]);
  }

  /** What goes wrong in the worker from now on, until it is killed. */
  async plan(plan: Partial<Plan>): Promise<void> {
    await this.#tell((given) => {
      Object.assign((globalThis as unknown as { faults: Faults }).faults, given);
    }, plan);
  }

  /** How many drafts this worker was asked about, and how many messages it holds. */
  async counts(): Promise<{ asked: number; held: number }> {
    return this.#tell(() => {
      const { asked, held } = (globalThis as unknown as { faults: Faults }).faults;
      return { asked, held: held.length };
    }, undefined);
  }

  /** Lets go of what is held, the last first where it is so wished; nothing is held from now on. */
  async release({ lastFirst = false } = {}): Promise<void> {
    await this.#tell((isReversed) => {
      const { faults } = globalThis as unknown as { faults: Faults };
      Object.assign(faults, { question: 'goes', answer: 'goes' });
      const held = faults.held.splice(0);
      for (const go of isReversed ? held.reverse() : held) go();
    }, lastFirst);
  }

  /** Ends the worker, as the browser does at any moment. The next message starts another, a sound one. */
  async kill(): Promise<void> {
    const { session } = await this.#toolsPage();
    await session.send('ServiceWorker.stopAllWorkers');
  }

  /** Reloads the extension, as an update does. */
  async reload(): Promise<void> {
    const worker = await this.#worker();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
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

  /** Has something done in the worker; in the next one, where this one was killed over it. */
  async #tell<Given, Told>(work: (given: Given) => Told, given: Given): Promise<Told> {
    for (;;) {
      const worker = await this.#worker();
      const told = worker.evaluate(work as (given: unknown) => Told, given).then(
        (result) => ({ result }),
        () => undefined,
      );
      const answer = await Promise.race([told, wait(DEAD)]);
      if (answer) return answer.result;
      this.#dead.add(worker);
      await this.kill();
    }
  }

  /** The worker that runs just now, woken where none does. */
  async #worker(): Promise<Worker> {
    const running = this.context
      .serviceWorkers()
      .filter((worker) => !this.#dead.has(worker))
      .at(-1);
    if (running) return running;
    const { page } = await this.#toolsPage();
    let woken: Worker | undefined;
    const started = this.context.waitForEvent('serviceworker').then((worker) => {
      woken = worker;
      return worker;
    });
    while (!woken) {
      // A worker that is on its way out takes a message with it: the next one must be woken by another.
      void page.evaluate(() => chrome.runtime.sendMessage({ type: 'wake' })).catch(() => undefined);
      await Promise.race([started, wait(AGAIN)]);
    }
    return woken;
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
