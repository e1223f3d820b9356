import { browser } from './browser.ts';
import { type Answer, type Outcome, parseAnswer, type Request } from './messages.ts';
import type { Draft } from './reading/draft.ts';
import type { Category } from './rule.ts';

/** Rejects, and never throws, where there is nobody to hear it. */
const send = async (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** Wakes the worker, so that the first check does not wait for it to start. A worker that is gone is no error here. */
export const wake = (): void => void send({ type: 'wake' }).catch(() => undefined);

/**
 * Has a draft checked by the worker. A worker that ends over it is started, and asked, once more: to check twice does no
 * harm. Rejects when there is none to ask (the extension was updated or disabled). May never settle: whoever asks
 * has to know for how long to wait.
 */
export async function askWorker(draft: Draft): Promise<Answer> {
  const ask = () => send({ type: 'check', draft });
  return parseAnswer(await ask().catch(ask), draft.text);
}

/**
 * Holds a line to the worker, which wakes it. `broken` is called when the line ends: the worker went to sleep, or
 * the extension is updated, disabled or removed (`isOrphaned` tells which). Gives the way to hang up. Throws when there is nobody to
 * call any more.
 */
export function holdLine(broken: () => void): () => void {
  const line = browser.runtime.connect({ name: 'composer' });
  line.onDisconnect.addListener(broken);
  return () => line.disconnect();
}

/** Has the extension been updated, disabled or removed under this page? Then nobody answers any more. */
export const isOrphaned = (): boolean => {
  try {
    return !browser.runtime.id;
  } catch {
    return true;
  }
};

/** Opens the guidance reader at a topic. */
export const openGuidance = (topic: string): void =>
  void send({ type: 'guidance', topic }).catch(() => undefined);

/** Has an example of our own checked with every rule, whatever the person's settings. */
export const askForAll = async (draft: Draft): Promise<Answer> =>
  parseAnswer(await send({ type: 'check', draft, all: true }), draft.text);

/** The selection that the practice page was opened for; empty when there is none. It is handed over once. */
export const takeSelection = async (): Promise<string> => {
  const text = await send({ type: 'selection' });
  return typeof text === 'string' ? text : '';
};

/** Tells that the composer is left, so that the toolbar counts nothing any more. */
export const tellLeft = (): void => void send({ type: 'left' }).catch(() => undefined);

/** Tells what became of points. The worker counts it if the person switched reflection on. */
export const tellOutcome = (outcome: Outcome, points: readonly { readonly category: Category }[]): void =>
  void send({ type: 'outcome', outcome, categories: points.map(({ category }) => category) }).catch(
    () => undefined,
  );
