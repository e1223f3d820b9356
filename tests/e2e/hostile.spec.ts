import { expect, SITES, test } from './advice-fixture.ts';
import { expectHeld, expectSent, postAnyway } from './held.ts';

const RAISED = 'The lady in bed 4 just proposed to the porter';
const CLEAN = 'Sponsor our bed push on Saturday!';

/** What a page may do to us before it draws anything of its own. Each runs first in the page's own world. */
const TRICKS: Readonly<Record<string, () => void>> = {
  'defines elements of our names and opens every shadow root': () => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      return attach.call(this, { ...options, mode: 'open' });
    };
    for (const name of ['postwell-advice', 'post-well', 'data-postwell']) {
      customElements.define(
        name,
        class extends HTMLElement {
          static disabledFeatures = ['shadow'];
          connectedCallback() {
            this.remove();
          }
        },
      );
    }
  },
  'breaks what scripts are made of': () => {
    const hurt = () => {
      throw new Error('broken by the page');
    };
    Object.assign(Range.prototype, { getClientRects: hurt, getBoundingClientRect: hurt });
    Object.assign(Element.prototype, { showPopover: hurt, animate: hurt });
    Object.defineProperty(CSS, 'highlights', { value: new Map() });
    window.Highlight = class {} as unknown as typeof Highlight;
    window.matchMedia = hurt;
  },
  'freezes the prototypes': () => {
    addEventListener(
      'focusin',
      () => {
        for (const made of [Array, Function, Promise, Element, Node, EventTarget, Event, Range, ShadowRoot]) {
          Object.freeze(made.prototype);
          Object.freeze(made);
        }
        Object.freeze(Object.prototype);
      },
      { once: true, capture: true },
    );
  },
  'floods the page and the editor with changes': () => {
    addEventListener(
      'focusin',
      (event) => {
        const heap = document.createElement('div');
        heap.hidden = true;
        document.documentElement.append(heap);
        const until = performance.now() + 4000;
        // On LinkedIn the editor is in a shadow root.
        const inside = event.composedPath()[0] as Element;
        const flood = () => {
          for (let at = 0; at < 20; at += 1) heap.append(document.createElement('i'));
          heap.replaceChildren();
          // Nothing that an editor minds, and all the same a change in what we watch.
          const editor = inside.closest('[contenteditable]') ?? heap;
          for (let at = 0; at < 20; at += 1) editor.append(document.createComment('flood'));
          for (let at = 0; at < 20; at += 1) editor.lastChild?.remove();
          if (performance.now() < until) setTimeout(flood, 2);
        };
        flood();
      },
      { once: true },
    );
  },
  'forges messages and events all the time': () => {
    setInterval(() => {
      const types = ['wake', 'check', 'points', 'outcome', 'settings', 'edit', 'postAnyway'];
      for (const type of types) {
        const forged = { type, points: [], draft: { text: 'x' }, source: 'postwell' };
        postMessage(forged, '*');
        for (const target of [window, document, document.querySelector('[data-postwell]')]) {
          target?.dispatchEvent(new CustomEvent(type, { bubbles: true, composed: true, detail: forged }));
          target?.dispatchEvent(new CustomEvent(`postwell:${type}`, { detail: forged }));
        }
      }
      // What is really listened to, though not as a person's hand would send it.
      const host = document.querySelector('[data-postwell]');
      for (const type of ['input', 'selectionchange', 'scroll', 'resize', 'focus', 'pageshow'])
        for (const target of [window, document, host]) target?.dispatchEvent(new Event(type));
      for (const type of ['keydown', 'keyup'])
        host?.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
      for (const type of ['pointerdown', 'click'])
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    }, 20);
  },
};

for (const site of SITES) {
  test.describe(site, () => {
    test.use({ site });

    for (const [what, trick] of Object.entries(TRICKS)) {
      test(`a page that ${what}: a clean draft goes; a raised one is held, unchanged, and goes once`, async ({
        practice,
        surface,
        page,
        pageErrors,
      }) => {
        await page.addInitScript(trick);
        await practice.open();
        await practice.openComposer();
        await practice.type(CLEAN);
        await practice.post();
        await expectSent(practice, [CLEAN]);

        await practice.openComposer();
        await practice.type(RAISED);
        await expect(surface.host).toHaveAttribute('data-state', 'checked');
        await expect.poll(() => surface.shows('button', 'PostWell: 1 to consider')).toBe(true);
        expect(await practice.modelText()).toBe(RAISED);
        await practice.post();
        await expectHeld(surface);
        expect(await practice.sent()).toEqual([CLEAN]);
        await postAnyway(surface);
        await expectSent(practice, [CLEAN, RAISED]);
        expect(pageErrors.filter((error) => !error.includes('broken by the page'))).toEqual([]);
      });
    }
  });
}

test('a page that sets its own style sheets anew: the marks are drawn again with the next key', async ({
  practice,
  surface,
  page,
}) => {
  const line = () =>
    practice.editor.evaluate((box) => getComputedStyle(box, '::highlight(postwell-high)').textDecorationLine);
  await practice.open();
  await practice.openComposer();
  await practice.type(RAISED);
  await expect.poll(line).toBe('underline');
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  expect(await line()).toBe('none');
  await practice.type(' today');
  await expect.poll(line).toBe('underline');
  await expect.poll(() => surface.marked()).toContainEqual({ level: 'high', words: 'bed 4' });
});
