import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/worker.ts';
import { RULES } from '../rules/index.ts';

export default defineBackground({ type: 'module', main: () => startWorker(RULES) });
