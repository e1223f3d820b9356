import type { Figure } from '../figure.ts';
import { ACCIDENTS } from './accidents.ts';
import { BODIES } from './bodies.ts';
import { BORN_WITH } from './born.ts';
import { CALLINGS } from './callings.ts';
import { CRISES } from './crises.ts';
import { FAITHS } from './faiths.ts';
import { HOMES } from './homes.ts';
import { LIMBS } from './limbs.ts';
import { LOOKS } from './looks.ts';
import { NERVES } from './nerves.ts';
import { ROOTS } from './roots.ts';
import { SENSES } from './senses.ts';
import { TRADES } from './trades.ts';

/**
 * The public figures behind the estimate, each with the words that stand for it and its source. United Kingdom unless the
 * source says otherwise; the low end where sources differ, for it does less harm to say "few" too often than "many" once too
 * often. The first whose words take a stretch of the draft keeps it: within a file the rare stands before the common.
 */
export const FIGURES: readonly Figure[] = [
  ...ACCIDENTS,
  ...CRISES,
  ...NERVES,
  ...BORN_WITH,
  ...SENSES,
  ...BODIES,
  ...LIMBS,
  ...HOMES,
  ...CALLINGS,
  ...TRADES,
  ...ROOTS,
  ...FAITHS,
  ...LOOKS,
];
