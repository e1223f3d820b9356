import { overlaps, type Reading, type Span } from '../../reading/index.ts';
import { FAMOUS, PICTURE, SECRECY, UNIQUE } from '../../reading/story-words.ts';
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

/** How many sentences to either side may narrow down who is meant. */
const NEAR = 1;

/**
 * Makes a tip of weak flags about somebody in care where thousands could be meant and nothing narrows that down: no day,
 * place, age, event, rarity, name, number, bed or picture. What a rule itself calls serious stays as it is. Tips stay too: to
 * take them away was tried, and cost more that was due than it spared.
 */
export function weaken<One extends Weakenable>(reading: Reading, flags: readonly One[]): One[] {
  const isWeak = ({ level, rule }: One) => rule.category === 'confidentiality' && level !== 'high';
  if (!flags.some(isWeak)) return [...flags];
  const many = subjectsOf(reading).every(({ details }) => estimate(details).people >= THOUSANDS);
  if (!many) return [...flags];
  const narrowing = narrowingIn(reading);
  return flags.map((flag) => {
    if (!isWeak(flag) || isNarrowed(flag, narrowing, reading)) return flag;
    return { ...flag, level: 'low' as const };
  });
}

/** Everything by which somebody who knows the person, or was there, could tell who it is. */
const narrowingIn = (reading: Reading): readonly Span[] => [
  ...reading.times.filter(({ kind }) => kind !== 'long'),
  ...reading.places,
  ...agesTold(reading).filter((age) => age.is === 'age' && age.counted),
  ...reading.conditions.filter(({ rare, newsworthy }) => rare || newsworthy),
  ...reading.people,
  ...reading.identifiers,
  ...reading.contacts,
  // 'My patient', 'my 2pm', 'bed 4': somebody in care beyond doubt.
  ...reading.serviceUsers.filter(({ particular, sure }) => particular && sure === 2),
  ...[UNIQUE, FAMOUS, SECRECY, PICTURE].flatMap((words) => reading.match(words)),
];

function isNarrowed(flag: Span, narrowing: readonly Span[], reading: Reading): boolean {
  const [first, last] = [flag, { start: Math.max(flag.start, flag.end - 1), end: flag.end }].map(
    (span) => reading.sentenceAt(span).index,
  );
  return narrowing.some((span) => {
    const { index } = reading.sentenceAt(span);
    return overlaps(span, flag) || (index >= (first ?? 0) - NEAR && index <= (last ?? 0) + NEAR);
  });
}
