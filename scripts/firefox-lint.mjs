// `npm run lint:firefox`: what Mozilla's store would say of the extension. The linter is fetched when it is asked for,
// since it is larger than all else that PostWell is built with. Takes about a minute. Any error or warning fails.
import { ensurePackages, run, runBin } from './ensure.mjs';

/** As `web-ext lint` 10.7.0 has it. */
const LINTER = 'addons-linter@10.13.0';

ensurePackages();
runBin('wxt', ['build', '-b', 'firefox', '--mv3']);
run('npx', ['--yes', LINTER, '--warnings-as-errors', '.output/firefox-mv3']);
