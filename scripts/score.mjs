// Scores the engine on the labelled drafts: `npm run score -- [--category NAME] [--misses N] [--level standard]`.
// Odd ids may be read while writing rules, and only their misses are shown; even ids are for measuring.
import { parseArgs } from 'node:util';
import { withModules } from './load.mjs';

const { values } = parseArgs({
  options: {
    category: { type: 'string' },
    misses: { type: 'string', default: '0' },
    level: { type: 'string', default: 'standard' },
    kind: { type: 'string', default: '' },
  },
});

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`).padStart(7);

await withModules(async (load) => {
  const { check, DEFAULT_CHECK } = await load('/lib/check/check.ts');
  const { BOOK } = await load('/rules/book.ts');
  const { CORPUS_FILES, draftsOf, toEngineDraft } = await load('/tests/corpus/drafts.ts');
  const { score, figures, total, isOdd, recallOf } = await load('/tests/corpus/score.ts');

  const rules = BOOK.rules.filter((rule) => !values.category || rule.category === values.category);
  // The second reader has been taught on these very drafts, so that its word here says nothing: `npm run train` measures it.
  const engine = { rules, estimate: BOOK.estimate, onFault: (id) => console.error(`rule ${id} threw`) };
  const flagsAt = (strictness) => {
    const known = new Map();
    return (gold) => {
      if (!known.has(gold.id)) {
        const flags = check(toEngineDraft(gold), { ...DEFAULT_CHECK, strictness }, engine);
        known.set(
          gold.id,
          flags.map(({ start, end, rule }) => ({ start, end, category: rule.category, rule: rule.id })),
        );
      }
      return known.get(gold.id);
    };
  };

  const natural = draftsOf('natural');
  const tempting = CORPUS_FILES.filter((file) => file !== 'natural').flatMap(draftsOf);
  const halves = { odd: tempting.filter(isOdd), even: tempting.filter((gold) => !isOdd(gold)) };

  for (const strictness of ['relaxed', 'standard', 'strict']) {
    const flagsOf = flagsAt(strictness);
    for (const [half, drafts] of Object.entries({
      ...halves,
      natural: natural.filter((gold) => !isOdd(gold)),
    })) {
      const result = score(drafts, flagsOf, strictness);
      console.log(
        `${`\n${strictness}, ${half}`.padEnd(26)}  due found false precision recall    F1  on quote`,
      );
      for (const [name, row] of [...Object.entries(result.rows), ['all', total(result)]]) {
        if (values.category && name !== values.category) continue;
        const { precision, recall, f1 } = figures(row);
        console.log(
          name.padEnd(25) +
            [row.due, row.found, row.false].map((n) => String(n).padStart(6)).join('') +
            `${percent(precision, 1)}  ${percent(recall, 1)}  ${f1.toFixed(2)}  ${percent(row.onQuote, row.found)}`,
        );
      }
      console.log(
        `clean drafts flagged: ${result.cleanFlagged} of ${result.clean} (${percent(result.cleanFlagged, result.clean).trim()})`,
      );
      if (strictness === 'relaxed')
        console.log(`recall of the high labels: ${percent(recallOf('high', drafts, flagsOf), 1).trim()}`);
      if (half === 'odd' && strictness === values.level) {
        const wanted = result.remarks.filter(
          (line) => line.startsWith(values.kind) && (!values.category || line.includes(values.category)),
        );
        for (const line of wanted.slice(0, Number(values.misses))) console.log(line.replaceAll('\n', ' ⏎ '));
      }
    }
  }
});
