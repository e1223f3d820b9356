// `npm run bench:quality -- [FOLDER]`: how well PostWell tells what to raise, beside its peers, in one run. On the labelled
// drafts, even and odd apart; and, where a folder is named, on posts of a public benchmark, which are no part of this
// repository (its first table of even numbers, without the reader that was taught on them, goes into the README):
// offensive.jsonl {text, offensive}, names.jsonl {text, people: [{start, end}]}, ordinary.jsonl {text}.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, ROOT } from '../../scripts/ensure.mjs';
import { ensurePeers, NAMES, PROFANITY, versionOf } from './peers.mjs';

ensurePackages();
ensurePeers();
const { withModules } = await import('../../scripts/load.mjs');
const { table, writeBetween } = await import('./figures.mjs');

const [folder] = process.argv.slice(2);
const say = (words) => process.stdout.write(`${words}\n\n`);
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const linesOf = (file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
const f1 = (hit, wrong, missed) => (2 * hit) / Math.max(1, 2 * hit + wrong + missed);

/** Makes each reader, named with its version. */
const made = (makers) =>
  Promise.all(
    Object.entries(makers).map(async ([name, make]) => [
      `${name} ${versionOf(name.split(' ')[0])}`,
      await make(),
    ]),
  );

/** How well readers that say yes or no tell some texts from others. */
function told(readers, texts, isDue) {
  return table(
    ['', 'precision', 'recall', 'F1', 'macro F1', 'raised'],
    readers.map(([name, raises]) => {
      const count = { hit: 0, wrong: 0, missed: 0, clear: 0 };
      for (const one of texts) {
        const raised = raises(one.text, one);
        count[isDue(one) ? (raised ? 'hit' : 'missed') : raised ? 'wrong' : 'clear'] += 1;
      }
      const { hit, wrong, missed, clear } = count;
      const due = f1(hit, wrong, missed);
      const macro = (due + f1(clear, missed, wrong)) / 2;
      const found = hit + wrong;
      return [
        name,
        percent(hit, found),
        percent(hit, hit + missed),
        ...[due, macro].map((figure) => figure.toFixed(3)),
        percent(found, texts.length),
      ];
    }),
  );
}

/** A name is found where a find touches it, and a find is right where it touches a name. */
function named(readers, texts) {
  const touches = (spans, { start, end }) => spans.some((span) => span.start < end && start < span.end);
  return table(
    ['', 'precision', 'recall', 'F1'],
    readers.map(([name, find]) => {
      const count = { due: 0, met: 0, finds: 0, right: 0 };
      for (const { text, people } of texts) {
        const spans = find(text);
        count.due += people.length;
        count.finds += spans.length;
        count.met += people.filter((person) => touches(spans, person)).length;
        count.right += spans.filter((span) => touches(people, span)).length;
      }
      const precision = count.right / Math.max(1, count.finds);
      const recall = count.met / Math.max(1, count.due);
      const both = precision + recall;
      return [
        name,
        percent(count.right, count.finds),
        percent(count.met, count.due),
        (both === 0 ? 0 : (2 * precision * recall) / both).toFixed(3),
      ];
    }),
  );
}

await withModules(async (load) => {
  const { check } = await load('/lib/check/check.ts');
  const { read } = await load('/lib/reading/index.ts');
  const { BOOK } = await load('/rules/book.ts');
  const { CORPUS_FILES, draftsOf, toEngineDraft } = await load('/tests/corpus/drafts.ts');
  const { isOdd } = await load('/tests/corpus/score.ts');

  /** The categories that are raised in a text, worked out once. */
  const categoriesIn = (engine, strictness) => {
    const known = new Map();
    return (text, gold) => {
      const key = gold?.id ?? text;
      if (!known.has(key)) {
        const draft = gold?.site ? toEngineDraft(gold) : { text };
        const flags = check(draft, { strictness, categoriesOff: [] }, engine);
        known.set(key, new Set(flags.map(({ rule }) => rule.category)));
      }
      return known.get(key);
    };
  };
  const firstReader = { rules: BOOK.rules, estimate: BOOK.estimate };
  const peers = await made(PROFANITY);
  const readers = Object.fromEntries(
    ['standard', 'strict'].map((strictness) => [
      strictness,
      [
        ["PostWell's rules", categoriesIn(firstReader, strictness)],
        ['PostWell', categoriesIn(BOOK, strictness)],
      ],
    ]),
  );
  const own = (strictness, category) =>
    readers[strictness].map(([name, categories]) => [
      name,
      (text, gold) => {
        const raised = categories(text, gold);
        return category ? raised.has(category) : raised.size > 0;
      },
    ]);

  const drafts = CORPUS_FILES.flatMap(draftsOf);
  for (const [half, some] of [
    ['odd', drafts.filter(isOdd)],
    ['even', drafts.filter((gold) => !isOdd(gold))],
  ]) {
    // What may be raised but need not be says nothing of either kind of reader.
    const clear = some.filter((gold) => gold.expect.length > 0 || !gold.optional?.length);
    say(`Labelled drafts with ${half} numbers (${clear.length}): is anything to raise? At standard. The second reader was
taught on these drafts: see \`npm run train\` for figures on drafts that it never saw.`);
    say(told([...own('standard'), ...peers], clear, (gold) => gold.expect.length > 0));
    if (half === 'even') {
      const [rules] = own('standard');
      const beside = told([rules, ...peers], clear, (gold) => gold.expect.length > 0);
      writeBetween(join(ROOT, 'README.md'), 'quality', beside);
    }
    say(`The same: is anything of language to raise?`);
    say(
      told([...own('standard', 'language'), ...peers], clear, (gold) =>
        gold.expect.some(({ category }) => category === 'language'),
      ),
    );
  }
  if (!folder) return;
  const has = (file) => existsSync(join(folder, file));
  if (has('offensive.jsonl')) {
    const posts = linesOf('offensive.jsonl');
    say(`Public posts (${posts.length}): offensive or not? PostWell's language flags at strict.`);
    say(told([...own('strict', 'language'), ...peers], posts, ({ offensive }) => offensive));
  }
  if (has('names.jsonl')) {
    const posts = linesOf('names.jsonl');
    say(`Public posts (${posts.length}): where are people named?`);
    say(named([['PostWell', (text) => read({ text }).people], ...(await made(NAMES))], posts));
  }
  if (has('ordinary.jsonl')) {
    const posts = linesOf('ordinary.jsonl');
    say(`Ordinary public posts (${posts.length}): how many are raised at standard?`);
    say(
      table(
        ['', 'raised'],
        [...own('standard'), ...peers].map(([name, raises]) => [
          name,
          percent(posts.filter(({ text }) => raises(text)).length, posts.length),
        ]),
      ),
    );
  }
});
