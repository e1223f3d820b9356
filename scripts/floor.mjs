// `npm run floor`: measures the rules on the labelled drafts and writes the figures that no later change may fall below.
import { runBin } from './ensure.mjs';

runBin('vitest', ['run', 'tests/corpus', '--update'], { UPDATE_FLOOR: '1' });
