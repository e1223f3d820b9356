import { holdTo } from './surfaces/suite.ts';
import { X_SURFACES } from './surfaces/table.ts';

for (const row of X_SURFACES) holdTo(row);
