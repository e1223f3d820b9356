import type { Reading, Span } from '../../reading/index.ts';
import { FAMOUS, FEELING, PICTURE, SECRECY, UNIQUE } from '../../reading/stories/story-words.ts';
import type { Level, Rule } from '../../rule.ts';
import { agesTold } from './ages-told.ts';
import { estimate } from './estimate.ts';
import { subjectsOf } from './subjects.ts';

/** What the estimate needs to know of a flag. */
interface Weakenable extends Span {
  readonly level: Level;
  readonly rule: Rule;
}

/** From here on nobody in particular is pointed at. People. */
const THOUSANDS = 2_000;

/**
 * Makes a tip of weak flags about somebody in care where thousands could be meant and nothing in the draft narrows that down:
 * no day, place, age, event, rarity, name, number, bed or picture. Who knows the person reads the whole of it, so one such
 * word anywhere is enough. It has nothing to say of colleagues: who works with the writer needs no figures. Nor of a story that
 * touched the writer, which is some one person's, who may know it again. What a rule itself calls serious stays as it is. Tips
 * stay too: to take them away was tried, and cost more that was due than it spared.
 */
export function weaken<One extends Weakenable>(reading: Reading, flags: readonly One[]): One[] {
  const weak = new Set(
    flags.filter(({ rule, level }) => rule.category === 'confidentiality' && level === 'medium'),
  );
  if (weak.size === 0 || isNarrowed(reading)) return [...flags];
  const cared = new Set(
    reading.serviceUsers.filter(({ particular }) => particular).map((user) => reading.sentenceAt(user).index),
  );
  return flags.map((flag) =>
    weak.has(flag) && sentencesOf(flag, reading).some((index) => cared.has(index))
      ? { ...flag, level: 'low' as const }
      : flag,
  );
}

/** Is there anything by which somebody who knows the person, or was there, could tell who it is? */
const isNarrowed = (reading: Reading): boolean =>
  reading.times.some(({ kind }) => kind !== 'long') ||
  reading.places.length > 0 ||
  agesTold(reading).some((age) => age.is === 'age' && age.counted) ||
  reading.conditions.some(({ rare, newsworthy }) => rare || newsworthy) ||
  reading.people.length > 0 ||
  reading.identifiers.length > 0 ||
  reading.contacts.length > 0 ||
  // 'My patient', 'my 2pm', 'bed 4': somebody in care beyond doubt.
  reading.serviceUsers.some(({ particular, sure }) => particular && sure === 2) ||
  TELLING.some((words) => reading.match(words).length > 0) ||
  subjectsOf(reading).some(({ details }) => estimate(details).people < THOUSANDS);

const TELLING = [UNIQUE, FAMOUS, SECRECY, PICTURE, FEELING];

/** The sentences in which a flag stands, by number. */
function sentencesOf(flag: Span, reading: Reading): number[] {
  const first = reading.sentenceAt(flag).index;
  const last = reading.sentenceAt({ start: Math.max(flag.start, flag.end - 1), end: flag.end }).index;
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}
