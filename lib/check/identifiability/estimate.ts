import type { Detail, FigureDetail, Share } from './detail.ts';
import { SMALL_PLACE } from './place.ts';
import { EVERYBODY, OLDEST, shareOf } from './population.ts';

/** How many people could be meant. */
export interface Estimate {
  /** People, not rounded, and not below what the figures give: may be less than one. */
  readonly people: number;
  /** From and to, people: counted figures are good to a factor of three, our own estimates to one of ten. */
  readonly low: number;
  readonly high: number;
}

/** Half of all people, told or not: the sums below go over both. */
const SEXES = ['f', 'm'] as const;
type Sex = (typeof SEXES)[number];
const PER = 100_000;

/**
 * How many people in the United Kingdom all these details fit. Age and sex are summed over, and what depends on them
 * (dementia, a broken hip, widowhood) is asked age by age; of things that go together the rarest alone counts; all else is
 * taken as independent. Since each detail only ever takes away from the sum, one more never raises it, and a wider age or a
 * larger place never lowers it. Where a draft gives two ages or both sexes it speaks of two people: the rarer is taken. Pure.
 */
export function estimate(details: readonly Detail[]): Estimate {
  const place = details.reduce(
    (least, detail) => (detail.is === 'place' ? Math.min(least, detail.people) : least),
    EVERYBODY,
  );
  const figured = onePerFigure(details);
  const ages = details.filter((detail) => detail.is === 'age');
  const sexes = SEXES.filter((sex) => details.some((detail) => detail.is === 'sex' && detail.sex === sex));
  let least = 1;
  for (const { from, to } of ages.length > 0 ? ages : [{ from: 0, to: OLDEST }])
    for (const either of sexes.length > 0 ? sexes.map((sex) => [sex]) : [SEXES]) {
      let share = 0;
      for (let age = from; age <= Math.min(to, OLDEST); age += 1)
        for (const sex of either) share += shareOf(age, sex) * shareOfAll(figured, age, sex, place);
      least = Math.min(least, share);
    }
  const people = place * least;
  const factor = figured.some(({ figure }) => figure.source.how === 'estimate') ? 10 : 3;
  return { people, low: people / factor, high: people * factor };
}

/** Each figure once, however often it is said; the narrowest time counts. */
function onePerFigure(details: readonly Detail[]): FigureDetail[] {
  const byId = new Map<string, FigureDetail>();
  for (const detail of details) {
    if (detail.is !== 'figure') continue;
    const known = byId.get(detail.figure.id);
    if (!known || (detail.within ?? Number.POSITIVE_INFINITY) < (known.within ?? Number.POSITIVE_INFINITY))
      byId.set(detail.figure.id, detail);
  }
  return [...byId.values()];
}

/** Of the people of one age and sex, the share for whom everything told holds. */
function shareOfAll(figured: readonly FigureDetail[], age: number, sex: Sex, place: number): number {
  let all = 1;
  let linked: Map<string, number> | undefined;
  for (const detail of figured) {
    const share = shareWith(detail, age, sex, place);
    const group = detail.figure.linked;
    if (group === undefined) all *= share;
    else {
      linked ??= new Map();
      linked.set(group, Math.min(share, linked.get(group) ?? 1));
    }
  }
  for (const share of linked?.values() ?? []) all *= share;
  return all;
}

/** Of the people of one age and sex, the share for whom a detail holds. */
function shareWith({ figure, within }: FigureDetail, age: number, sex: Sex, place: number): number {
  const bySex = figure.bySex?.[sex === 'f' ? 0 : 1] ?? 1;
  const lasting = Math.min(1, (perAge(figure, age) / PER) * bySex);
  if (figure.inPlace) return Math.min(figure.inPlace / PER, (lasting * EVERYBODY) / place);
  const bySize = place < SMALL_PLACE ? (figure.smallPlace ?? 1) : 1;
  if (within === undefined) return lasting * bySize;
  if (figure.kind === 'event') return Math.min(1, lasting * within) * bySize;
  // New cases follow the ages as the cases do.
  const fresh = lasting * ((figure.newPer100k ?? figure.per100k) / figure.per100k) * within;
  return Math.min(lasting, fresh) * bySize;
}

/** The rate of each age in whole years, worked out once for each figure. */
const ratesOf = new WeakMap<Share, readonly number[]>();

function perAge(figure: Share, age: number): number {
  const { byAge, per100k } = figure;
  if (!byAge) return per100k;
  let rates = ratesOf.get(figure);
  if (!rates) {
    rates = Array.from(
      { length: OLDEST + 1 },
      (_, year) => byAge.findLast(([from]) => from <= year)?.[1] ?? per100k,
    );
    ratesOf.set(figure, rates);
  }
  return rates[age] ?? per100k;
}
