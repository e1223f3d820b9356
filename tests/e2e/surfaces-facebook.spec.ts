import { holdTo } from './surfaces/suite.ts';
import { FACEBOOK_SURFACES } from './surfaces/table.ts';

for (const row of FACEBOOK_SURFACES) holdTo(row);
