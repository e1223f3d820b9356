// Scores the engine on the labelled drafts:
// `npm run score -- [--category NAME] [--misses N] [--level standard] [--estimate] [--by-rule]`.
// Odd ids may be read while writing rules, and only their misses are shown; even ids are for measuring.
// `--estimate` prints each line twice: the rules alone, and with the estimate of how few people could be meant.
// `--by-rule` counts, rule by rule, in how many drafts it spoke rightly and needlessly.
import { parseArgs } from 'node:util';
import { withModules } from './load.mjs';

const { values } = parseArgs({
  options: {
    category: { type: 'string' },
    misses: { type: 'string', default: '0' },
    level: { type: 'string', default: 'standard' },
    kind: { type: 'string', default: '' },
    estimate: { type: 'boolean', default: false },
    'by-rule': { type: 'boolean', default: false },
  },
});

const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`).padStart(7);

await withModules(async (load) => {
  const { check, DEFAULT_CHECK } = await load('/lib/check/check.ts');
  const { isShown } = await load('/lib/check/strictness.ts');
  const { BOOK } = await load('/rules/book.ts');
  const { CORPUS_FILES, draftsOf, toEngineDraft } = await load('/tests/corpus/drafts.ts');
  const { score, figures, total, isOdd, recallOf } = await load('/tests/corpus/score.ts');

  const rules = BOOK.rules.filter((rule) => !values.category || rule.category === values.category);
  const onFault = (id) => console.error(`rule ${id} threw`);
  // The second reader has been taught on these very drafts, so that its word here says nothing: `npm run train` measures it.
  const engines = {
    ...(values.estimate && { ' rules alone': { rules, onFault } }),
    [values.estimate ? ' with estimate' : '']: { rules, estimate: BOOK.estimate, onFault },
  };

  const settings = { ...DEFAULT_CHECK, strictness: 'strict' };
  const known = new Map();
  /** Asked once at strict: what shows at the other settings are the flags of a level that shows there. */
  const flagsAt = (strictness, name) => (gold) => {
    const key = `${name} ${gold.id}`;
    if (!known.has(key)) known.set(key, check(toEngineDraft(gold), settings, engines[name]));
    return known
      .get(key)
      .filter(({ level }) => isShown(level, strictness))
      .map(({ start, end, rule }) => ({ start, end, category: rule.category, rule: rule.id }));
  };

  const natural = draftsOf('natural');
  const tempting = CORPUS_FILES.filter((file) => file !== 'natural').flatMap(draftsOf);
  const halves = {
    odd: tempting.filter(isOdd),
    even: tempting.filter((gold) => !isOdd(gold)),
    // Of use where two ways of reading are compared: what one half gains the other may lose.
    ...(values.estimate && { 'odd and even': tempting }),
    natural: natural.filter((gold) => !isOdd(gold)),
  };

  /** How often each rule spoke in drafts where its category is due (or may be), and where it is not. */
  function printByRule(drafts, flagsOf) {
    const counts = new Map();
    for (const gold of drafts) {
      const labelled = new Set([...gold.expect, ...(gold.optional ?? [])].map(({ category }) => category));
      for (const id of new Set(flagsOf(gold).map(({ rule }) => rule))) {
        const [category] = id.split('/');
        if (values.category && category !== values.category) continue;
        const count = counts.get(id) ?? { right: 0, needless: 0 };
        count[labelled.has(category) ? 'right' : 'needless'] += 1;
        counts.set(id, count);
      }
    }
    for (const [id, { right, needless }] of [...counts].sort((a, b) => b[1].needless - a[1].needless))
      console.log(
        `  ${id.padEnd(48)} right ${String(right).padStart(4)}  needless ${String(needless).padStart(4)}`,
      );
  }

  for (const strictness of ['relaxed', 'standard', 'strict']) {
    for (const [half, drafts] of Object.entries(halves)) {
      console.log(
        `${`\n${strictness}, ${half}`.padEnd(31)}  due found false precision recall    F1  on quote`,
      );
      for (const name of Object.keys(engines)) {
        const flagsOf = flagsAt(strictness, name);
        const result = score(drafts, flagsOf, strictness);
        for (const [category, row] of [...Object.entries(result.rows), ['all', total(result)]]) {
          if (values.category && category !== values.category) continue;
          const { precision, recall, f1 } = figures(row);
          console.log(
            `${category}${name}`.padEnd(30) +
              [row.due, row.found, row.false].map((n) => String(n).padStart(6)).join('') +
              `${percent(precision, 1)}  ${percent(recall, 1)}  ${f1.toFixed(2)}  ${percent(row.onQuote, row.found)}`,
          );
        }
        console.log(
          `clean drafts flagged: ${result.cleanFlagged} of ${result.clean} (${percent(result.cleanFlagged, result.clean).trim()})`,
        );
        if (strictness === 'relaxed')
          console.log(`recall of the high labels: ${percent(recallOf('high', drafts, flagsOf), 1).trim()}`);
        if (values['by-rule'] && strictness === values.level) printByRule(drafts, flagsOf);
        if (half === 'odd' && strictness === values.level && !name.includes('alone')) {
          const wanted = result.remarks.filter(
            (line) => line.startsWith(values.kind) && (!values.category || line.includes(values.category)),
          );
          for (const line of wanted.slice(0, Number(values.misses)))
            console.log(line.replaceAll('\n', ' ⏎ '));
        }
      }
    }
  }
});
