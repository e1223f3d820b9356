// `npm run floor`: measures the rules on the labelled drafts and writes the figures that no later change may fall below.
import { runBin } from './ensure.mjs';

runBin('vitest', ['run', '--update', 'tests/corpus'], { UPDATE_FLOOR: '1' });
