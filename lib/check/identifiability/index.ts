import type { Reading } from '../../reading/index.ts';
import type { Found, Level } from '../../rule.ts';
import { type Blur, blurringOf } from './blur.ts';
import type { Detail } from './details.ts';
import { estimate } from './estimate.ts';
import { arithmeticOf, sayPeople } from './say.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { swapFor } from './swap.ts';

/** What the estimate raises of one person: the level always said, and the words for the card. */
export interface Estimated extends Found {
  readonly level: Level;
  readonly why: string;
  readonly instead: string;
}

/** A flag longer than this (UTF-16 units) no longer points at anything. */
const LONGEST = 60;

/** One find for each person in care whom few enough people could be. Pure; asks the Reading for no more than it needs. */
export const identifiable = (reading: Reading): Estimated[] =>
  subjectsOf(reading).flatMap((subject) => {
    const level = levelOf(subject);
    return level ? toFind(subject, level, reading) : [];
  });

/** Under ten people: high. Under a hundred: medium. Under a thousand: low. */
export function levelOf({ details, dated }: Subject): Level | undefined {
  const told = kindsOf(details).size;
  // Somebody who was there, or who read of it in the paper, needs no figures.
  const seen = dated && details.some(isUnusual);
  if (told < 2 && !seen) return undefined;
  const { people } = estimate(details);
  // With neither an age nor a place it rests on guesses alone.
  const firm = details.some((detail) => detail.is === 'place' || (detail.is === 'age' && detail.counted));
  // A trade and a town alone are told of shopkeepers and neighbours too.
  const nobodys = [...kindsOf(details)].every((kind) => kind === 'job' || kind === 'place');
  if ((!firm || nobodys) && !seen) return people < 100 ? 'low' : undefined;
  if (people < 10 && told >= 2) return 'high';
  if (people < 100 || seen) return 'medium';
  return people < 1000 ? 'low' : undefined;
}

const isUnusual = (detail: Detail): boolean => detail.is === 'figure' && detail.figure.unusual === true;

/** How many different things are told. The sex comes with every 'she', and a word such as 'toddler' says little. */
const kindsOf = (details: readonly Detail[]): Set<string> =>
  new Set(
    details.flatMap((detail) =>
      detail.is === 'sex' || (detail.is === 'age' && !detail.counted)
        ? []
        : [detail.is === 'figure' ? detail.figure.kind : detail.is],
    ),
  );

function toFind({ details }: Subject, level: Level, reading: Reading): Estimated[] {
  const blurs = blurringOf(details);
  const [best] = blurs;
  if (!best) return [];
  const span = runAround(best.detail, details, reading);
  const swap = swapFor(reading.text, span, best);
  return [
    {
      ...span,
      level,
      why: `${arithmeticOf(details)}. This is an estimate. People who were there, or who know the person, need less.`,
      instead: insteadOf(blurs, reading),
      ...(swap !== undefined && { swap }),
    },
  ];
}

function insteadOf(blurs: readonly Blur[], reading: Reading): string {
  const advice = blurs.map(({ detail, say }) => {
    const words = `“${reading.text.slice(detail.start, detail.end)}”`;
    return say ? `saying “${say}” instead of ${words}` : `leaving out ${words}`;
  });
  const people = sayPeople(blurs.at(-1)?.people ?? 0);
  return `Consider ${advice.join(', and ')}. Then about ${people} could be meant. Taking out more is safer still.`;
}

/** The words of the detail that gains most, with the nearest other in its sentence where the two stand close. */
function runAround(
  best: Detail,
  details: readonly Detail[],
  reading: Reading,
): { start: number; end: number } {
  const at = reading.sentenceAt(best).index;
  let run = { start: best.start, end: best.end };
  const near = details
    .filter((detail) => detail !== best && reading.sentenceAt(detail).index === at)
    .map(({ start, end }) => ({ start: Math.min(start, best.start), end: Math.max(end, best.end) }))
    .filter(({ start, end }) => end - start <= LONGEST)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  for (const { start, end } of near)
    if (Math.max(end, run.end) - Math.min(start, run.start) <= LONGEST)
      run = { start: Math.min(start, run.start), end: Math.max(end, run.end) };
  return run;
}
