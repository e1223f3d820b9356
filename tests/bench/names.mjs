// How well the Reading finds people's names, beside compromise's own `.people()` in the same run:
// `node tests/bench/names.mjs FILE [--show N]`. FILE is JSON Lines: { text, people: [{ start, end }] }. Not part of
// the tests: the project holds no such file.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import nlp from 'compromise/three';
import { withModules } from '../../scripts/load.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'string', default: '0' }, stride: { type: 'string', default: '1' } },
});
const [file] = positionals;
if (!file) throw new Error('Name the file of labelled drafts.');
const drafts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line))
  .filter((_, at) => at % Number(values.stride) === 0);

const write = (line) => process.stdout.write(`${line}\n`);
const overlaps = (a, b) => a.start < b.end && b.start < a.end;

const ofCompromise = ({ text }) =>
  nlp(text)
    .people()
    .json({ offset: true })
    .map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));

/** A name counts as found where a find touches it, and a find as true where it touches a name. */
function measure(name, find) {
  let due = 0;
  let found = 0;
  let finds = 0;
  let right = 0;
  const remarks = [];
  const from = performance.now();
  for (const draft of drafts) {
    const spans = find(draft);
    due += draft.people.length;
    finds += spans.length;
    for (const person of draft.people) {
      if (spans.some((span) => overlaps(span, person))) found += 1;
      else remarks.push(`MISSED «${draft.text.slice(person.start, person.end)}» in: ${draft.text}`);
    }
    for (const span of spans) {
      if (draft.people.some((person) => overlaps(span, person))) right += 1;
      else remarks.push(`FALSE  «${draft.text.slice(span.start, span.end)}» in: ${draft.text}`);
    }
  }
  const time = performance.now() - from;
  const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  write(
    `${name.padEnd(12)} precision ${percent(right, finds)}  recall ${percent(found, due)}  ` +
      `(${due} names, ${finds} finds; ${(time / drafts.length).toFixed(2)} ms a draft)`,
  );
  return remarks;
}

await withModules(async (load) => {
  const { read } = await load('/lib/reading/index.ts');
  measure('compromise', ofCompromise);
  const remarks = measure('PostWell', ({ text }) => read({ text }).people);
  for (const line of remarks.slice(0, Number(values.show))) write(line.replaceAll('\n', ' ⏎ '));
});
