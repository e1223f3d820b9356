import type { Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { type Clue, type ClueKind, cluesOf } from './clues.ts';
import { spotOf, type Theme, tallyOf, themeOf } from './themes.ts';

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

/** From HINT on a telling is worth a tip; from SURE on, nine in ten would be raised by a careful colleague. */
const HINT = 2.8;
const SURE = 3.6;

/** How many sentences before and after belong to a telling. */
const REACH = 2;
const STEPS = Array.from({ length: 2 * REACH + 1 }, (_, step) => step - REACH);

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
