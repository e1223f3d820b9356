import { describe, expect, it } from 'vitest';
import { CATEGORIES, LEVELS } from '../../lib/rule.ts';
import { CORPUS_FILES, draftsOf, LESSON_FILES } from './drafts.ts';

const measured = CORPUS_FILES.flatMap(draftsOf);
const lessons = LESSON_FILES.flatMap(draftsOf);

/** So many words in a row are no chance any more, but for sayings. */
const RUN = 7;

/** Every run of seven words of a text, in plain form. */
function* runsOf(text: string): Generator<string> {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9' ]+/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  for (let at = 0; at + RUN <= words.length; at += 1) yield words.slice(at, at + RUN).join(' ');
}

describe('the lessons of the second reader', () => {
  it('share no seven words in a row with a draft that is measured on', () => {
    const known = new Set(measured.flatMap(({ text }) => [...runsOf(text)]));
    const shared = lessons.filter(({ text }) => [...runsOf(text)].some((run) => known.has(run)));
    expect(shared.map(({ id }) => id)).toEqual([]);
  });

  it('have ids of their own, and labels that stand in the text', () => {
    expect(new Set(lessons.map(({ id }) => id)).size).toBe(lessons.length);
    const faulty = lessons.filter(({ text, expect: due, optional = [] }) =>
      [...due, ...optional].some(
        ({ category, level, quote }) =>
          !CATEGORIES.includes(category) || !LEVELS.includes(level) || !text.includes(quote),
      ),
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('name no telephone number but those kept for fiction', () => {
    const numbers = lessons.flatMap(({ text }) => text.match(/(?:\+44|\b0)[\d ]{9,}\d/g) ?? []);
    expect(numbers.filter((number) => !/^07700 ?900 ?\d{3}$/.test(number))).toEqual([]);
  });
});
