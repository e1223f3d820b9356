import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../lib/check/check.ts';
import { Memory } from '../../../lib/check/memory.ts';
import { piecesOf } from '../../../lib/check/pieces.ts';
import type { Rule } from '../../../lib/rule.ts';
import { BOOK } from '../../../rules/book.ts';

const textsOf = (text: string) => piecesOf({ text }).map(({ draft }) => draft.text);

/** Paragraphs of invented talk, each with a number of its own. */
const article = (paragraphs: number) =>
  Array.from(
    { length: paragraphs },
    (_, at) => `Paragraph ${at}. ${'We talked about the rota and the weather. '.repeat((at % 5) + 1)}`,
  ).join('\n');

describe('piecesOf', () => {
  it('leaves a draft of ordinary length whole, with all that is known around it', () => {
    const draft = { text: 'a '.repeat(2_500), site: 'x', to: 'Hello', thread: ['one'] } as const;
    expect(piecesOf(draft)).toEqual([{ draft, start: 0 }]);
  });

  it('cuts a long draft at the ends of paragraphs', () => {
    const text = article(100);
    const pieces = textsOf(text);
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(text);
    for (const piece of pieces.slice(0, -1)) expect(piece.endsWith('\n')).toBe(true);
  });

  it('cuts a paragraph that fills no piece at the end of a sentence, else between words', () => {
    for (const words of ['We had a long day of it. ', 'on and on and on ']) {
      for (const piece of textsOf(words.repeat(600)).slice(0, -1)) expect(piece.endsWith(' ')).toBe(true);
    }
  });

  it('joins to the draft whatever it holds, in pieces of bounded length, and never cuts a letter in two', () => {
    const run = fc
      .tuple(fc.constantFrom('a', '😀', '\n', 'so. ', 'x😀\n', ' '), fc.nat({ max: 3_000 }))
      .map(([unit, times]) => unit.repeat(times));
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        const text = runs.join('');
        const pieces = piecesOf({ text });
        expect(pieces.map(({ draft }) => draft.text).join('')).toBe(text);
        for (const { draft, start } of pieces) {
          expect(text.startsWith(draft.text, start)).toBe(true);
          expect(draft.text.length).toBeLessThanOrEqual(5_000);
          expect(draft.text).not.toMatch(/\p{Surrogate}/u);
        }
      }),
    );
  });

  it('leaves most pieces as they were when a word is typed', () => {
    const text = article(400);
    const at = text.indexOf('Paragraph 200');
    const before = new Set(textsOf(text));
    const after = textsOf(`${text.slice(0, at)}Well then. ${text.slice(at)}`);
    expect(after.filter((piece) => !before.has(piece)).length).toBeLessThan(after.length / 4);
  });
});

describe('a long draft', () => {
  const settings = { strictness: 'standard', categoriesOff: [] } as const;
  const [anyRule] = BOOK.rules;
  if (!anyRule) throw new Error('The rule book is empty.');
  /** Raises the word "rota", and keeps count of how often it was asked. */
  const counting = () => {
    let asked = 0;
    const rule: Rule = {
      ...anyRule,
      level: 'medium',
      find: (reading) => {
        asked += 1;
        return reading.match(/\brota\b/);
      },
    };
    return { engine: { rules: [rule] }, times: () => asked };
  };

  it('is raised at its own offsets, in every piece', () => {
    const text = article(120);
    const flags = check({ text }, settings, counting().engine);
    expect(flags.map(({ start, end }) => text.slice(start, end))).toEqual(
      Array.from(text.matchAll(/rota/g), () => 'rota'),
    );
    expect(flags.map(({ start }) => start)).toEqual(Array.from(text.matchAll(/rota/g), ({ index }) => index));
  });

  it('costs no more than what changed, while it is remembered', () => {
    const { engine, times } = counting();
    const memory = new Memory();
    const text = article(400);
    check({ text }, settings, engine, memory);
    const first = times();
    check({ text: `${text} And so to bed.` }, settings, engine, memory);
    expect(times() - first).toBe(1);
  });

  it('is asked anew under other settings, and when something else was checked since', () => {
    const { engine, times } = counting();
    const memory = new Memory();
    const text = article(20);
    check({ text }, settings, engine, memory);
    check({ text }, { ...settings, strictness: 'strict' }, engine, memory);
    expect(times()).toBe(2);
    check({ text: 'Something else.' }, settings, engine, memory);
    check({ text }, settings, engine, memory);
    expect(times()).toBe(4);
  });
});
