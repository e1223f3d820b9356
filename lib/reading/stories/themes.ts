import type { Span } from '../span.ts';
import type { Clue, ClueKind } from './clues.ts';

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

/** What clues add up to, each kind counted once. */
export function tallyOf(kinds: ReadonlySet<ClueKind>): number {
  let tally = 0;
  for (const kind of kinds) tally += WEIGHTS[kind] ?? 0;
  return tally;
}

/** The theme of a telling, by the kinds of its clues. */
export function themeOf(kinds: ReadonlySet<ClueKind>): Theme {
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
export function spotOf(sentences: readonly (readonly Clue[])[], theme: Theme): Span {
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
