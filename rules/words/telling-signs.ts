import type { Reading, Span } from '../../lib/reading/index.ts';
import * as deeds from './telling-deeds.ts';
import * as harmless from './telling-harmless.ts';
import * as people from './telling-people.ts';
import * as scenes from './telling-scenes.ts';

/** A sign that a draft tells of somebody, or that it does not, and where it stands. */
export interface Sign extends Span {
  readonly name: string;
}

const { SOMEBODY: _, ...whom } = people;
const PATTERNS: readonly (readonly [string, RegExp])[] = Object.entries({
  ...whom,
  ...deeds,
  ...scenes,
  ...harmless,
});

/** Words that say more the more there are of them. */
const COUNTED: ReadonlySet<string> = new Set(['HE_OR_SHE', 'POINTED', 'MY_DAYS', 'AS_A_RULE', 'IN_GENERAL']);

/** Lengths in characters beyond which a draft says more by chance. */
const LENGTHS = [70, 100, 140, 190, 260, 360, 600, 1000];

/** What stands in a draft of whom, what was done and how it is meant, with the places. */
export function signsOf(reading: Reading): Sign[] {
  const signs: Sign[] = [];
  const add = (name: string, { start, end }: Span) => signs.push({ name, start, end });
  const whole = { start: 0, end: 0 };
  for (const [name, words] of PATTERNS) {
    const matches = reading.match(words);
    for (const match of matches) add(name, match);
    if (!COUNTED.has(name)) continue;
    if (matches.length > 1) add(`${name}, twice`, whole);
    if (matches.length > 3) add(`${name}, often`, whole);
  }
  for (const one of reading.people) add(`name: ${one.role}`, one);
  for (const one of reading.conditions) {
    add(`condition: ${one.kind}`, one);
    if (one.newsworthy) add('newsworthy', one);
  }
  for (const one of reading.places) add(`place: ${one.kind}`, one);
  for (const one of reading.ages) if (one.counted) add('age', one);
  for (const one of reading.times) add(`time: ${one.kind}`, one);
  for (const one of reading.frameSpans) add(`frame: ${one.frame}`, one);
  for (const one of reading.serviceUsers) add(`user: ${one.how}${one.particular ? ' one' : ''}`, one);
  for (const one of reading.work) add(`work: ${one.kind}`, one);
  for (const one of reading.careCues) add('care', one);
  for (const name of wholeSigns(reading)) add(name, whole);
  return signs;
}

/** What holds for the draft as a whole. */
function wholeSigns(reading: Reading): string[] {
  const { relations, address, commerce, plain, stories } = reading;
  const told = [...stories].sort((a, b) => b.tally - a.tally)[0];
  const holds: readonly (readonly [string, boolean])[] = [
    ['learning', relations.learning.length > 0],
    ['to somebody in care', relations.toSomebodyInCare],
    ['to one', relations.toOne],
    ['asks about care', relations.asksAboutCare],
    ['to a colleague', relations.toColleague],
    ['addressed', address.whom !== 'nobody'],
    ['invitation', address.invitations.length > 0],
    ['swearing', reading.swearing.length > 0],
    ['treatment', reading.treatments.length > 0],
    ['claim', reading.claims.length > 0],
    ['selling', commerce.selling],
    ['wordy', commerce.wordy],
    ['story', told !== undefined],
    ['sure story', told?.sure ?? false],
    ['one sentence', reading.sentences.length === 1],
    ['nobody speaks', !/\b(?:i|i've|i'd|i'm|me|my|we|we've|our|us)\b/.test(plain)],
    ['question', plain.includes('?')],
    ['loud', plain.includes('!')],
    ...LENGTHS.map((length) => [`over ${length}`, reading.text.length > length] as const),
    ...[...(told?.kinds ?? [])].map((kind) => [`story: ${kind}`, true] as const),
  ];
  return holds.flatMap(([name, held]) => (held ? [name] : []));
}
