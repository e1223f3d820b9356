// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { NO_POLICY } from '../../../lib/settings/policy.ts';
import { DEFAULTS } from '../../../lib/settings/schema.ts';
import type { Loaded } from '../../../lib/settings/store.ts';
import { STANDARDS } from '../../../rules/standards.ts';

/** How long the store takes over a write, in ms. */
const SLOW = 300;
let stored: Record<string, unknown>;

const area = {
  get: async () => stored,
  set: async (items: Record<string, unknown>) => {
    await new Promise((resolve) => setTimeout(resolve, SLOW));
    stored = { ...stored, ...items };
  },
};
vi.mock('../../../lib/browser.ts', () => ({
  browser: {
    storage: {
      sync: area,
      local: area,
      managed: area,
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
}));
const { Reflection } = await import('../../../lib/pages/reflection/reflection.tsx');

const loaded: Loaded = {
  settings: DEFAULTS,
  broken: [],
  policy: NO_POLICY,
  storeBroken: false,
  policyAwaited: false,
};

beforeEach(() => {
  stored = {};
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
});

it('a note that is written on while it is saved keeps every letter, and all of it is saved', async () => {
  const later = (ms: number) =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(ms);
    });
  await act(() =>
    render(
      <Reflection loaded={loaded} kept={{ counts: [], note: '' }} standards={STANDARDS} />,
      document.body,
    ),
  );
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const type = (words: string) =>
    act(() => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
  await type('I ask');
  await later(500 + SLOW / 2);
  await type('I ask first');
  await later(SLOW);
  expect(field.value).toBe('I ask first');
  await later(500 + SLOW);
  expect(stored.reflection).toEqual({ counts: [], note: 'I ask first' });
});
