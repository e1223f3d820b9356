import { holdTo } from './surfaces/suite.ts';
import { ANY_SURFACES, OTHER_SURFACES } from './surfaces/table.ts';

for (const row of [...OTHER_SURFACES, ...ANY_SURFACES]) holdTo(row);
