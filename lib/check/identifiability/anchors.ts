import type { Frame, Reading, ServiceUser } from '../../reading/index.ts';
import { othersOf } from '../../reading/service-users.ts';
import type { Span } from '../../reading/span.ts';
import { ANIMAL } from '../../reading/story-words.ts';
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
 * kinds of them close together, a word of care or an illness, and nobody else to whom they could belong.
 */
function unsaid(reading: Reading, details: readonly Detail[], known: readonly Span[]): Anchor[] {
  const found: Anchor[] = [];
  const at = (span: Span) => reading.sentenceAt(span).index;
  const taken = new Set(known.map(at));
  for (const first of details) {
    if (first.is === 'sex' || isVague(first)) continue;
    const from = at(first);
    const near = [-1, 0, 1, 2].map((step) => from + step);
    const own = isNewAge(first, found, details, at);
    if (
      near.some((index) => taken.has(index)) ||
      (!own && found.some((anchor) => from - at(anchor) <= REACH))
    )
      continue;
    const window = details.filter(
      (detail) => at(detail) >= from && at(detail) <= from + (own ? 0 : REACH) && !isVague(detail),
    );
    if (kindsOf(window).size < 2 || !window.some(isPersonal) || !isCared(reading, window, near)) continue;
    const words = near.map((index) => reading.sentences[index]?.plain ?? '').join(' ');
    if (NOBODY.some((pattern) => pattern.test(words))) continue;
    if (reading.framed(first, ...HARMLESS)) continue;
    found.push({ start: first.start, end: first.end, how: 'noun', inCare: false });
  }
  return found;
}

/** In a list each line may be somebody: an age that is not the one of the person before. */
const isNewAge = (
  first: Detail,
  found: readonly Anchor[],
  details: readonly Detail[],
  at: (span: Span) => number,
): boolean => {
  const last = found.at(-1);
  if (first.is !== 'age' || !first.counted || !last || at(last) === at(first)) return false;
  const before = details.find((detail) => detail.is === 'age' && detail.counted && at(detail) === at(last));
  return before?.is === 'age' && before.from !== first.from;
};

const NOBODY = [PLURAL, ON_A_SHELF, AT_HOME, ANIMAL, PET];

/** A county, a whole nation, or an age told by a word fit too many to stand for somebody. */
const isVague = (detail: Detail): boolean =>
  (detail.is === 'place' && detail.people > 400_000) || (detail.is === 'age' && !detail.counted);

/** Said of a person, never of a street or a team. */
const isPersonal = (detail: Detail): boolean =>
  detail.is === 'age' ||
  (detail.is === 'figure' && (detail.figure.kind === 'condition' || detail.figure.kind === 'event'));

/** Is somebody cared for in these sentences, or ill, or hurt? */
const isCared = (reading: Reading, window: readonly Detail[], near: readonly number[]): boolean =>
  window.some(
    (detail) =>
      detail.is === 'figure' && (detail.figure.kind === 'condition' || detail.figure.kind === 'event'),
  ) ||
  reading.careCues.some((cue) => near.includes(reading.sentenceAt(cue).index)) ||
  near.some((index) => SEEN_IN_CARE.test(reading.sentences[index]?.plain ?? ''));
