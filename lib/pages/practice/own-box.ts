import { Adviser } from '../../advice/adviser.tsx';
import { composerOf } from '../../compose/composer.ts';
import { guardSend } from '../../compose/send-guard.ts';
import type { SiteFacts } from '../../compose/sites/index.ts';
import { say } from '../../say.ts';
import { loadSettings, watchSettings } from '../../settings/store.ts';
import { askWorker, openGuidance, wake } from '../../worker-desk.ts';

/** The practice box, told as a site is told: PostWell then treats it as it treats any other. */
const FACTS: SiteFacts = {
  site: 'other',
  name: 'Practice',
  hosts: [],
  boxes: [
    {
      name: 'practice',
      kind: 'post',
      editor: '.practice-box',
      scope: 'body',
      send: '.practice-post',
      keys: 'ctrl+enter',
      audience: () => say('practice_audience'),
      attachment: '.practice-picture',
    },
  ],
};

/** Has PostWell advise on the practice box until the signal aborts: the same engine, marks, cards and review. */
export async function adviseOn(box: HTMLElement, signal: AbortSignal): Promise<void> {
  wake();
  let { settings } = await loadSettings();
  if (signal.aborted) return;
  // Practice is not counted for reflection.
  const desk = { settings: () => settings, check: askWorker, openGuidance, tell: () => {} };
  const adviser = new Adviser(composerOf(box, FACTS), desk, signal);
  guardSend(() => adviser, signal);
  addEventListener(
    'keydown',
    (event) => {
      if (!(event.altKey && event.shiftKey && event.code === 'KeyA')) return;
      event.preventDefault();
      adviser.goTo();
    },
    { signal },
  );
  watchSettings((changed) => {
    settings = changed;
    adviser.refresh();
  }, signal);
}
