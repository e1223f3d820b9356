import type { Condition } from './conditions.ts';
import type { Frame } from './frames.ts';
import type { Reading } from './index.ts';
import { othersOf } from './service-users.ts';
import type { Span } from './span.ts';
import {
  ANIMAL,
  APART,
  CARE_ACT,
  FAMOUS,
  FEELING,
  HOME,
  LIFE,
  PICTURE,
  PUBLIC_LIFE,
  SECRECY,
  SPEECH,
  UNIQUE,
  WORK_LIFE,
} from './story-words.ts';
import type { When } from './times.ts';

/** One thing that a draft gives away about somebody, or that shows how it is meant. */
export interface Clue extends Span {
  readonly kind: ClueKind;
}

export type ClueKind =
  | 'speech'
  | 'careAct'
  | 'feeling'
  | 'life'
  | 'secrecy'
  | 'unique'
  | 'famous'
  | 'picture'
  | 'apart'
  | 'home'
  | 'animal'
  | 'publicLife'
  | 'workLife'
  | 'own'
  | 'self'
  | 'named'
  | `${Frame}Frame`
  | 'colleague'
  | 'place'
  | 'patient'
  | 'somebody'
  | 'slot'
  | 'bed'
  | 'name'
  | 'relative'
  | 'pronoun'
  | 'heOrShe'
  | When['kind']
  | 'age'
  | 'rare'
  | 'event'
  | Condition['kind'];

/** What each kind of clue adds to a telling. Rounded from how they part the labelled drafts (tests/corpus), odd ids only. */
const WEIGHTS: Readonly<Partial<Record<ClueKind, number>>> = {
  // who
  name: 2.2,
  relative: 1.7,
  heOrShe: 1.7,
  slot: 1.2,
  somebody: 1,
  bed: 0.9,
  patient: 0.8,
  pronoun: 0.2,
  // what
  event: 1.7,
  result: 1.4,
  death: 1.1,
  circumstance: 1,
  birth: 0.8,
  rare: 0.9,
  careAct: 0.9,
  procedure: 0.6,
  life: 0.5,
  unique: 0.6,
  mind: 0.4,
  illness: 0.2,
  speech: 0.2,
  injury: 0.1,
  // how it is meant
  feeling: 1,
  secrecy: 1,
  famous: 0.8,
  picture: 0.3,
  // when and where
  live: 0.8,
  recent: 0.8,
  place: 0.7,
  age: 0.7,
  day: 0.6,
  long: -0.3,
  date: -0.5,
  // what speaks against it
  self: -1.2,
  ownFamilyFrame: -1,
  fictionalFrame: -1.5,
  generalFrame: -0.9,
  animal: -0.9,
  workLife: -0.9,
  named: -0.8,
  own: -0.7,
  eventFrame: -0.6,
  consentedFrame: -0.5,
  compositeFrame: -0.6,
  colleague: -0.4,
  statisticFrame: -0.4,
  home: -0.4,
  publicLife: -0.3,
  historicalFrame: -0.3,
  apart: -0.3,
  condemnedFrame: -0.2,
  reportedFrame: -0.2,
};

/** From HINT on a telling is worth a tip; from SURE on, nine in ten would be raised by a careful colleague. */
const HINT = 2.8;
const SURE = 3.6;

/** Frames in which nobody in care is told of. */
const APART_FRAMES: ReadonlySet<Frame> = new Set<Frame>([
  'fictional',
  'composite',
  'consented',
  'ownFamily',
  'self',
  'recruitment',
  'event',
  'hypothetical',
  'historical',
  'offDuty',
  'statistic',
  'general',
  'condemned',
  'reported',
  'thanked',
  'negated',
]);

