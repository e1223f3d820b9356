import type { Page } from '@playwright/test';
import { type EditorName, expect, test } from './advice-fixture.ts';
import { expectHeld, expectLetGo, expectSent, isHeld, postAnyway } from './held.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const SITES: readonly EditorName[] = ['x', 'facebook', 'linkedin', 'xChat'];

/** What stands on our surface alone. */
const SECRETS = ['Stop and think', 'A bed, bay or room', '5.1', 'Post anyway', 'Privacy settings'];

/** Ways in which a page gets hold of nodes that are not its own, kept from its first moment on. */
function collectNodes(): void {
  const held = new Set<Node>();
  Object.assign(window, { held });
  const keep = (found: unknown) => found instanceof Node && held.add(found);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    keep(root);
    return root;
  };
  for (const type of ['event', 'layout-shift', 'largest-contentful-paint', 'element']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & Record<string, unknown>)[]) {
        keep(entry.target);
        keep(entry.element);
        for (const { node } of (entry.sources ?? []) as { node: unknown }[]) keep(node);
      }
    }).observe({ type, buffered: true });
  }
  const types = [
    'focusin',
    'focusout',
    'pointermove',
    'pointerover',
    'pointerdown',
    'mousedown',
    'click',
    'keydown',
  ];
  for (const type of [...types, 'beforetoggle', 'toggle', 'animationstart', 'selectionchange', 'scroll']) {
    addEventListener(
      type,
      (event) => {
        const { target, relatedTarget, fromElement, toElement } = event as MouseEvent &
          Record<string, unknown>;
        for (const found of [...event.composedPath(), target, relatedTarget, fromElement, toElement])
          keep(found);
        for (const { effect } of document.getAnimations()) keep((effect as KeyframeEffect).target);
      },
      { capture: true },
    );
  }
}

/** All the words that a page can get at, of its own and of ours. */
function wordsSeen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const held = (window as unknown as { held: Set<Node> }).held;
    const words: unknown[] = [];
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        held.add(range.startContainer);
        held.add((range as Range).commonAncestorContainer);
      }
    }
    for (let x = 0; x < innerWidth; x += 40) {
      for (let y = 0; y < innerHeight; y += 40) {
        const caret = document.caretPositionFromPoint(x, y);
        for (const node of [...document.elementsFromPoint(x, y), caret?.offsetNode]) if (node) held.add(node);
      }
    }
    const host = [...held].find(
      (node) => node instanceof Element && node.matches('[data-postwell]'),
    ) as HTMLElement;
    const all = [document, ...[...held].map((node) => node.getRootNode())] as (Document | ShadowRoot)[];
    for (const tree of new Set(all)) {
      words.push(tree.textContent, tree.querySelector('*')?.innerHTML);
      for (const sheet of tree.adoptedStyleSheets)
        words.push(...[...sheet.cssRules].map((rule) => rule.cssText));
    }
    words.push(document.documentElement.getHTML({ serializableShadowRoots: true }));
    // biome-ignore lint/performance/useDomNodeTextContent: what is drawn may be told by other means than the tree.
    words.push(host.outerHTML, host.innerText, host.title, document.body.innerText, host.shadowRoot);
    for (const { effect } of host.getAnimations({ subtree: true })) {
      words.push((effect as KeyframeEffect).target?.textContent);
    }
    const within = document.createRange();
    within.selectNode(host);
    words.push(within);
    document.execCommand('selectAll');
    words.push(getSelection());
    getSelection()?.selectAllChildren(host.parentNode ?? host);
    words.push(getSelection());
    return words.map(String).join('\n');
  });
}

async function expectNothingSeen(page: Page): Promise<void> {
  const words = await wordsSeen(page);
  // It was looked at all: the page's own words are among them.
  expect(words).toContain('bed 4');
  for (const secret of SECRETS) expect(words).not.toContain(secret);
}

/**
 * Presses, by script, all of ours that a page can get at, and every key that means something to us. The page's own
 * listeners, which come after ours, are kept from the keys: it would close its dialog on Escape.
 */
function pressAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const held = (window as unknown as { held: Set<Node> }).held;
    const isOurs = (node: unknown) => node instanceof HTMLElement && node.matches('[data-postwell]');
    const hosts = [...held].filter(isOurs) as HTMLElement[];
    const roots = [...held].map((node) => node.getRootNode()).filter((root) => root instanceof ShadowRoot);
    const buttons = roots
      .filter(({ mode }) => mode === 'closed')
      .flatMap((root) => [...root.querySelectorAll('button')]);
    const options = { bubbles: true, composed: true, cancelable: true };
    for (const target of [window, ...hosts, ...buttons]) {
      for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click']) {
        target.dispatchEvent(new PointerEvent(type, options));
      }
    }
    const keep = (event: Event) => event.stopImmediatePropagation();
    for (const type of ['keydown', 'keyup']) {
      addEventListener(type, keep, { capture: true });
      for (const target of [window, document.body, ...hosts]) {
        for (const code of ['Tab', 'Enter', 'Escape', 'KeyA', 'KeyM']) {
          const withAlt = code.startsWith('Key');
          const key = { key: code.replace('Key', ''), code, altKey: withAlt, shiftKey: withAlt };
          target.dispatchEvent(new KeyboardEvent(type, { ...options, ...key }));
        }
      }
      removeEventListener(type, keep, { capture: true });
    }
    for (const host of hosts) host.focus();
  });
}

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    test('a page gets hold of nothing that we say, and of nothing that it could press', async ({
      practice,
      surface,
      page,
      openCard,
      write,
    }) => {
      await page.addInitScript(collectNodes);
      await write(RAISED);
      await openCard(/bed 4/);
      await page.mouse.move(5, 5, { steps: 3 });
      await pressAll(page);
      expect(await surface.shows('dialog', /^Stop and think: /)).toBe(true);
      await expectNothingSeen(page);
      await surface.press('button', 'Close');

      await practice.editor.click();
      await practice.post();
      await expectHeld(surface);
      const edit = await surface.box('button', 'Edit');
      await page.mouse.move(edit.left - 4, edit.top - 4, { steps: 3 });
      await pressAll(page);
      expect(await isHeld(surface)).toBe(true);
      expect(await surface.focused()).toBe('Edit');
      await page.keyboard.press('Enter');
      await expectLetGo(surface);
      expect(await practice.sent()).toEqual([]);
      expect(await practice.modelText()).toBe(RAISED);

      await practice.post();
      await expectHeld(surface);
      await expectNothingSeen(page);
      expect(await practice.sent()).toEqual([]);
      await postAnyway(surface);
      await expectSent(practice, [RAISED]);
    });
  });
}

test('what a page can see of a draft’s points: how many, which words, how serious; SECURITY.md says so', async ({
  surface,
  write,
}) => {
  await write(RAISED);
  await expect.poll(() => surface.marked()).toEqual([{ level: 'high', words: 'bed 4' }]);
  const names = await surface.host.evaluate((host) => host.getAttributeNames().sort());
  expect(names).toEqual(['data-points', 'data-postwell', 'data-scheme', 'data-state', 'popover']);
});
