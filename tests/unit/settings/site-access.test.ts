import { beforeEach, expect, it, vi } from 'vitest';
import { stopReading } from '../../../lib/settings/site-access.ts';

const remove = vi.hoisted(() => vi.fn(async () => true));
vi.mock('../../../lib/browser.ts', () => ({ browser: { permissions: { remove } } }));

beforeEach(() => remove.mockClear());

it('a site that is taken away gives its permission back', async () => {
  await stopReading('forum.example.org', ['chat.example.org']);
  expect(remove).toHaveBeenCalledExactlyOnceWith({ origins: ['https://forum.example.org/*'] });
});

it('but not where the same host stays with another port, for a permission knows none', async () => {
  await stopReading('forum.example.org:8443', ['forum.example.org']);
  await stopReading('forum.example.org', ['chat.example.org', 'forum.example.org:8443']);
  expect(remove).not.toHaveBeenCalled();
});

it('a browser that refuses is no fault of the page', async () => {
  remove.mockRejectedValueOnce(new Error('no'));
  await expect(stopReading('forum.example.org', [])).resolves.toBeUndefined();
});
