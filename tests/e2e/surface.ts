import type { CDPSession, Locator, Page } from '@playwright/test';

interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
  readonly ignored?: boolean;
}

interface DomNode {
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  /** Names and values by turns. */
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

/** Words that are marked in the page, with their level. */
export interface Marked {
  readonly level: string;
  readonly words: string;
}

/** A rectangle in the window, in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Do two rectangles share any room? */
export const meet = (a: Place, b: Place): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * What PostWell shows in a page, found as a screen reader finds it: by role and name. Its shadow root is closed, so
 * that neither the page nor a locator can look inside; the browser's own tools can.
 */
export class Surface {
  readonly page: Page;
  #session: CDPSession | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  /** The host element. Its data tell the state, so that no test need wait for a time. */
  get host(): Locator {
    return this.page.locator('[data-postwell]');
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

  /** Where marked words stand in the window. Throws while they are not marked. */
  placeOf(words: string): Promise<Place> {
    return this.page.evaluate((wanted) => {
      const ranges = ['high', 'medium', 'low'].flatMap((level) => [
        ...(CSS.highlights.get(`postwell-${level}`) ?? []),
      ]) as Range[];
      const range = ranges.find((one) => String(one) === wanted);
      if (!range) throw new Error(`Not marked: ${wanted}`);
      const { left, top, right, bottom } = range.getBoundingClientRect();
      return { left, top, right, bottom };
    }, words);
  }

  /** Moves the mouse onto marked words and leaves it there. */
  async restOn(words: string): Promise<void> {
    const { left, top, right, bottom } = await this.placeOf(words);
    await this.page.mouse.move((left + right) / 2, (top + bottom) / 2, { steps: 5 });
  }

  /** What a screen reader is told without being asked: the words of our live regions. */
  async announced(): Promise<string> {
    return (
      (await this.#inside((root) =>
        [...root.querySelectorAll('[role="status"]')]
          .map((region) => region.textContent)
          .join(' ')
          .trim(),
      )) ?? ''
    );
  }

  /** How what is open comes up: the name of its animation, or none. */
  async motion(): Promise<string | undefined> {
    return this.#inside((root) => getComputedStyle(root.querySelector('.card') ?? root.host).animationName);
  }

  /** The colours that a review is drawn in, its ground and its words. */
  async reviewColours(): Promise<readonly string[]> {
    return (
      (await this.#inside((root) => {
        const { backgroundColor, color } = getComputedStyle(root.querySelector('.review') ?? root.host);
        return [backgroundColor, color];
      })) ?? []
    );
  }

  /** How far the card, or what moves in it, has been scrolled, in CSS pixels. */
  async scrolled(): Promise<number | undefined> {
    return this.#inside((root) =>
      Math.max(...[...root.querySelectorAll('.card, .card .body')].map(({ scrollTop }) => scrollTop)),
    );
  }

  /** Is something of this role and name shown? */
  async shows(role: string, name: string | RegExp): Promise<boolean> {
    return (await this.#find(role, name)) !== undefined;
  }

  /** Presses something of this role and name with the mouse, where it is drawn. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const { left, top, right, bottom } = await this.box(role, name);
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /** Taps something of this role and name with a finger. */
  async tap(role: string, name: string | RegExp): Promise<void> {
    const { left, top, right, bottom } = await this.box(role, name);
    await this.page.touchscreen.tap((left + right) / 2, (top + bottom) / 2);
  }

  /** Where something of this role and name is drawn. */
  async box(role: string, name: string | RegExp): Promise<Place> {
    const node = await this.#find(role, name);
    if (!node) throw new Error(`PostWell shows no ${role} named ${name}. It shows: ${await this.text()}`);
    const session = await this.#tools();
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  /** The name of what has the focus in our surface. */
  async focused(): Promise<string | undefined> {
    return this.#inside((root) => {
      const at = root.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined;
      return at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? undefined;
    });
  }

  /** Draws what PostWell shows once more, in an open page of its own, for tools that cannot see into a closed root. */
  async copyInto(page: Page): Promise<void> {
    const copy = await this.#inside((root) => ({
      html: root.innerHTML,
      scheme: root.host.getAttribute('data-scheme') ?? 'light',
      css: root.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .map((rule) => rule.cssText)
        .join('\n'),
    }));
    await page.evaluate((drawn) => {
      document.documentElement.lang = 'en-GB';
      document.title = 'PostWell';
      document.body.style.background = drawn?.scheme === 'dark' ? '#000' : '#fff';
      const host = document.createElement('div');
      host.dataset.scheme = drawn?.scheme ?? 'light';
      const root = host.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(drawn?.css ?? '');
      root.adoptedStyleSheets = [sheet];
      root.innerHTML = drawn?.html ?? '';
      const main = document.createElement('main');
      const title = document.createElement('h1');
      title.textContent = 'What PostWell shows';
      main.append(title, host);
      document.body.append(main);
    }, copy);
  }

  /** Runs a function in the page with our closed shadow root, as only the browser's own tools can. */
  async #inside<Given>(work: (root: ShadowRoot) => Given): Promise<Given | undefined> {
    const session = await this.#tools();
    const root = (await this.#hostNode())?.shadowRoots?.[0];
    if (!root) return undefined;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return (${work.toString()})(this); }`,
      returnByValue: true,
    });
    return result.value as Given;
  }

  /** The ids of all elements that PostWell shows. */
  async ids(): Promise<readonly string[]> {
    return (await this.#inside((root) => [...root.querySelectorAll('[id]')].map(({ id }) => id))) ?? [];
  }

  /** Every word that PostWell shows. */
  async text(): Promise<string> {
    const words: string[] = [];
    const walk = (node: DomNode) => {
      if (node.nodeName === '#text' && node.nodeValue) words.push(node.nodeValue);
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
    };
    const host = await this.#hostNode();
    if (host) walk(host);
    return words.join(' ');
  }

  async #find(role: string, name: string | RegExp): Promise<number | undefined> {
    const host = await this.#hostNode();
    const inside = new Set<number>();
    const walk = (node: DomNode) => {
      inside.add(node.backendNodeId);
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
    };
    if (host) walk(host);
    const nodes = await this.#axNodes();
    return nodes.find(
      (node) =>
        !node.ignored &&
        node.role?.value === role &&
        node.backendDOMNodeId !== undefined &&
        inside.has(node.backendDOMNodeId) &&
        (typeof name === 'string' ? node.name?.value === name : name.test(node.name?.value ?? '')),
    )?.backendDOMNodeId;
  }

  /** What a screen reader finds, in the page and in its frames. */
  async #axNodes(): Promise<AxNode[]> {
    const session = await this.#tools();
    const { frameTree } = await session.send('Page.getFrameTree');
    const frames = [frameTree, ...(frameTree.childFrames ?? [])].map(({ frame }) => frame.id);
    const trees = await Promise.all(
      frames.map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })),
    );
    return trees.flatMap(({ nodes }) => nodes as AxNode[]);
  }

  async #hostNode(): Promise<DomNode | undefined> {
    const session = await this.#tools();
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as {
      root: DomNode;
    };
    const search = (node: DomNode): DomNode | undefined => {
      if (node.attributes?.includes('data-postwell')) return node;
      const inside = node.contentDocument ? [node.contentDocument] : [];
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? []), ...inside]) {
        const found = search(child);
        if (found) return found;
      }
      return undefined;
    };
    return search(root);
  }

  async #tools(): Promise<CDPSession> {
    this.#session ??= await this.page.context().newCDPSession(this.page);
    return this.#session;
  }
}
