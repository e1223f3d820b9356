import { type Reading, read } from '../../reading/index.ts';
import { contains, type Span } from '../../reading/span.ts';
import type { Found, Level } from '../../rule.ts';
import { type Blur, blurringOf, blursOf } from './blur.ts';
import type { Detail } from './detail.ts';
import { levelOf, nearby } from './level.ts';
import { joinLines } from './lines.ts';
import { sayPeople, sumOf } from './say.ts';
import { type Subject, subjectsOf } from './subjects.ts';
import { type Swap, swapFor } from './swap.ts';

/** What the estimate raises of one person: the level always said, and the words for the card. */
export interface Estimated extends Found {
  readonly level: Level;
  /** The arithmetic, line by line; the last line is the result. */
  readonly sum: readonly string[];
  readonly instead: string;
}

/** A flag longer than this (UTF-16 units) no longer points at anything. */
const LONGEST = 60;
/** Of the earlier posts of a thread, no more than this is read (UTF-16 units). */
const LONGEST_THREAD = 2_000;

/**
 * One find for each person in care whom few enough people could be. Pure; asks the Reading for no more than it needs. Where
 * the draft goes on from earlier posts of a thread, what they tell counts too, and only words of this draft are flagged.
 */
export function identifiable(reading: Reading): Estimated[] {
  const earlier = (reading.draft.thread ?? []).join('\n\n').slice(-LONGEST_THREAD).trim();
  const lead = earlier && `${earlier}\n\n`;
  const text = joinLines(lead + reading.text);
  if (text === reading.text) return findsIn(reading, 0);
  const { thread: _, ...draft } = reading.draft;
  return findsIn(read({ ...draft, text }), lead.length).map((found) => ({
    ...found,
    start: found.start - lead.length,
    end: found.end - lead.length,
  }));
}

/** The finds in the words from a place on. */
const findsIn = (reading: Reading, from: number): Estimated[] =>
  subjectsOf(reading).flatMap((subject) => {
    const level = levelOf(subject);
    return level ? toFind(subject, level, reading, { start: from, end: reading.text.length }) : [];
  });

function toFind(subject: Subject, level: Level, reading: Reading, here: Span): Estimated[] {
  const { details } = subject;
  const steps = blurringOf(details).filter(({ detail }) => contains(here, detail));
  const [best] = steps;
  if (!best) return [];
  const swap = swapIn(details, reading, here);
  const span = swap ?? runAround(best.detail, details, reading);
  if (span.start < here.start) return [];
  return [
    {
      start: span.start,
      end: span.end,
      level,
      sum: sumOf(details, nearby(subject)),
      instead: insteadOf(steps, reading),
      ...(swap && { swap: swap.to }),
    },
  ];
}

/** The swap that gains most, worked out again with the words in place. Undefined where none can be made that reads well. */
function swapIn(details: readonly Detail[], reading: Reading, here: Span): Swap | undefined {
  for (const blur of blursOf(details)) {
    const swap = contains(here, blur.detail) ? swapFor(reading, blur) : undefined;
    if (swap && contains(here, swap)) return swap;
  }
  return undefined;
}

/** What to do, the detail that gains most first, and how many people could then be meant. */
function insteadOf(steps: readonly Blur[], reading: Reading): string {
  const advice = steps.map(({ detail, what, say }) => {
    const words = `“${reading.text.slice(detail.start, detail.end)}”`;
    if (what === 'day') return 'leave out the day';
    return say ? `say “${say}” instead of ${words}` : `leave out ${words}`;
  });
  const people = sayPeople(steps.at(-1)?.people ?? 0);
  const sentence = `${advice.join(', and ')}. Then about ${people} could be meant.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** The words of the detail that gains most, with the nearest other in its sentence where the two stand close. */
function runAround(best: Detail, details: readonly Detail[], reading: Reading): Span {
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
