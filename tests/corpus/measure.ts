import { check, DEFAULT_CHECK, type Flag } from '../../lib/check/check.ts';
import { isShown, STRICTNESSES, type Strictness } from '../../lib/check/strictness.ts';
import { BOOK } from '../../rules/book.ts';
import { CORPUS_FILES, draftsOf, toEngineDraft } from './drafts.ts';
import { figures, type Gold, isOdd, type Raised, recallOf, score, total } from './score.ts';

/** What the first reader says of every labelled draft. The second one was taught on them: its word proves nothing here. */
export interface Measured {
  readonly file: string;
  readonly gold: Gold;
  readonly flags: readonly Flag[];
}

/** Asks the rules about every labelled draft, once, at strict. */
export function measureAll(): Measured[] {
  const { voices: _second, ...engine } = BOOK;
  const settings = { ...DEFAULT_CHECK, strictness: 'strict' as const };
  return CORPUS_FILES.flatMap((file) =>
    draftsOf(file).map((gold) => ({ file, gold, flags: check(toEngineDraft(gold), settings, engine) })),
  );
}

/** The sets that are told apart: people's timelines, and the drafts that were written to tempt, odd and even. */
const SETS: Readonly<Record<string, (measured: Measured) => boolean>> = {
  odd: ({ file, gold }) => file !== 'natural' && isOdd(gold),
  even: ({ file, gold }) => file !== 'natural' && !isOdd(gold),
  natural: ({ file, gold }) => file === 'natural' && !isOdd(gold),
};

/** Shares of one set at one strictness, in whole per cent; `cleanFlagged` of the drafts with no label. */
export interface Line {
  readonly precision: number;
  readonly recall: number;
  readonly cleanFlagged: number;
}

const percent = (share: number): number => Math.round(100 * share);

/** Figures by set, strictness and category (and `all`). */
export function lines(all: readonly Measured[]): Record<string, Line> {
  const flagsOf = new Map(all.map((measured) => [measured.gold, measured.flags]));
  const result: Record<string, Line> = {};
  for (const [set, isIn] of Object.entries(SETS)) {
    const golds = all.filter(isIn).map((measured) => measured.gold);
    for (const strictness of STRICTNESSES) {
      const scored = score(golds, (gold) => shown(flagsOf.get(gold) ?? [], strictness), strictness);
      const cleanFlagged = percent(scored.cleanFlagged / scored.clean);
      for (const [name, row] of [...Object.entries(scored.rows), ['all', total(scored)] as const]) {
        const { precision, recall } = figures(row);
        result[`${set}, ${strictness}, ${name}`] = {
          precision: percent(precision),
          recall: percent(recall),
          cleanFlagged,
        };
      }
    }
  }
  return result;
}

/** Of the `high` labels of the even half, the share found at relaxed, in whole per cent. */
export function highRecall(all: readonly Measured[]): number {
  const flagsOf = new Map(all.map((measured) => [measured.gold, measured.flags]));
  const golds = all.filter((measured) => SETS.even?.(measured)).map((measured) => measured.gold);
  return percent(recallOf('high', golds, (gold) => shown(flagsOf.get(gold) ?? [], 'relaxed')));
}

const shown = (flags: readonly Flag[], strictness: Strictness): Raised[] =>
  flags
    .filter((flag) => isShown(flag.level, strictness))
    .map(({ start, end, rule }) => ({ start, end, category: rule.category, rule: rule.id }));
