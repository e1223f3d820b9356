import type { Detail } from './details.ts';
import { estimate } from './estimate.ts';

/** One detail made vaguer or taken out, and how many people could then be meant. */
export interface Blur {
  readonly detail: Detail;
  /** What to say instead: 'in her eighties'. Undefined where the detail is best left out. */
  readonly say?: string;
  /** People, worked out anew with the blurred detail in its place. */
  readonly people: number;
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

type Age = Extract<Detail, { is: 'age' }>;

/** The age of a life, rather than of a birthday: a decade for adults, a stage for the young. Undefined for what is vague. */
export function vaguerAge(age: Age, sex?: 'f' | 'm'): { age: Age; say: string } | undefined {
  const { from, to } = age;
  if (to - from >= 9 || to < 1) return undefined;
  const whose = sex === 'f' ? 'her' : sex === 'm' ? 'his' : 'their';
  if (from >= 90) return { age: { ...age, from: 80, to: 110 }, say: 'of a great age' };
  if (from >= 20) {
    const ten = Math.floor(from / 10);
    return {
      age: { ...age, from: ten * 10, to: Math.max(to, ten * 10 + 9) },
      say: `in ${whose} ${TENS[ten]}`,
    };
  }
  if (from >= 13) return { age: { ...age, from: 13, to: Math.max(to, 19) }, say: `in ${whose} teens` };
  if (from >= 5) return { age: { ...age, from: 5, to: Math.max(to, 16) }, say: 'of school age' };
  return to <= 4 ? { age: { ...age, from: 0, to: 4 }, say: 'under five' } : undefined;
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
      ({ detail }) => !steps.some((step) => step.detail.start === detail.start),
    );
    if (!best) break;
    steps.push(best);
    left = without(left, best);
  }
  return steps;
}

/** Each detail blurred by itself, the one that gains most first. A sex is hard to leave out of a sentence, so it stays. */
export function blursOf(details: readonly Detail[]): Blur[] {
  const sex = details.find((detail) => detail.is === 'sex')?.sex;
  return details
    .flatMap((detail): Blur[] => {
      if (detail.is === 'sex') return [];
      const vaguer = detail.is === 'age' ? vaguerAge(detail, sex) : undefined;
      const blur = { detail, ...(vaguer && { say: vaguer.say }), people: 0 };
      return [{ ...blur, people: estimate(without(details, blur)).people }];
    })
    .sort((a, b) => b.people - a.people || a.detail.start - b.detail.start);
}

/** The details with one blurred. What says the same thing a second time must go too. */
function without(details: readonly Detail[], { detail, say }: Blur): Detail[] {
  const rest = details.filter((other) => other !== detail && !same(other, detail));
  const vaguer = say && detail.is === 'age' ? vaguerAge(detail) : undefined;
  return vaguer ? [...rest, vaguer.age] : rest;
}

function same(one: Detail, other: Detail): boolean {
  if (one.is === 'age' && other.is === 'age') return one.from === other.from && one.to === other.to;
  if (one.is === 'figure' && other.is === 'figure') return one.figure.id === other.figure.id;
  return one.is === 'place' && other.is === 'place' && one.name === other.name;
}
