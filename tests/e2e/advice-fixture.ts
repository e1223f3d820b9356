import { test as base, expect } from './fixture.ts';
import type { PracticePage } from './practice/practice-page.ts';
import { Surface } from './surface.ts';

export { expect } from './fixture.ts';

/** The sites that PostWell reads by itself; each behaviour is asked of each of them. */
export const SITES = ['x', 'facebook', 'linkedin'] as const;
export type SiteName = (typeof SITES)[number];

interface Advice {
  site: SiteName;
  /** The post composer of the site. */
  practice: PracticePage;
  surface: Surface;
  /** Opens the composer, types a draft and waits until it has been checked. */
  write: (draft: string) => Promise<void>;
}

/** A browser with PostWell in it, at one site's compose box. */
export const test = base.extend<Advice>({
  site: ['x', { option: true }],
  practice: async ({ site, x, facebook, linkedin }, use) => use({ x, facebook, linkedin }[site]),
  surface: async ({ page }, use) => use(new Surface(page)),
  write: async ({ practice, surface }, use) =>
    use(async (draft) => {
      await practice.open();
      await practice.openComposer();
      await practice.type(draft);
      await expect(surface.host).toHaveAttribute('data-state', 'checked');
    }),
});
