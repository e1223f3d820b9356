import { beforeAll, describe, expect, it } from 'vitest';
import type { Detail } from '../../../../lib/check/identifiability/detail.ts';
import { subjectsOf } from '../../../../lib/check/identifiability/subjects.ts';
import { read } from '../../../../lib/reading/index.ts';

/** What is told of each person in care, person by person. */
const people = (text: string): string[] =>
  subjectsOf(read({ text }))
    .map(({ details }) => [...new Set(details.map(brief))].sort().join(' '))
    .filter((words) => words !== '');

const brief = (detail: Detail): string =>
  detail.is === 'age'
    ? `${detail.from}`
    : detail.is === 'sex'
      ? detail.sex
      : detail.is === 'place'
        ? detail.name
        : detail.figure.id;

// The first Reading of a run unpacks the lists of names and places.
beforeAll(() => void subjectsOf(read({ text: 'Saw a man of 91 from Keswick' })), 60_000);

describe('details go to the person they belong to', () => {
  it.each([
    [
      'Saw a man of 91 from Keswick in clinic today. Then I saw a girl of 7 from Ludlow.',
      ['91 Keswick m', '7 Ludlow f'],
    ],
    [
      'A lady of 84 with dementia in bay 2. Another patient, a lad of 19, had a stroke.',
      ['84 dementia f', '19 m stroke'],
    ],
    ['Saw a man in clinic today. He is from Keswick. He was a fisherman.', ['Keswick fisherman m']],
    ['My first patient today was 47 with MS. My last was a vicar of 80.', ['47 ms', '80 vicar']],
    ['Saw a lady of 84 today, from Whitby. My mum is 84 too and lives in Bude.', ['84 Whitby f']],
    ['I live in Whitby. Saw a man of 91 in clinic today.', ['91 m']],
    [
      'Today’s visits:\n- lady of 92, Padstow\n- man of 71, Kirkwall, blind',
      ['92 Padstow f', '71 Kirkwall m registered-blind'],
    ],
    ['My patient today:\n\n87\n\nex miner\n\nfrom Workington', ['87 Workington miner']],
    ['She has MND.\nShe is 58.\nShe lives in Thurso.\nShe came to clinic today.', ['58 Thurso f mnd']],
    ['My manager is 58 and from Kendal. Saw a man with MND today.', ['m mnd']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected.map((words) => words.split(' ').sort().join(' ')));
  });
});

describe('my town', () => {
  it('is the one that another sentence names', () => {
    expect(
      people('Whitby is grand in the sun. Saw a man of 91 in clinic today, he lives in my town.'),
    ).toEqual(['91 Whitby m']);
  });

  it('is some town where none or several are named', () => {
    expect(people('Saw a man of 91 in clinic today, he lives in my town.')).toEqual(['91 a town m']);
  });
});
