import type { Detail } from './detail.ts';
import { estimate } from './estimate.ts';
import { EVERYBODY } from './population.ts';
import { sayWhen } from './when.ts';

/** A count of people in words, to one figure (two from ten thousand): never more exact than it is known. */
export function sayPeople(people: number): string {
  if (people < 1.5) return 'one person';
  if (people < 10) return `${Math.round(people)} people`;
  return `${rounded(people)} people`;
}

/** To one figure below ten thousand, to two from there on, unless told otherwise; with words for millions. */
export function rounded(count: number, figures = count < 10_000 ? 1 : 2): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) + 1 - figures);
  const round = Math.round(count / unit) * unit;
  return round >= 1_000_000 ? `${round / 1_000_000} million` : round.toLocaleString('en-GB');
}

/** 'half', '1 in 180': a share that one detail leaves of those before, to two figures, so that who multiplies gets the result. */
function sayShare(share: number): string {
  if (share > 0.95) return 'nearly all';
  if (share > 0.4) return share > 0.6 ? 'most' : 'half';
  const one = 1 / share;
  return one > 1_000_000
    ? 'fewer than 1 in a million'
    : `1 in ${one < 10 ? Math.round(one) : rounded(one, 2)}`;
}

/** The place first, then age and sex, then the rest: the order in which one would count. */
const ORDER: readonly Detail['is'][] = ['place', 'sex', 'age', 'figure'];

/** How a detail is named in the arithmetic. */
export function nameOf(detail: Detail): string {
  if (detail.is === 'sex') return detail.sex === 'f' ? 'female' : 'male';
  if (detail.is === 'place') return detail.name;
  // A trade is told by its own word; a class of trades has none.
  if (detail.is === 'figure' && detail.figure.kind === 'job') return detail.words;
  if (detail.is === 'figure') return `${detail.figure.name}${sayWhen(detail.within)}`;
  if (detail.to === 0) return 'under one';
  return detail.from === detail.to ? `aged ${detail.from}` : `aged ${detail.from} to ${detail.to}`;
}

/**
 * The sum, step by step: 'Whitby: 13,000 people', 'female: half', 'aged 84: 1 in 180', 'about 40 people'. Each step is what its
 * detail leaves of those before it, so that the steps multiply to the last line. Steps that change nothing are left out.
 * `near`: how many of them live where the writer works, in people, where that counts.
 */
export function sumOf(details: readonly Detail[], near = Number.POSITIVE_INFINITY): string[] {
  const sorted = ORDER.flatMap((is) => details.filter((detail) => detail.is === is));
  const steps: string[] = [];
  let before = EVERYBODY;
  sorted.forEach((detail, at) => {
    const { people } = estimate(sorted.slice(0, at + 1));
    const share = people / before;
    before = people;
    if (share > 0.999) return;
    steps.push(
      detail.is === 'place'
        ? `${nameOf(detail)}: ${rounded(detail.people)} people`
        : `${nameOf(detail)}: ${sayShare(share)}`,
    );
  });
  if (near < before)
    return [...steps, `near your work: ${sayShare(near / before)}`, `about ${sayPeople(near)}`];
  return [...steps, `about ${sayPeople(before)}`];
}
