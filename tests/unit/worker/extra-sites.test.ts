import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_POLICY } from '../../../lib/settings/policy.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import type { Loaded } from '../../../lib/settings/store.ts';

/** The ids of the content scripts that are registered, and how long the browser takes over each call, in ms. */
let registered: string[] = [];
let delay = 0;
const later = () => new Promise((resolve) => setTimeout(resolve, delay));
/** The call that the browser leaves unanswered, until it answers after all. */
let deaf: 'contains' | 'get' | 'register' | 'unregister' | undefined;
let answerAfterAll = () => {};
const heard = async (call: typeof deaf) => {
  if (call === deaf) await new Promise<void>((resolve) => (answerAfterAll = resolve));
};
const followers: (() => void)[] = [];

vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [{ matches: ['https://x.com/*', 'https://*.linkedin.com/*'] }],
      }),
    },
    permissions: {
      contains: async () => heard('contains').then(() => true),
      onAdded: { addListener: (follow: () => void) => followers.push(follow) },
      onRemoved: { addListener: () => {} },
    },
    scripting: {
      getRegisteredContentScripts: async () => {
        const now = registered.map((id) => ({ id }));
        await heard('get');
        await later();
        return now;
      },
      registerContentScripts: async (scripts: { id: string }[]) => {
        await heard('register');
        await later();
        if (scripts.some(({ id }) => registered.includes(id))) throw new Error('Duplicate script ID');
        registered.push(...scripts.map(({ id }) => id));
      },
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        await heard('unregister');
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

/** Time passes until every change is done with. A turn that is still under way would reach into the next test. */
const settle = () => vi.advanceTimersByTimeAsync(200);

beforeEach(() => {
  vi.useFakeTimers();
  registered = [];
  delay = 0;
  deaf = undefined;
});
afterEach(() => void vi.useRealTimers());

describe('added sites', () => {
  it('are read on once they are added, and no more once they are taken away', async () => {
    const follow = startExtraSites();
    follow(loaded(['one.test', 'two.test']));
    await settle();
    expect(registered).toEqual(['extra-one.test', 'extra-two.test']);
    follow(loaded(['two.test']));
    await settle();
    expect(registered).toEqual(['extra-two.test']);
  });

  it.each([{ storeBroken: true }, { policyAwaited: true }])(
    'stay as they were while nobody knows: %j',
    async (more) => {
      const follow = startExtraSites();
      registered = ['extra-one.test'];
      follow(loaded([], more));
      follow(loaded(['two.test'], more));
      await settle();
      expect([...registered].sort()).toEqual(['extra-one.test', 'extra-two.test']);
      follow(loaded(['two.test']));
      await settle();
      expect(registered).toEqual(['extra-two.test']);
    },
  );

  it('are not read a second time where PostWell reads anyway', async () => {
    const follow = startExtraSites();
    registered = ['extra-www.linkedin.com'];
    follow(
      loaded(['x.com', 'x.com:8443', 'linkedin.com', 'www.linkedin.com', 'pro.x.com', 'notlinkedin.com']),
    );
    await settle();
    expect(registered).toEqual(['extra-pro.x.com', 'extra-notlinkedin.com']);
  });

  it('are all read on where two changes come at once', async () => {
    delay = 20;
    const follow = startExtraSites();
    follow(loaded(['one.test']));
    follow(loaded(['one.test', 'two.test']));
    followers.at(-1)?.();
    await settle();
    expect([...registered].sort()).toEqual(['extra-one.test', 'extra-two.test']);
  });

  /** A change that the browser leaves unanswered at a call, and one after it. */
  const changeWhileDeaf = async (call: typeof deaf) => {
    registered = ['extra-one.test'];
    const follow = startExtraSites();
    deaf = call;
    follow(loaded(['two.test']));
    await vi.advanceTimersByTimeAsync(10_000);
    deaf = undefined;
    follow(loaded(['one.test', 'three.test']));
    await settle();
  };
  const bothSites = ['extra-one.test', 'extra-three.test'];

  it.each(['contains', 'get', 'register', 'unregister'] as const)(
    'are followed on where the browser never answers to %s',
    async (call) => {
      await changeWhileDeaf(call);
      expect([...registered].sort()).toEqual(bothSites);
    },
  );

  it.each(['contains', 'get'] as const)(
    'stay as they are where the browser answers late to %s',
    async (call) => {
      await changeWhileDeaf(call);
      answerAfterAll();
      await settle();
      expect([...registered].sort()).toEqual(bothSites);
    },
  );
});
