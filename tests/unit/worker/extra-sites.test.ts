import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_POLICY } from '../../../lib/settings/policy.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import type { Loaded } from '../../../lib/settings/store.ts';

/** The ids of the content scripts that are registered, and how long the browser takes over each call, in ms. */
let registered: string[] = [];
let delay = 0;
const later = () => new Promise((resolve) => setTimeout(resolve, delay));
const followers: (() => void)[] = [];

vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    permissions: {
      contains: async () => true,
      onAdded: { addListener: (follow: () => void) => followers.push(follow) },
      onRemoved: { addListener: () => {} },
    },
    scripting: {
      getRegisteredContentScripts: async () => {
        const now = registered.map((id) => ({ id }));
        await later();
        return now;
      },
      registerContentScripts: async (scripts: { id: string }[]) => {
        await later();
        if (scripts.some(({ id }) => registered.includes(id))) throw new Error('Duplicate script ID');
        registered.push(...scripts.map(({ id }) => id));
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        registered = registered.filter((id) => !ids.includes(id));
      },
    },
  },
}));

const { startExtraSites } = await import('../../../lib/worker/extra-sites.ts');

const loaded = (extraSites: readonly string[], more: Partial<Loaded> = {}): Loaded => ({
  settings: { ...DEFAULTS, extraSites },
  broken: [],
  policy: NO_POLICY,
  storeBroken: false,
  policyAwaited: false,
  ...more,
});

beforeEach(() => {
  registered = [];
  delay = 0;
});

describe('added sites', () => {
  it('are read on once they are added, and no more once they are taken away', async () => {
    const follow = startExtraSites();
    follow(loaded(['one.test', 'two.test']));
    await vi.waitFor(() => expect(registered).toEqual(['extra-one.test', 'extra-two.test']));
    follow(loaded(['two.test']));
    await vi.waitFor(() => expect(registered).toEqual(['extra-two.test']));
  });

  it.each([{ storeBroken: true }, { policyAwaited: true }])(
    'stay as they were while nobody knows: %j',
    async (more) => {
      const follow = startExtraSites();
      registered = ['extra-one.test'];
      follow(loaded([], more));
      follow(loaded(['two.test'], more));
      await vi.waitFor(() => expect(registered).toContain('extra-two.test'));
      expect(registered).toContain('extra-one.test');
      follow(loaded(['two.test']));
      await vi.waitFor(() => expect(registered).toEqual(['extra-two.test']));
    },
  );

  it('are all read on where two changes come at once', async () => {
    delay = 20;
    const follow = startExtraSites();
    follow(loaded(['one.test']));
    follow(loaded(['one.test', 'two.test']));
    followers.at(-1)?.();
    await vi.waitFor(() => expect([...registered].sort()).toEqual(['extra-one.test', 'extra-two.test']));
  });
});
