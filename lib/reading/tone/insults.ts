import type { Reading } from '../index.ts';
import { PEOPLE, type Role } from '../people/people-words.ts';
import { overlaps, type Span } from '../span.ts';
import { oneOf, pattern } from '../wording.ts';
import {
  ADJECTIVES_BEFORE,
  HARD_BEFORE,
  IS_BEFORE,
  MENTIONED_AFTER,
  MENTIONED_BEFORE,
  MINE_BEFORE,
  NOT_BEFORE,
  PREDICATE_BEFORE,
  REPORTED_BEFORE,
  SELF_AFTER,
  SELF_BEFORE,
  THING,
  THOSE_BEFORE,
  YOU_BEFORE,
} from './insult-frames.ts';
import { ADJECTIVE_HARMLESS, ADJECTIVE_NOUN, ADJECTIVE_PREDICATE, NOT_A_NAME } from './insult-senses.ts';
import { type Force, NAMES, NAMES_IN_FRAMES } from './insult-words.ts';

export type { Force } from './insult-words.ts';

/** Who is called names: by role, or the person written to, the writer, a thing, or somebody the draft does not tell. */
export type Target = Role | 'addressee' | 'self' | 'ownFamily' | 'thing' | 'unknown';

/** Somebody, or something, is called a name or put down with an adjective. */
export interface Insult extends Span {
  /** In plain form, with the adjectives that lead up to it. */
  readonly plain: string;
  readonly force: Force;
  readonly target: Target;
  /** Somebody else's words: in quotation marks, or what the writer was called. */
  readonly reported: boolean;
}

interface Entry {
  readonly force: Force;
  /** An everyday word too: it needs an insulting frame. */
  readonly framed: boolean;
}

const ENTRIES = new Map<string, Entry>();
for (const force of ['hard', 'plain', 'soft'] as const) {
  for (const name of NAMES[force]) {
    const entry = { force, framed: NAMES_IN_FRAMES.has(name) };
    for (const form of formsOf(name)) ENTRIES.set(form, entry);
  }
}

function formsOf(name: string): string[] {
  const plural = /(?:s|x|ch|sh)$/.test(name)
    ? `${name}es`
    : /[^aeiou]y$/.test(name)
      ? `${name.slice(0, -1)}ies`
      : `${name}s`;
  const forms = name === 'scum' || name === 'vermin' ? [name] : [name, plural];
  return forms.flatMap((form) =>
    form.includes('-') ? [form, form.replaceAll('-', ' '), form.replaceAll('-', '')] : [form],
  );
}

/** First and second words of the names that are written as two. */
const FIRST_OF_TWO = new Map<string, Set<string>>();
for (const name of ENTRIES.keys()) {
  const [first = '', second] = name.split(' ');
  if (second) FIRST_OF_TWO.set(first, (FIRST_OF_TWO.get(first) ?? new Set()).add(second));
}

const ROLES: readonly Role[] = [
  'serviceUser',
  'relative',
  'manager',
  'official',
  'student',
  'profession',
  'colleague',
  'group',
  'stranger',
];
const BY_ROLE = ROLES.map((role): readonly [Role, RegExp] => [role, new RegExp(`\\b(?:${PEOPLE[role]})\\b`)]);

/** The role of the person named in some words, if any. */
export const roleIn = (words: string): Role | undefined =>
  BY_ROLE.find(([, pattern]) => pattern.test(words))?.[0];

