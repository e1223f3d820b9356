/** Who is meant, as far as age and sex go: ages in whole years, from and to, both included. */
export interface AgeSex {
  readonly from: number;
  readonly to: number;
  readonly sex?: 'f' | 'm';
}

/** The oldest age that is counted, in years. */
export const OLDEST = 110;

/** Everybody in the United Kingdom. ONS mid-year estimate for mid-2023, first release: 68,265,209. */
export const EVERYBODY = 68_265_209;

/**
 * People of each five-year band in thousands, and the share of them who are women. ONS mid-2019 counts moved on to
 * mid-2023 and fitted to what the ONS published for 2023 (90 and over 611,719; 100 and over 16,140, of them 82 % women).
 */
const BANDS: readonly (readonly [people: number, women: number])[] = [
  [3500, 0.49],
  [3900, 0.49],
  [4200, 0.49],
  [4000, 0.49],
  [4200, 0.49],
  [4500, 0.5],
  [4750, 0.51],
  [4650, 0.51],
  [4500, 0.51],
  [4050, 0.51],
  [4550, 0.51],
  [4650, 0.51],
  [4150, 0.51],
  [3450, 0.52],
  [3100, 0.52],
  [2800, 0.53],
  [1750, 0.56],
  [1000, 0.6],
  [475, 0.66],
  [121, 0.72],
  [15.4, 0.82],
  [0.7, 0.85],
  [0.02, 0.9],
];

const COUNTED = BANDS.reduce((sum, [people]) => sum + people, 0);

/** The share of everybody who is of one age, of one sex or of either. Within a band, ages count alike. */
export function shareOf(age: number, sex?: 'f' | 'm'): number {
  const [people, women] = BANDS[Math.floor(age / 5)] ?? [0, 0.5];
  const years = age >= 110 ? 1 : 5;
  const part = sex === 'f' ? women : sex === 'm' ? 1 - women : 1;
  return (people / years / COUNTED) * part;
}
