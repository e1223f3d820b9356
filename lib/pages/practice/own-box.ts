import { Adviser } from '../../advice/adviser.tsx';
import { listenForKeys } from '../../advice/keys.ts';
import { composerOf } from '../../compose/composer.ts';
import { guardSend } from '../../compose/send-guard.ts';
import type { SiteFacts } from '../../compose/sites/index.ts';
import { say } from '../../say.ts';
import { followSettings } from '../../settings/follow.ts';
import type { Settings } from '../../settings/schema.ts';
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
export function adviseOn(box: HTMLElement, signal: AbortSignal): void {
  wake();
  let settings: Settings;
  let adviser: Adviser | undefined;
  // Practice is not counted for reflection.
  const desk = { settings: () => settings, check: askWorker, openGuidance, tell: () => {} };
  guardSend(() => adviser, signal);
  listenForKeys(() => adviser, signal);
  followSettings((changed) => {
    settings = changed;
    if (adviser) adviser.refresh();
    else adviser = new Adviser(composerOf(box, FACTS), desk, signal);
  }, signal);
}
