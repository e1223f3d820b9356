import { afterEach, describe, expect, it, vi } from 'vitest';

const runtime = { id: 'postwell', sendMessage: (_: unknown): Promise<unknown> => Promise.resolve() };
vi.mock('../../../lib/browser.ts', () => ({ browser: { runtime } }));
const { askForAll, askWorker, openGuidance, takeSelection, tellLeft, tellOutcome, wake } = await import(
  '../../../lib/worker-desk.ts'
);

const silence = vi.fn();
process.on('unhandledRejection', silence);
afterEach(() => {
  process.off('unhandledRejection', silence);
});

describe.each([
  [
    'throws, as in a page whose extension was updated',
    () => {
      throw new Error('Extension context invalidated.');
    },
  ],
  ['rejects', () => Promise.reject(new Error('Could not establish connection.'))],
])('a browser that %s', (_, sendMessage) => {
  it('is no hindrance to whoever only tells it something', async () => {
    runtime.sendMessage = sendMessage;
    expect(() => {
      wake();
      tellLeft();
      tellOutcome('posted', [{ category: 'trust' }]);
      openGuidance('consent');
    }).not.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(silence).not.toHaveBeenCalled();
  });

  it('rejects questions, so that whoever asks can say so', async () => {
    runtime.sendMessage = sendMessage;
    await expect(askWorker({ text: 'All quiet' })).rejects.toThrow();
    await expect(askForAll({ text: 'All quiet' })).rejects.toThrow();
    await expect(takeSelection()).rejects.toThrow();
  });
});
