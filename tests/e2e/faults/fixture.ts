import { test as base, expect, type Page, type WebError } from '@playwright/test';
import { composerIn, type EditorName } from '../advice-fixture.ts';
import type { PracticePage } from '../practice/practice-page.ts';
import { Surface } from '../surface.ts';
import { Faulty } from './faulty.ts';
import type { Plan } from './prelude.ts';

export { expect } from '@playwright/test';

interface Fixtures {
  site: EditorName;
  page: Page;
  practice: PracticePage;
  surface: Surface;
  /** Opens the composer and types; does not wait for the check. */
  begin: (draft: string) => Promise<void>;
  /** The same, and waits until the draft has been checked. */
  write: (draft: string) => Promise<void>;
  /** What goes wrong in the content script from now on. */
  planPage: (plan: Partial<Plan>) => Promise<void>;
}

/** A browser in which things go wrong, all sound again at the start of each test. */
export const test = base.extend<Fixtures, { faulty: Faulty }>({
  site: ['x', { option: true }],
  faulty: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants a pattern here.
    async ({}, use) => {
      const faulty = await Faulty.launch();
      await use(faulty);
      await faulty.close();
    },
    { scope: 'worker' },
  ],
  // Whatever goes wrong in PostWell, no page hears of it.
  page: async ({ faulty }, use) => {
    const errors: string[] = [];
    const note = (thrown: WebError) => void errors.push(thrown.error().message);
    const page = await faulty.reset();
    faulty.context.on('weberror', note);
    await use(page);
    faulty.context.off('weberror', note);
    expect(errors).toEqual([]);
  },
  practice: async ({ page, site }, use) => use(composerIn(page, site)),
  surface: async ({ page }, use) => use(new Surface(page)),
  begin: async ({ practice }, use) =>
    use(async (draft) => {
      await practice.open();
      await practice.openComposer();
      await practice.type(draft);
    }),
  write: async ({ begin, surface }, use) =>
    use(async (draft) => {
      await begin(draft);
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
    }),
  planPage: async ({ page }, use) =>
    use((plan) =>
      page.evaluate((given) => {
        document.dispatchEvent(new CustomEvent('faults', { detail: given }));
      }, JSON.stringify(plan)),
    ),
});