const HE_OR_SHE = /\b(?:he|she|him|her|his|hers)(?:'s|'d|'ll)?\b/;

const PATTERNS: readonly (readonly [ClueKind, RegExp])[] = [
  ['speech', SPEECH],
  ['careAct', CARE_ACT],
  ['feeling', FEELING],
  ['life', LIFE],
  ['secrecy', SECRECY],
  ['unique', UNIQUE],
  ['famous', FAMOUS],
  ['picture', PICTURE],
  ['apart', APART],
  ['home', HOME],
  ['animal', ANIMAL],
  ['publicLife', PUBLIC_LIFE],
  ['workLife', WORK_LIFE],
];

/** A capital after a preposition, typed so: the name of a place, where no list knows it. */
const PLACE_TYPED =
  /\b(?:in|at|from|near|off|outside|round|over|to|through|on|of|by) (?:the )?((?:St\.? |North |South |East |West |Upper |Lower |Little |Great |Port |Fort |New |Old )?[A-Z][a-z]{2,}(?: [A-Z][a-z]+){0,2}(?: (?:Road|Rd|Street|St|Lane|Close|Avenue|Ave|Terrace|Drive|Way|Court|Square|Sq|Park|Estate|Flats|House|School|Church|Hotel|Arms))?)/g;
const NOT_PLACE =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|Halloween|Hogmanay|Boxing|New Year|English|Welsh|Irish|Scottish|Polish|Spanish|French|Facebook|Twitter|Instagram|LinkedIn|Google|Netflix|God|Band|Year|Zoom|Teams|WhatsApp|Tiktok|TikTok|Tesco|Asda|Aldi|Lidl|Morrisons|Greggs|Costa|Santa|NHS|Covid|Brexit|Parliament|Westminster|Mrs|Mr|Ms|Miss|Dr)/;

/** What a draft gives away and how, in the order of the words. */
export function cluesOf(reading: Reading): Clue[] {
  const clues: Clue[] = PATTERNS.flatMap(([kind, pattern]) =>
    reading.match(pattern).map(({ start, end }): Clue => ({ kind, start, end })),
  );
  for (const found of reading.text.matchAll(PLACE_TYPED)) {
    const name = found[1] ?? '';
    if (NOT_PLACE.test(name)) continue;
    const start = found.index + found[0].length - name.length;
    clues.push({ kind: 'place', start, end: start + name.length });
  }
  for (const user of reading.serviceUsers) {
    if (!user.particular) continue;
    const kind = user.how === 'noun' ? (user.sure === 2 ? 'patient' : 'somebody') : user.how;
    clues.push({ kind, start: user.start, end: user.end });
  }
  for (const when of reading.times) clues.push({ kind: when.kind, start: when.start, end: when.end });
  for (const age of reading.ages)
    if (age.counted) clues.push({ kind: 'age', start: age.start, end: age.end });
  for (const { start, end, kind, rare, newsworthy } of reading.conditions)
    clues.push({ kind: rare ? 'rare' : newsworthy ? 'event' : kind, start, end });
  for (const { start, end, who } of othersOf(reading)) clues.push({ kind: who, start, end });
  for (const { start, end, role } of reading.people) {
    if (role === 'serviceUser') clues.push({ kind: 'name', start, end });
    else if (role !== 'unknown')
      clues.push({
        kind: role === 'family' ? 'own' : role === 'public' ? 'publicLife' : 'colleague',
        start,
        end,
      });
    else clues.push({ kind: 'named', start, end });
  }
  for (const { start, end, kind } of reading.places)
    if (kind !== 'county' && kind !== 'region') clues.push({ kind: 'place', start, end });
  for (const { start, end, frame } of reading.frameSpans)
    if (APART_FRAMES.has(frame)) clues.push({ kind: `${frame}Frame` as ClueKind, start, end });
  for (const he of reading.match(HE_OR_SHE)) clues.push({ kind: 'heOrShe', start: he.start, end: he.end });
  return clues.sort((a, b) => a.start - b.start);
}

/** What a telling is mostly about: the first of these that its clues allow. */
export type Theme =
  | 'event'
  | 'fame'
  | 'rarity'
  | 'death'
  | 'family'
  | 'details'
  | 'words'
  | 'health'
  | 'life';

/** One person's story, told so that others could know who is meant. */
export interface Story extends Span {
  /** How surely: the weights of its clues added up. */
  readonly tally: number;
  /** Nine times in ten a careful colleague would raise it. */
  readonly sure: boolean;
  /** It holds a detail by which people who know the person would know them. */
  readonly singled: boolean;
  readonly theme: Theme;
  readonly kinds: ReadonlySet<ClueKind>;
}

/** How many sentences before and after belong to a telling. */
const REACH = 2;

