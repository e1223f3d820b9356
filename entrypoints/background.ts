import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../lib/worker.ts';
import { BOOK } from '../rules/book.ts';

export default defineBackground({
  type: 'module',
  main: () => startWorker(BOOK),
});
