import type { Frame, Reading, ServiceUser } from '../../reading/index.ts';
import { othersOf } from '../../reading/people/scene.ts';
import type { Span } from '../../reading/span.ts';
import { ANIMAL } from '../../reading/stories/story-words.ts';
import type { Detail } from './detail.ts';
import { kindsOf } from './level.ts';
import { AT_HOME, ON_A_SHELF, PET, PLURAL, SEEN_IN_CARE, WRITER } from './who.ts';

/** What a person is told of by: words that stand for them, or a detail where no such word does. */
export interface Anchor extends Span {
  readonly how: ServiceUser['how'];
  /** The words themselves say that the person is in care. */
  readonly inCare: boolean;
}

/** Whoever stands in these is not somebody whom the writer cares for now, or is not one person. */
const HARMLESS: readonly Frame[] = [
  'fictional',
  'historical',
  'ownFamily',
  'self',
  'general',
  'statistic',
  'composite',
  'hypothetical',
  'reported',
  'recruitment',
  'event',
];

/** How many further sentences what is said of somebody may follow on. */
export const REACH = 2;

/** Everybody in care of whom a draft tells, as far as words for them go, in order. */
export function anchorsOf(reading: Reading, details: readonly Detail[], others: readonly Span[]): Anchor[] {
  const users = usersOf(reading, details);
  // A relative alone is nobody's patient: 'his mum' belongs to somebody who must be told of too.
  const particular = users.some(({ how }) => how !== 'relative') ? users : [];
  return [...particular, ...unsaid(reading, details, [...particular, ...others])].sort(
    (a, b) => a.start - b.start,
  );
}

/** People of whom something is told that is no service user's: family, colleagues, the writer, people of public life. */
export const othersIn = (reading: Reading): Span[] => [
  ...othersOf(reading),
  ...reading.match(WRITER),
  ...reading.people.filter(({ role }) => role === 'public' || role === 'family' || role === 'colleague'),
];

function usersOf(reading: Reading, details: readonly Detail[]): Anchor[] {
  // A man who told a joke is anybody; with an age or an illness it takes no word of care.
  const told = details.some((detail) =>
    detail.is === 'figure'
      ? detail.figure.kind === 'condition' || detail.figure.kind === 'event'
      : detail.is === 'age' && detail.counted && detail.from === detail.to,
  );
  return reading.serviceUsers
    .filter(
      (user) =>
        user.particular &&
        (user.sure === 2 || told || reading.careCues.length > 0) &&
        !reading.framed(user, ...HARMLESS) &&
        !ON_A_SHELF.test(reading.sentenceAt(user).plain),
    )
    .map(({ start, end, how, sure }) => ({ start, end, how, inCare: sure === 2 }));
}

/**
 * Somebody told of by details alone: 'Twins. 94. Identical.', '36F with MND', 'our nine-year-old from Truro'. It takes two
 * kinds of them close together, a word of care or an age with an illness, and nobody else to whom they could belong.
 */
function unsaid(reading: Reading, details: readonly Detail[], known: readonly Span[]): Anchor[] {
  const found: Anchor[] = [];
  const at = (span: Span) => reading.sentenceAt(span).index;
  const taken = new Set(known.map(at));
  const cared = new Set(reading.careCues.map(at));
  const inSentence = bySentence(details, at);
  let furthest = Number.NEGATIVE_INFINITY;
  for (const first of details) {
    if (first.is === 'sex' || isVague(first)) continue;
    const from = at(first);
    const near = [-1, 0, 1, 2].map((step) => from + step);
    const last = found.at(-1);
    const own = last !== undefined && isNewAge(first, inSentence(at(last)), at(last) === from);
    if (near.some((index) => taken.has(index)) || (!own && from - furthest <= REACH)) continue;
    const window = (own ? [from] : [from, from + 1, from + 2])
      .flatMap(inSentence)
      .filter((detail) => !isVague(detail));
    if (kindsOf(window).size < 2 || !window.some(isPersonal)) continue;
    const isCaredFor = near.some((index) => cared.has(index)) || isSeenInCare(reading, near);
    // Houses collapse too, and towns have plumbers who are deaf to reason: an illness alone is not yet somebody.
    if (!isCaredFor && !(isIll(window) && window.some(({ is }) => is === 'age'))) continue;
    const words = near.map((index) => reading.sentences[index]?.plain ?? '').join(' ');
    if (NOBODY.some((pattern) => pattern.test(words))) continue;
    if (reading.framed(first, ...HARMLESS)) continue;
    found.push({ start: first.start, end: first.end, how: 'noun', inCare: false });
    furthest = Math.max(furthest, from);
  }
  return found;
}

/** The details of each sentence, in their order. */
function bySentence(details: readonly Detail[], at: (span: Span) => number) {
  const known = new Map<number, Detail[]>();
  for (const detail of details) {
    const index = at(detail);
    const others = known.get(index);
    if (others) others.push(detail);
    else known.set(index, [detail]);
  }
  return (index: number): readonly Detail[] => known.get(index) ?? [];
}

/** In a list each line may be somebody: an age that is not the one of the person before, of whose sentence these are the details. */
const isNewAge = (first: Detail, before: readonly Detail[], isSameSentence: boolean): boolean => {
  if (first.is !== 'age' || !first.counted || isSameSentence) return false;
  const age = before.find((detail) => detail.is === 'age' && detail.counted);
  return age?.is === 'age' && age.from !== first.from;
};

const NOBODY = [PLURAL, ON_A_SHELF, AT_HOME, ANIMAL, PET];

/** A county, a whole nation, or an age told by a word fit too many to stand for somebody. */
const isVague = (detail: Detail): boolean =>
  (detail.is === 'place' && detail.people > 400_000) || (detail.is === 'age' && !detail.counted);

/** Said of a person, never of a street or a team. */
const isPersonal = (detail: Detail): boolean =>
  detail.is === 'age' ||
  (detail.is === 'figure' && (detail.figure.kind === 'condition' || detail.figure.kind === 'event'));

/** Is somebody ill, or hurt? */
const isIll = (window: readonly Detail[]): boolean =>
  window.some(
    (detail) =>
      detail.is === 'figure' && (detail.figure.kind === 'condition' || detail.figure.kind === 'event'),
  );

/** Do words of care stand in these sentences that the Reading takes for no cue? */
const isSeenInCare = (reading: Reading, near: readonly number[]): boolean =>
  near.some((index) => SEEN_IN_CARE.test(reading.sentences[index]?.plain ?? ''));
