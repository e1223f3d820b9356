import { browser } from './browser.ts';
import { toAnswer } from './check/answer.ts';
import { check } from './check/check.ts';
import { type Answer, parseRequest } from './messages.ts';
import type { Draft } from './reading/draft.ts';
import type { Rule } from './rule.ts';
import { categoriesOff, type Settings } from './settings/schema.ts';
import { loadSettings, watchSettings } from './settings/store.ts';

/**
 * Starts the background worker: the one rules engine. It keeps the settings, and of a draft nothing beyond the answer.
 */
export function startWorker(rules: readonly Rule[]): void {
  let settings: Promise<Settings> = loadSettings().then((loaded) => loaded.settings);
  watchSettings((changed) => {
    settings = Promise.resolve(changed);
  }, new AbortController().signal);

  const judge = async (draft: Draft): Promise<Answer> => {
    try {
      const now = await settings;
      return toAnswer(
        check(draft, { strictness: now.strictness, categoriesOff: categoriesOff(now) }, { rules }),
      );
    } catch {
      return { type: 'fault' };
    }
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    const request = parseRequest(message);
    if (request?.type === 'check') return judge(request.draft);
    if (request?.type === 'guidance') {
      const url = `${browser.runtime.getURL('guidance.html')}#${request.topic}`;
      return browser.tabs.create({ url }).then(() => undefined);
    }
    return request ? Promise.resolve(undefined) : undefined;
  });
}