/** The tellings of a draft: around each sentence the clues are added up; the best stand, each apart from the others. */
export function storiesOf(reading: Reading): Story[] {
  const bySentence = new Map<number, Clue[]>();
  for (const clue of cluesOf(reading)) {
    const { index } = reading.sentenceAt(clue);
    const known = bySentence.get(index);
    if (known) known.push(clue);
    else bySentence.set(index, [clue]);
  }
  const cluesAt = (index: number): readonly Clue[] => bySentence.get(index) ?? [];
  const windows = reading.sentences
    .filter(({ index }) => cluesAt(index).some(({ kind }) => WHO.has(kind)))
    .map(({ index }) => {
      const clues = STEPS.flatMap((step) => cluesAt(index + step));
      const kinds = new Set(clues.map(({ kind }) => kind));
      return { index, kinds, tally: tallyOf(kinds) };
    })
    .filter(({ tally }) => tally >= HINT)
    .sort((a, b) => b.tally - a.tally || a.index - b.index);
  const taken: Story[] = [];
  const used = new Set<number>();
  for (const { index, kinds, tally } of windows) {
    const near = STEPS.map((step) => index + step);
    if (near.some((at) => used.has(at))) continue;
    for (const at of near) used.add(at);
    const theme = themeOf(kinds);
    taken.push({
      ...spotOf(near.map(cluesAt), theme),
      tally,
      sure: tally >= SURE,
      singled: SINGLING.some((kind) => kinds.has(kind)),
      theme,
      kinds,
    });
  }
  return taken.sort((a, b) => a.start - b.start);
}

const STEPS = Array.from({ length: 2 * REACH + 1 }, (_, step) => step - REACH);

/** Details by which a neighbour, a relative or the person would know who is meant. */
const SINGLING: readonly ClueKind[] = [
  'age',
  'place',
  'event',
  'rare',
  'unique',
  'famous',
  'secrecy',
  'life',
  'relative',
  'bed',
  'death',
  'date',
  'circumstance',
  'live',
];

/** Without one of these nobody is spoken of. */
const WHO: ReadonlySet<ClueKind> = new Set<ClueKind>([
  'heOrShe',
  'relative',
  'slot',
  'somebody',
  'bed',
  'patient',
  'name',
  'careAct',
  'event',
  'result',
  'rare',
  'famous',
  'circumstance',
]);

function themeOf(kinds: ReadonlySet<ClueKind>): Theme {
  const has = (...wanted: ClueKind[]) => wanted.some((kind) => kinds.has(kind));
  if (has('event')) return 'event';
  if (has('famous')) return 'fame';
  if (has('rare', 'unique')) return 'rarity';
  if (has('death')) return 'death';
  if (has('circumstance', 'relative')) return 'family';
  if (has('age') && has('place', 'life', 'day', 'date')) return 'details';
  if (has('speech')) return 'words';
  return has('illness', 'injury', 'mind', 'procedure', 'result', 'birth') ? 'health' : 'life';
}

/** The kinds of clue that show a theme; the flag is laid where they are. */
const SHOWS: Readonly<Record<Theme, readonly ClueKind[]>> = {
  event: ['event'],
  fame: ['famous'],
  rarity: ['rare', 'unique'],
  death: ['death'],
  family: ['circumstance', 'relative'],
  details: ['age'],
  words: ['speech'],
  health: ['illness', 'injury', 'mind', 'procedure', 'result', 'birth'],
  life: ['life', 'somebody', 'slot', 'patient', 'heOrShe', 'careAct'],
};

/** Clues that add nothing to what the reader is shown. */
const SILENT: ReadonlySet<ClueKind> = new Set<ClueKind>([
  'own',
  'self',
  'colleague',
  'apart',
  'home',
  'animal',
  'publicLife',
  'workLife',
  'feeling',
  'long',
]);

/** Where to lay the flag: in the sentence that gives most away, from its first telling clue to its last. */
function spotOf(sentences: readonly (readonly Clue[])[], theme: Theme): Span {
  let best: readonly Clue[] = [];
  let most = -1;
  for (const clues of sentences) {
    const telling = clues.filter(({ kind }) => !SILENT.has(kind));
    const shows = telling.some(({ kind }) => SHOWS[theme].includes(kind)) ? 2 : 0;
    const weight = shows + tallyOf(new Set(telling.map(({ kind }) => kind)));
    if (telling.length > 0 && weight > most) [best, most] = [telling, weight];
  }
  const start = Math.min(...best.map((clue) => clue.start));
  // A pronoun may open the flag, but the flag ends on what is told.
  const told = best.filter(({ kind }) => kind !== 'heOrShe' && kind !== 'pronoun');
  const ends = (told.length > 0 ? told : best).map((clue) => clue.end);
  return { start, end: Math.max(...ends) };
}

function tallyOf(kinds: ReadonlySet<ClueKind>): number {
  let tally = 0;
  for (const kind of kinds) tally += WEIGHTS[kind] ?? 0;
  return tally;
}
