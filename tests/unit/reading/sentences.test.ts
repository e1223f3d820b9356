import { expect, it } from 'vitest';
import { read } from '../../../lib/reading/index.ts';

it.each([
  ['One here. Two there! Three?', ['one here.', 'two there!', 'three?']],
  ['saw Mr. J. Smith at 10.30. Went well', ['saw mr. j. smith at 10.30.', 'went well']],
  ['Off home.Went well', ['off home.', 'went well']],
  ['milk, bread etc. and so on', ['milk, bread etc. and so on']],
  ['e.g. this and i.e. that', ['e.g. this and i.e. that']],
  ['Bring cake at 6 p.m. Bring tea', ['bring cake at 6 p.m.', 'bring tea']],
  ['No. 4 is mine. I said no. Fine', ['no. 4 is mine.', 'i said no.', 'fine']],
  ['So tired... but happy', ['so tired... but happy']],
  ['So tired… Then home', ['so tired...', 'then home']],
  ['• one\n• two\n\nthree', ['• one', '• two', 'three']],
  ['Done 🎉 Next job', ['done 🎉', 'next job']],
  ['Done. 🎉😀 Next job', ['done. 🎉😀', 'next job']],
  ['Oh 🤢 sir it wants a priest', ['oh 🤢 sir it wants a priest']],
  ['"Stop." he said. Then left', ['"stop." he said.', 'then left']],
  ['see www.Example.Org/x.Y ok', ['see www.example.org/x.y ok']],
  ['She is 3.5kg. 4 days', ['she is 3.5kg.', '4 days']],
  ['wow (!) that went', ['wow (!) that went']],
  ['', []],
])('cuts %j', (text, sentences) => {
  expect(read({ text }).sentences.map(({ plain }) => plain)).toEqual(sentences);
});

it('gives sentences their true places', () => {
  const text = '  Hello “you”.\n\n🎉 Bye…  ';
  expect(read({ text }).sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Hello “you”.',
    '🎉 Bye…',
  ]);
});

it('cuts a stretch without an end at a space, so that no sentence grows with the draft', () => {
  const text = 'Mrs Jones and '.repeat(400);
  const { sentences } = read({ text });
  expect(Math.max(...sentences.map(({ plain }) => plain.length))).toBeLessThanOrEqual(1_000);
  expect(sentences.map(({ plain }) => plain).join(' ')).toBe(text.trim().toLowerCase());
  // A letter of two halves stays whole.
  const { sentences: halves } = read({ text: `x${'\u{1d4e9}'.repeat(900)}` });
  expect(halves.every(({ start }) => start === 0 || start % 2 === 1)).toBe(true);
});
