import type { Detail } from './details.ts';
import type { Figure } from './figure.ts';
import { SMALL_PLACE } from './place.ts';
import { EVERYBODY, OLDEST, shareOf } from './population.ts';

/** How many people could be meant. */
export interface Estimate {
  /** People, not rounded, and not below what the figures give: may be less than one. */
  readonly people: number;
  /** From and to, people: figures are good to a factor of three, our own estimates to one of ten. */
  readonly low: number;
  readonly high: number;
}

/** Half of all people, told or not: the sums below go over both. */
const SEXES = ['f', 'm'] as const;
const PER = 100_000;

type Figured = Extract<Detail, { is: 'figure' }>;

/**
 * How many people in the United Kingdom all these details fit. Age and sex are summed over, and what depends on them
 * (dementia, a broken hip, widowhood) is asked age by age; all else is taken as independent. Since each detail only ever
 * takes away from the sum, one more never raises it, and a wider age or a larger place never lowers it. Where a draft gives
 * two ages or both sexes it speaks of two people: the rarer is taken. Pure.
 */
export function estimate(details: readonly Detail[]): Estimate {
  const place = Math.min(
    EVERYBODY,
    ...details.map((detail) => (detail.is === 'place' ? detail.people : EVERYBODY)),
  );
  const small = place < SMALL_PLACE;
  const figured = onePerFigure(details);
  const ages = details.filter((detail) => detail.is === 'age');
  const sexes = [...new Set(details.flatMap((detail) => (detail.is === 'sex' ? [detail.sex] : [])))];
  const shares = (ages.length > 0 ? ages : [{ from: 0, to: OLDEST }]).flatMap(({ from, to }) =>
    (sexes.length > 0 ? sexes.map((sex) => [sex]) : [SEXES]).map((either) => {
      let share = 0;
      for (let age = from; age <= Math.min(to, OLDEST); age += 1)
        for (const sex of either)
          share += figured.reduce(
            (part, detail) => part * shareWith(detail, age, sex, small),
            shareOf(age, sex),
          );
      return share;
    }),
  );
  const people = place * Math.min(...shares);
  const factor = figured.some(({ figure }) => figure.source.how === 'estimate') ? 10 : 3;
  return { people, low: people / factor, high: people * factor };
}

/** Each figure once, however often it is said; the narrowest time counts. */
function onePerFigure(details: readonly Detail[]): Figured[] {
  const byId = new Map<string, Figured>();
  for (const detail of details) {
    if (detail.is !== 'figure') continue;
    const known = byId.get(detail.figure.id);
    const narrower =
      (detail.within ?? Number.POSITIVE_INFINITY) < (known?.within ?? Number.POSITIVE_INFINITY);
    if (!known || narrower) byId.set(detail.figure.id, detail);
  }
  return [...byId.values()];
}

/** Of the people of one age and sex, the share for whom a detail holds. */
function shareWith({ figure, within }: Figured, age: number, sex: 'f' | 'm', small: boolean): number {
  const bySex = figure.bySex?.[sex === 'f' ? 0 : 1] ?? 1;
  const bySize = small ? (figure.smallPlace ?? 1) : 1;
  const lasting = Math.min(1, (perAge(figure, age) / PER) * bySex);
  if (within === undefined) return lasting * bySize;
  if (figure.kind === 'event') return Math.min(1, lasting * within) * bySize;
  // New cases follow the ages as the cases do.
  const fresh = lasting * ((figure.newPer100k ?? figure.per100k) / figure.per100k) * within;
  return Math.min(lasting, fresh) * bySize;
}

function perAge({ byAge, per100k }: Figure, age: number): number {
  if (!byAge) return per100k;
  return byAge.findLast(([from]) => from <= age)?.[1] ?? per100k;
}
