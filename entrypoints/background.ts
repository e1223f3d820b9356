import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/worker.ts';
import { RULES } from '../rules/index.ts';
import { OWN_WORDS } from '../rules/own-words.ts';

export default defineBackground({
  type: 'module',
  main: () => startWorker({ rules: RULES, ownWords: OWN_WORDS }),
});
