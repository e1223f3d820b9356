import type { Reading } from '../../reading/index.ts';
import type { Span } from '../../reading/span.ts';
import { anchorsOf, othersIn } from './anchors.ts';
import type { Detail } from './detail.ts';
import { detailsOf } from './details.ts';
import { type Mention, mentionsOf, ownerOf } from './owners.ts';
import { SEEN_IN_CARE, sexIn } from './who.ts';

/** One particular person in care, and what the draft says of them. */
export interface Subject {
  /** The words that first speak of them. */
  readonly who: Span;
  readonly details: readonly Detail[];
  /** A day, an hour or a date can be told. */
  readonly dated: boolean;
  /** Words of the draft say that this person is in care, rather than met in the street. */
  readonly inCare: boolean;
}

/** Worked out once for each Reading: to raise what few people fit, and to weigh what others raised. */
const known = new WeakMap<Reading, readonly Subject[]>();

/** Every particular person in care of whom a draft tells, with the details that belong to them. */
export function subjectsOf(reading: Reading): readonly Subject[] {
  const subjects = known.get(reading) ?? workOut(reading);
  known.set(reading, subjects);
  return subjects;
}

function workOut(reading: Reading): Subject[] {
  const all = detailsOf(reading);
  if (all.every((detail) => detail.is === 'sex')) return [];
  const others = othersIn(reading);
  const anchors = anchorsOf(reading, all, others);
  if (anchors.length === 0) return [];
  const { mentions, count } = mentionsOf(reading, anchors, others, all);
  const owners = all.map((detail) => ownerOf(detail, mentions, reading, count));
  return Array.from({ length: count }, (_, subject): Subject => {
    const own = mentions.filter((mention) => mention.subject === subject);
    const details = all.filter((_detail, at) => owners[at] === subject);
    const sentences = new Set([...own, ...details].map((span) => reading.sentenceAt(span).index));
    return {
      who: own[0] ?? { start: 0, end: 0 },
      details: [...sexesOf(own, reading, count === 1 && others.length === 0), ...details],
      dated: reading.times.some(
        (when) =>
          (when.kind === 'day' || when.kind === 'live' || when.kind === 'date') &&
          (count === 1 || sentences.has(reading.sentenceAt(when).index)),
      ),
      inCare:
        anchors.some(({ inCare, start }) => inCare && own.some((mention) => mention.start === start)) ||
        reading.careCues.some((cue) => sentences.has(reading.sentenceAt(cue).index)) ||
        [...sentences].some((index) => SEEN_IN_CARE.test(reading.sentences[index]?.plain ?? '')),
    };
  });
}

/**
 * The sex that a person's own mentions give away, told at the first that does. Where nobody else is told of, any 'he' or 'she'
 * will do: 'Bless him. 94, retired miner.'
 */
function sexesOf(own: readonly Mention[], reading: Reading, alone: boolean): Detail[] {
  const told = [...own, ...(alone ? reading.match(HE_OR_SHE) : [])];
  for (const { start, end } of told) {
    const sex = sexIn(reading.text.slice(start, end).toLowerCase());
    if (sex) return [{ is: 'sex', start, end, sex }];
  }
  return [];
}

const HE_OR_SHE = /\b(?:he|she|him|her|his|hers)\b/;
