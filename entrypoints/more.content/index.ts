import { defineContentScript } from 'wxt/utils/define-content-script';
import { startAdvising } from '../../lib/advice/start.ts';
import { anySite, MORE_SITES } from '../../lib/compose/sites/more.ts';

/** For the sites that a person adds: the worker registers it there, with the browser's leave (`lib/worker/extra-sites.ts`). */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  main: () => startAdvising(MORE_SITES, anySite),
});
