import { browser } from './browser.ts';
import { type Answer, parseAnswer, type Request } from './messages.ts';
import type { Draft } from './reading/draft.ts';

const send = (request: Request): Promise<unknown> => browser.runtime.sendMessage(request);

/** Wakes the worker, so that the first check does not wait for it to start. A worker that is gone is no error here. */
export const wake = (): void => void send({ type: 'wake' }).catch(() => undefined);

/** Has a draft checked by the worker. Rejects when there is none to ask (the extension was updated or disabled). */
export const askWorker = async (draft: Draft): Promise<Answer> =>
  parseAnswer(await send({ type: 'check', draft }));

/** Opens the guidance reader at a topic. */
export const openGuidance = (topic: string): void =>
  void send({ type: 'guidance', topic }).catch(() => undefined);