function targetOf(reading: Reading, span: Span): Target {
  const before = reading.before(span, 90);
  const after = reading.after(span, 60);
  if (SELF_BEFORE.test(before) || SELF_AFTER.test(after)) return 'self';
  if (/\b(?:you|ya|ye|u|yous|youse|yer|you're|oi|hey|your|ur) (?:[a-z,-]+ ){0,4}$/.test(before))
    return 'addressee';
  const own = roleIn(reading.text.slice(span.start, span.end).toLowerCase());
  if (own) return own;
  const near = roleIn(after.slice(0, 34)) ?? roleIn(before.slice(-45));
  if (MINE_BEFORE.test(before)) return 'ownFamily';
  if (near) return near;
  const farther = roleIn(before) ?? roleIn(after);
  if (farther) return farther;
  if (THING.test(before)) return 'thing';
  if (/^\s*(?:@\w+\s+)+/.test(reading.plain) || reading.draft.kind === 'reply') return 'addressee';
  return 'unknown';
}

/** Inside quotation marks, or told as what somebody said. */
function isReported(reading: Reading, span: Span): boolean {
  const before = reading.before(span, 80);
  return (
    reading.framed(span, 'quoted', 'condemned') ||
    (REPORTED_BEFORE.test(before) &&
      !/\b(?:i|we|i'd|would) (?:just |have |'d )?(?:call|called|said|say|told) /.test(before)) ||
    (/"[^"]*$/.test(before) && /^[^"]*"/.test(reading.after(span, 120))) ||
    (/(?:^|[\s(])'[^']*$/.test(before) && /^[^']*'(?:[\s.,!?)]|$)/.test(reading.after(span, 80)))
  );
}

const NAME_SCAN = /(?<![\w@#/.-])[a-z]+(?:-[a-z]+)*(?![\w@/])/g;

/** Names that are called without a word to stress them. */
const PLAIN_NAMES = pattern(
  '^',
  oneOf`
    liars? | liers? | cowards? | crooks? | traitors? | bigots? | hypocrites? | frauds? | thugs? | bull(?:y|ies)
    perverts? | racists? | fascists? | losers? | fools? | clowns? | disgrace | embarrassment | parasites? | scum
    vermin | quacks? | dictators? | narcissists? | sociopaths? | psychos? | snakes? | animals | monsters?
    jokes? | dinosaurs? | fossils?
  `,
  '$',
);

/** 'of a man': the name is said of a person. */
const OF_A_PERSON = pattern(
  '^ of an? ',
  oneOf`
    man | woman | manager | boss | doctor | consultant | person | human | bloke | surgeon | nurse | physio | gp
    country | government | minister | president | pm
  `,
  '\\b',
);

/** Does what stands around an everyday word make it a name? */
function inFrame(name: string, before: string, after: string): boolean {
  return (
    HARD_BEFORE.test(before) ||
    (/\b(?:you|ya|ye|yous|youse|u) (?:[a-z-]+ ){0,3}$/.test(before) &&
      /^(?:[.!?,]|$| ?[^\w\s]| (?:of|lot|and|who|with|u|x)\b)/.test(after)) ||
    (PLAIN_NAMES.test(name) && PREDICATE_BEFORE.test(before)) ||
    OF_A_PERSON.test(after) ||
    /^,? (?:the )?(?:lot|whole lot|pair|both) of (?:them|'?em|you)\b/.test(after)
  );
}

/** Is a name that is only a name said of somebody, and not merely mentioned? */
function saidOf(name: string, before: string, after: string): boolean {
  return (
    inFrame(name, before, after) ||
    YOU_BEFORE.test(before) ||
    IS_BEFORE.test(before) ||
    THOSE_BEFORE.test(before) ||
    ADJECTIVES_BEFORE.test(before) ||
    /^\s*(?:@\w+\s+)*$/.test(before) ||
    /^(?:$|,|\.|!|$| in | on | from | at | has | who | with | just | keeps | thinks | and | is | are )/.test(
      after,
    )
  );
}

/** Everybody who is called names in a draft, in the order of the words. Self-mockery is told too, with its target. */
export function insultsOf(reading: Reading): Insult[] {
  const found: Insult[] = [];
  const add = (span: Span, plain: string, force: Force) => {
    if (found.some((other) => overlaps(other, span))) return;
    found.push({
      ...span,
      plain,
      force,
      target: targetOf(reading, span),
      reported: isReported(reading, span),
    });
  };
  // Straight over the plain draft: most words are no name, so spans are worked out only for those that are.
  for (const { 0: plain, index } of reading.plain.matchAll(NAME_SCAN)) {
    const entry = ENTRIES.get(plain) ?? twoWords(reading.plain, index, plain);
    if (!entry) continue;
    const { start, end } = reading.original(index, index + plain.length);
    const before = reading.before({ start, end }, 60);
    const after = reading.after({ start, end }, 40);
    if (NOT_BEFORE.test(before) || NOT_A_NAME.test(`${before.slice(-24)}${plain}${after.slice(0, 20)}`))
      continue;
    if (entry.framed ? !inFrame(plain, before, after) : !saidOf(plain, before, after)) continue;
    const lead = ADJECTIVES_BEFORE.exec(before)?.[0].length ?? 0;
    const at = reading.plainAt({ start, end });
    const span = reading.original(at.start - lead, at.end);
    add(span, reading.plain.slice(at.start - lead, at.end), entry.force);
  }
  for (const pattern of [ADJECTIVE_NOUN, ADJECTIVE_PREDICATE]) {
    for (const { start, end, plain } of reading.match(pattern)) {
      const around = `${reading.before({ start, end }, 12)}${plain}`;
      if (
        !ADJECTIVE_HARMLESS.test(around) &&
        !/\b(?:i|we)(?:'m| am|'re| are) [a-z ]*$|^you were\b/.test(plain)
      )
        add({ start, end }, plain, 'plain');
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Are these words only mentioned: quoted, refused, condemned, or what somebody was called? */
export function isMentioned(reading: Reading, span: Span): boolean {
  return (
    reading.framed(span, 'condemned') ||
    isReported(reading, span) ||
    MENTIONED_BEFORE.test(reading.before(span, 60)) ||
    MENTIONED_AFTER.test(reading.after(span, 40))
  );
}

/** 'half wit', 'pen pushers': a name written as two words. */
function twoWords(draft: string, index: number, plain: string): Entry | undefined {
  const first = FIRST_OF_TWO.get(plain);
  if (!first) return undefined;
  const next = /^ ([a-z]+)/.exec(draft.slice(index + plain.length, index + plain.length + 20))?.[1];
  return next && first.has(next) ? ENTRIES.get(`${plain} ${next}`) : undefined;
}
