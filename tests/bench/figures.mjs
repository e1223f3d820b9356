// Medians, fits and tables for the benches.
import { readFileSync, writeFileSync } from 'node:fs';

/** @param {number[]} values */
export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * The power of the length that a time grows with, fitted by least squares on logarithms: 1 is linear.
 * @param {readonly (readonly [number, number])[]} points length and time
 */
export function exponentOf(points) {
  const logs = points.map(([size, time]) => [Math.log(size), Math.log(time)]);
  const mean = (at) => logs.reduce((sum, pair) => sum + pair[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  return (
    logs.reduce((sum, pair) => sum + (pair[0] - x) * (pair[1] - y), 0) /
    logs.reduce((sum, pair) => sum + (pair[0] - x) ** 2, 0)
  );
}

/** The medians of several results of one reader, figure by figure: results are numbers, or objects and lists of such. */
export function medianOfResults(results) {
  const [first] = results;
  if (typeof first === 'number') return median(results);
  if (typeof first !== 'object') return first;
  const whole = Object.fromEntries(
    Object.keys(first).map((key) => [key, medianOfResults(results.map((result) => result[key]))]),
  );
  return Array.isArray(first) ? Object.values(whole) : whole;
}

/** Milliseconds with as many places as matter. */
export const ms = (time) =>
  time === undefined
    ? '–'
    : `${time >= 100 ? Math.round(time) : time >= 1 ? time.toFixed(1) : time.toFixed(2)} ms`;

/** A Markdown table. @param {string[]} head @param {string[][]} rows */
export const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** Puts words between the markers of this name in a Markdown file; says whether the file has such markers. */
export function writeBetween(file, name, words) {
  const text = readFileSync(file, 'utf8');
  const marks = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
  if (!marks.test(text)) return false;
  writeFileSync(
    file,
    text.replace(marks, (_, open, close) => `${open}${words}${close}`),
  );
  return true;
}
