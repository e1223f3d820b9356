import type { Page } from 'puppeteer-core';
import type { Marked } from '../surface.ts';

interface BidiSession {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

interface Called {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
}

interface HostNode {
  readonly value?: { readonly shadowRoot?: { readonly sharedId: string } };
}

/** The middle of a thing that PostWell shows, in CSS pixels of the window. */
interface Found {
  readonly x: number;
  readonly y: number;
}

/** Our host elements; on LinkedIn they stand in the page's own shadow root, beside the editor. */
const HOSTS = `() => {
  const search = (tree) => [
    ...tree.querySelectorAll('[data-postwell]'),
    ...[...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ? search(shadowRoot) : []),
  ];
  return search(document);
}`;
const HOST = `() => (${HOSTS})().at(-1) ?? null`;

/** A sandbox of WebDriver's own in the page: it sees the page as it is, and the page does not see it. */
const SANDBOX = 'postwell-test';

/**
 * What PostWell shows in a page of Firefox. Its shadow root is closed; WebDriver BiDi, the browser's own tools, can hand
 * it out. Finds things by role and name, as the surface for Chromium does.
 */
export class FirefoxSurface {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** The words under our highlights, as the page holds them. */
  marked(): Promise<Marked[]> {
    return this.page.evaluate(() =>
      ['high', 'medium', 'low'].flatMap((level) =>
        [...(CSS.highlights.get(`postwell-${level}`) ?? [])].map((range) => ({
          level,
          words: String(range),
        })),
      ),
    );
  }

  /** The state of the last check, or undefined while there is no host element. */
  async state(): Promise<string | undefined> {
    const { result } = await this.#call(`() => (${HOST})()?.dataset.state ?? ''`, [], {});
    return result?.value ? String(result.value) : undefined;
  }

  /** How many host elements stand in the page. */
  async hosts(): Promise<number> {
    const { result } = await this.#call(`() => (${HOSTS})().length`, [], {});
    return Number(result?.value);
  }

  /** Every word that PostWell shows. */
  async text(): Promise<string> {
    return String((await this.#inside('(root) => root.textContent')) ?? '');
  }

  async shows(role: string, name: string | RegExp): Promise<boolean> {
    return (await this.#find(role, name)) !== undefined;
  }

  /** Presses something of this role and name with the mouse, where it is drawn. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const found = await this.#find(role, name);
    if (!found) throw new Error(`PostWell shows no ${role} named ${name}. It shows: ${await this.text()}`);
    await this.page.mouse.click(found.x, found.y);
  }

  async #find(role: string, name: string | RegExp): Promise<Found | undefined> {
    const pattern =
      typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
    const found = await this.#inside(
      `(root, role, pattern) => {
        const selector = role === 'button' ? 'button' : role === 'checkbox' ? 'input[type=checkbox]' : '[role="' + role + '"]';
        const nameOf = (element) => {
          const named = element.getAttribute('aria-labelledby');
          const words = element.getAttribute('aria-label')
            ?? (named && root.getElementById(named)?.textContent)
            ?? element.labels?.[0]?.textContent
            ?? element.textContent;
          return words.replace(/\\s+/g, ' ').trim();
        };
        const fitting = [...root.querySelectorAll(selector)]
          .filter((element) => element.getClientRects().length > 0 && new RegExp(pattern).test(nameOf(element)));
        if (fitting.length === 0) return '';
        const { left, top, width, height } = fitting[0].getBoundingClientRect();
        return JSON.stringify({ x: left + width / 2, y: top + height / 2 });
      }`,
      role,
      pattern,
    );
    return found ? (JSON.parse(String(found)) as Found) : undefined;
  }

  /** Runs a function in the page with our closed shadow root. Undefined while there is none. */
  async #inside(work: string, ...given: string[]): Promise<unknown> {
    const host = await this.#call(HOST, [], {
      maxDomDepth: 0,
      includeShadowTree: 'all',
    });
    const root = (host.result as HostNode | undefined)?.value?.shadowRoot;
    if (!root) return undefined;
    const called = await this.#call(work, [root, ...given.map((value) => ({ type: 'string', value }))], {});
    return called.result?.value;
  }

  async #call(functionDeclaration: string, args: object[], serializationOptions: object): Promise<Called> {
    // Puppeteer has no public way to ask for closed shadow roots; its connection speaks the protocol itself.
    const { connection } = this.page.browser() as unknown as { connection: BidiSession };
    const { _id: context } = this.page.mainFrame() as unknown as { _id: string };
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: false,
      target: { context, sandbox: SANDBOX },
      serializationOptions,
    });
    const called = result as Called;
    if (called.type === 'exception') throw new Error(called.exceptionDetails?.text);
    return called;
  }
}
