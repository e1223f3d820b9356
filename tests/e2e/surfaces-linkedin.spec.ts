import { holdTo } from './surfaces/suite.ts';
import { LINKEDIN_SURFACES } from './surfaces/table.ts';

for (const row of LINKEDIN_SURFACES) holdTo(row);
