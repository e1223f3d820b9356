// How well do the language rules tell offensive posts from others? `node tests/bench/offensive.mjs FILE`.
// FILE: JSON Lines, each {"text": …, "offensive": true or false}, such as a public benchmark of labelled posts; it is no
// part of this repository. Any language flag at strict counts as "offensive". Prints precision, recall and macro F1.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { withModules } from '../../scripts/load.mjs';

const [file] = process.argv.slice(2);
if (!file) throw new Error('Say which file: node tests/bench/offensive.mjs FILE');

/** @param {string} line */
const say = (line) => process.stdout.write(`${line}\n`);
const f1 = (hit, wrong, missed) => (2 * hit) / Math.max(1, 2 * hit + wrong + missed);
const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;

await withModules(async (load) => {
  const { check, DEFAULT_CHECK } = await load('/lib/check/check.ts');
  const { RULES } = await load('/rules/index.ts');
  const rules = RULES.filter((rule) => rule.category === 'language');
  const count = { hit: 0, wrong: 0, missed: 0, clear: 0 };
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (!line.trim()) continue;
    const { text, offensive } = JSON.parse(line);
    const raised = check({ text }, { ...DEFAULT_CHECK, strictness: 'strict' }, { rules }).length > 0;
    if (offensive) count[raised ? 'hit' : 'missed'] += 1;
    else count[raised ? 'wrong' : 'clear'] += 1;
  }
  const { hit, wrong, missed, clear } = count;
  const offensive = f1(hit, wrong, missed);
  const other = f1(clear, missed, wrong);
  say(`posts ${hit + wrong + missed + clear}, offensive ${hit + missed}, raised ${hit + wrong}`);
  say(
    `offensive: precision ${percent(hit, hit + wrong)} recall ${percent(hit, hit + missed)} F1 ${offensive.toFixed(3)}`,
  );
  say(
    `other:     precision ${percent(clear, clear + missed)} recall ${percent(clear, clear + wrong)} F1 ${other.toFixed(3)}`,
  );
  say(`macro F1 ${((offensive + other) / 2).toFixed(3)}`);
});
