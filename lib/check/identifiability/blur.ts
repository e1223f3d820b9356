import type { AgeDetail, Detail, FigureDetail, PlaceDetail } from './detail.ts';
import { saysSame } from './detail.ts';
import { estimate } from './estimate.ts';
import { SIZES } from './figures/places.ts';
import { UNSAID } from './when.ts';

/** One detail made vaguer or taken out, and how many people could then be meant. */
export interface Blur {
  readonly detail: Detail;
  /** The detail left out, or told without its day. */
  readonly what: 'detail' | 'day';
  /** What to say instead: 'in her eighties', 'a small town'. Undefined where it is best left out. */
  readonly say?: string;
  /** The details with this one blurred. */
  readonly left: readonly Detail[];
  /** People, worked out anew with the blurred detail in its place. */
  readonly people: number;
}

/** From here on the words point at nobody in particular. People. */
const ENOUGH = 1000;
/** More advice than this is none. */
const MOST = 3;

/**
 * What to blur: first the detail that gains most, then, until enough people could be meant, the next. Each step is worked out
 * anew with the earlier ones done.
 */
export function blurringOf(details: readonly Detail[]): Blur[] {
  const steps: Blur[] = [];
  let left = details;
  while (steps.length < MOST && (steps.at(-1)?.people ?? 0) < ENOUGH) {
    const [best] = blursOf(left).filter(
      ({ detail, what }) => !steps.some((step) => step.detail.start === detail.start && step.what === what),
    );
    if (!best) break;
    steps.push(best);
    left = best.left;
  }
  return steps;
}

/** Each detail blurred by itself, the one that gains most first. A sex is hard to leave out of a sentence, so it stays. */
export function blursOf(details: readonly Detail[]): Blur[] {
  const sex = details.find((detail) => detail.is === 'sex')?.sex;
  return details
    .flatMap((detail) => waysOf(detail, sex).map((way) => ({ detail, ...way })))
    .map(({ detail, what, say, vaguer }): Blur => {
      const rest = details.filter((other) => other !== detail && !saysSame(other, detail));
      const left = vaguer ? [...rest, vaguer] : rest;
      return { detail, what, ...(say !== undefined && { say }), left, people: estimate(left).people };
    })
    .sort((a, b) => b.people - a.people || a.detail.start - b.detail.start);
}

interface Way {
  readonly what: Blur['what'];
  readonly say?: string;
  /** What stands in place of the detail; undefined where it is gone. */
  readonly vaguer?: Detail;
}

function waysOf(detail: Detail, sex: 'f' | 'm' | undefined): Way[] {
  switch (detail.is) {
    case 'sex':
      return [];
    case 'age':
      return [vaguerAge(detail, sex) ?? { what: 'detail' }];
    case 'place':
      return [vaguerPlace(detail) ?? { what: 'detail' }];
    case 'figure':
      return [vaguerJob(detail), ...withoutDay(detail)];
  }
}

/** The age of a life, rather than of a birthday: a decade for adults, a stage for the young. Undefined for what is vague. */
export function vaguerAge(
  age: AgeDetail,
  sex?: 'f' | 'm',
): (Way & { say: string; vaguer: AgeDetail }) | undefined {
  const { from, to } = age;
  const span = (least: number, most: number, say: string) => ({
    what: 'detail' as const,
    say,
    vaguer: { ...age, from: Math.min(from, least), to: Math.max(to, most) },
  });
  if (to - from >= 9 || to < 1) return undefined;
  if (from >= 100) return span(90, 110, 'over ninety');
  if (from >= 20) {
    const ten = Math.floor(from / 10);
    const whose = sex === 'f' ? 'her' : sex === 'm' ? 'his' : 'their';
    return span(ten * 10, ten * 10 + 9, `in ${whose} ${TENS[ten]}`);
  }
  if (from >= 13)
    return span(13, 19, sex === 'f' ? 'in her teens' : sex === 'm' ? 'in his teens' : 'in their teens');
  if (from >= 5) return span(5, 16, 'of school age');
  return to <= 4 ? span(0, 4, 'under five') : undefined;
}

const TENS = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];

/** A town by its size. Undefined for what is larger than any town, or has no name of its own. */
export function vaguerPlace(place: PlaceDetail): (Way & { say: string; vaguer: PlaceDetail }) | undefined {
  const size = SIZES.find(({ under }) => place.people < under);
  if (!size || !place.town) return undefined;
  return {
    what: 'detail',
    say: size.say,
    vaguer: { ...place, name: size.say, people: size.people, town: false },
  };
}

const vaguerJob = ({ figure }: FigureDetail): Way => ({
  what: 'detail',
  ...(figure.vaguer !== undefined && { say: figure.vaguer }),
});

/** What happened on one day, told without the day. */
const withoutDay = (detail: FigureDetail): Way[] =>
  detail.within !== undefined && detail.within < UNSAID
    ? [{ what: 'day', say: 'recently', vaguer: { ...detail, within: UNSAID } }]
    : [];
