import { AGE_BANDS, UNITED_KINGDOM } from './figures/ages.ts';

/** The oldest age that is counted, in years. */
export const OLDEST = 110;

/** Everybody in the United Kingdom, in people. */
export const EVERYBODY = UNITED_KINGDOM.people;

const COUNTED = AGE_BANDS.reduce((sum, { people }) => sum + people, 0);

/** By age in whole years, the share of everybody who are women of that age, and men. */
const SHARES: readonly (readonly [women: number, men: number])[] = Array.from(
  { length: OLDEST + 1 },
  (_, age) => {
    const band = AGE_BANDS.findLast(({ from }) => from <= age);
    if (!band) return [0, 0];
    const share = band.people / (band.from === OLDEST ? 1 : 5) / COUNTED;
    return [share * band.women, share * (1 - band.women)];
  },
);

/** The share of everybody who is of one age (whole years) and one sex. */
export const shareOf = (age: number, sex: 'f' | 'm'): number => SHARES[age]?.[sex === 'f' ? 0 : 1] ?? 0;
