import { check, DEFAULT_CHECK } from '../../lib/check/check.ts';
import { doubted, raisedAt } from '../../lib/check/second-reader/judge.ts';
import type { Learned } from '../../lib/check/second-reader/learned.ts';
import { isShown, type Strictness } from '../../lib/check/strictness.ts';
import { CATEGORIES, type Level } from '../../lib/rule.ts';
import { RULES } from '../../rules/index.ts';
import { toEngineDraft } from '../../tests/corpus/drafts.ts';
import { figures, type Gold, isOdd, type Raised, score, total } from '../../tests/corpus/score.ts';
import type { Example } from './drafts.ts';
import type { OutOfFold } from './train.ts';

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`;

/** Sets of drafts on which it is fair to measure: the rules were written by people who had read the odd ones. */
const SETS: Readonly<Record<string, (draft: Example) => boolean>> = {
  'even, all but natural': ({ file, gold, isLesson }) => !isLesson && file !== 'natural' && !isOdd(gold),
  'even, natural': ({ file, gold }) => file === 'natural' && !isOdd(gold),
};

/** The rules alone, the second reader alone and both, each on drafts that the second reader was not taught on. */
export function report(drafts: readonly Example[], outOfFold: OutOfFold, learned: Learned): string {
  const at = new Map(drafts.map((draft, index) => [draft.gold, index]));
  const known = new Map<Gold, Raised[]>();
  const levels = new Map<Raised, Level>();
  const byRules = (gold: Gold): Raised[] => {
    const flags = known.get(gold) ?? rulesOn(gold, levels);
    known.set(gold, flags);
    return flags;
  };
  const readers = (gold: Gold, withRules: boolean, strictness: Strictness): Raised[] =>
    CATEGORIES.flatMap((category) => {
      const odds = outOfFold[category][at.get(gold) ?? -1] ?? Number.NEGATIVE_INFINITY;
      const flags = withRules ? byRules(gold).filter((flag) => flag.category === category) : [];
      const said = flags.flatMap((flag) => {
        const level = doubted(
          levels.get(flag) ?? 'low',
          odds,
          raisedAt(odds, learned.thresholds[category], []),
        );
        return level ? [{ flag, level }] : [];
      });
      const own = raisedAt(
        odds,
        learned.thresholds[category],
        said.map(({ level }) => level),
      );
      const whole = { category, rule: 'second reader', start: 0, end: gold.text.length };
      return [...said, ...(own ? [{ flag: whole, level: own }] : [])]
        .filter(({ level }) => isShown(level, strictness))
        .map(({ flag }) => flag);
    });
  const ways: Readonly<Record<string, (gold: Gold, strictness: Strictness) => Raised[]>> = {
    rules: (gold, strictness) =>
      byRules(gold).filter((flag) => isShown(levels.get(flag) ?? 'low', strictness)),
    reader: (gold, strictness) => readers(gold, false, strictness),
    both: (gold, strictness) => readers(gold, true, strictness),
  };
  const lines: string[] = [];
  for (const strictness of ['relaxed', 'standard', 'strict'] as const) {
    for (const [name, isIn] of Object.entries(SETS)) {
      const golds = drafts.filter(isIn).map((draft) => draft.gold);
      for (const [way, raise] of Object.entries(ways)) {
        const result = score(golds, (gold) => raise(gold, strictness), strictness);
        const rows = CATEGORIES.map((category) => {
          const { precision, recall } = figures(result.rows[category]);
          return `${category} ${percent(precision)}/${percent(recall)}`;
        });
        const all = figures(total(result));
        lines.push(
          `${strictness}, ${name}, ${way}: F1 ${all.f1.toFixed(2)}, ${percent(all.precision)}/${percent(all.recall)}, ` +
            `clean flagged ${percent(result.cleanFlagged / result.clean)}; ${rows.join(', ')}`,
        );
      }
    }
  }
  return lines.join('\n');
}

function rulesOn(gold: Gold, levels: Map<Raised, Level>): Raised[] {
  const flags = check(toEngineDraft(gold), { ...DEFAULT_CHECK, strictness: 'strict' }, { rules: RULES });
  return flags.map(({ start, end, level, rule }) => {
    const raised = { start, end, category: rule.category, rule: rule.id };
    levels.set(raised, level);
    return raised;
  });
}
