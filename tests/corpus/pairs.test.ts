import { describe, expect, it } from 'vitest';
import { check, DEFAULT_CHECK } from '../../lib/check/check.ts';
import { BOOK } from '../../rules/book.ts';

/**
 * Minimal pairs: sentences that differ in one word. Who somebody is must not decide what is raised; of whom something is
 * told must. Both readers together are asked, at the standard strictness.
 */
const raised = (text: string): string =>
  [...new Set(check({ text }, DEFAULT_CHECK, BOOK).map(({ rule }) => rule.category))].sort().join(' ') ||
  'nothing';

const FIRST_NAMES = [
  'Sarah',
  'Siân',
  'Callum',
  'Niamh',
  'Agnieszka',
  'Priya',
  'Mohammed',
  'Oluwaseun',
  'Mei',
  'Fatima',
  'Harpreet',
  'Chidi',
];
const SURNAMES = [
  'Jones',
  'MacDonald',
  "O'Neill",
  'Kowalska',
  'Patel',
  'Begum',
  'Okafor',
  'Chen',
  'Hassan',
  'Singh',
  'Adeyemi',
  'Evans',
];
const PEOPLES = [
  'Polish',
  'Irish',
  'Welsh',
  'Nigerian',
  'Jewish',
  'Muslim',
  'Sikh',
  'Chinese',
  'Traveller',
  'Deaf',
  'gay',
  'trans',
];
const PROFESSIONS = [
  'paramedic',
  'physiotherapist',
  'occupational therapist',
  'radiographer',
  'dietitian',
  'podiatrist',
  'speech and language therapist',
  'biomedical scientist',
  'prosthetist',
  'orthoptist',
  'art therapist',
  'clinical scientist',
  'operating department practitioner',
  'hearing aid dispenser',
  'psychologist',
  'social worker',
];
const TOWNS = [
  'Leeds',
  'Swansea',
  'Derry',
  'Inverness',
  'Bootle',
  'Gateshead',
  'Peckham',
  'Truro',
  'Bradford',
  'Barry',
];

/** What must stay the same, whichever word stands in the gap. */
const SAME: readonly {
  readonly draft: string;
  readonly words: readonly string[];
  readonly raises: string;
}[] = [
  {
    draft: 'My neighbour _ brought round a cake for the whole street.',
    words: FIRST_NAMES,
    raises: 'nothing',
  },
  {
    draft: 'So proud of my colleague _, who finished the preceptorship today.',
    words: FIRST_NAMES,
    raises: 'nothing',
  },
  {
    draft: 'Thank you to Dr _ for a brilliant teaching session on sepsis.',
    words: SURNAMES,
    raises: 'nothing',
  },
  {
    draft: 'Our stroke talk is at the _ community centre on Friday. All welcome.',
    words: PEOPLES,
    raises: 'nothing',
  },
  {
    draft: 'Glad to be speaking for _ staff at the equality network this week.',
    words: PEOPLES,
    raises: 'nothing',
  },
  { draft: "I'm a _ and I love my job.", words: PROFESSIONS, raises: 'nothing' },
  {
    draft: 'Ask me anything about training as a _ at the careers fair on Saturday.',
    words: PROFESSIONS,
    raises: 'nothing',
  },
  { draft: 'Lovely weekend in _ with the dog, back to work tomorrow.', words: TOWNS, raises: 'nothing' },
  { draft: 'Our team in _ is recruiting. Band 6, closing date Friday.', words: TOWNS, raises: 'nothing' },
  { draft: 'Mrs _ in bed 3 fell again last night.', words: SURNAMES, raises: 'confidentiality' },
  { draft: '_ people are all liars when it comes to pain.', words: PEOPLES, raises: 'language' },
];

/** The same thing said as people say it in different places: harmless in all of them. */
const DIALECTS: readonly (readonly string[])[] = [
  [
    'I am very tired after that shift.',
    'Am pure done in efter that shift.',
    "I'm proper cream crackered after that shift.",
    "I'm dead tired after that shift like.",
  ],
  [
    'It is raining heavily again.',
    "It's chucking it down again, like.",
    "It's pure bucketing the day again.",
    "It's tipping it down again, mind.",
  ],
  [
    'A cup of tea and a sit down now.',
    'A wee cuppa and a sit doon noo.',
    'A brew and a sit down now, la.',
    'A cwtch and a cup of tea now.',
  ],
];

/** What must differ: of whom it is told, or whether it is meant. The first is harmless, the second is due. */
const DIFFERENT: readonly (readonly [string, string, string])[] = [
  [
    'I was told last year that I have epilepsy.',
    'The lad in bed 2 was told this morning that he has epilepsy.',
    'confidentiality',
  ],
  [
    'My own mum had her hip done in June.',
    'Mrs Tomlinson on our ward had her hip done this morning.',
    'confidentiality',
  ],
  [
    'Someone called my colleague a stupid cow today and it is not acceptable.',
    'My manager is a stupid cow.',
    'language',
  ],
  [
    'Massage may help with back pain for a while.',
    'Our massage cures back pain for good, guaranteed.',
    'promotion',
  ],
  [
    'Please ask your GP or pharmacist about your tablets.',
    'Stop your warfarin tonight, double it on Friday, and DM me.',
    'boundaries',
  ],
  [
    'Never drink before a shift. It is not worth your registration.',
    'Had four pints before my night shift and nobody noticed.',
    'trust',
  ],
];

describe('minimal pairs', () => {
  for (const { draft, words, raises } of SAME) {
    it(`“${draft}” raises ${raises}, whichever word stands there`, () => {
      const others = words
        .map((word) => [word, raised(draft.replace('_', word))] as const)
        .filter(([, answer]) => !answer.split(' ').includes(raises));
      expect(others).toEqual([]);
    });
  }

  for (const [plain, ...others] of DIALECTS) {
    it(`“${plain}” raises nothing in any dialect`, () => {
      for (const text of [plain ?? '', ...others]) expect([text, raised(text)]).toEqual([text, 'nothing']);
    });
  }

  for (const [harmless, due, category] of DIFFERENT) {
    it(`“${due}” is told from “${harmless}”`, () => {
      expect([harmless, raised(harmless)]).toEqual([harmless, 'nothing']);
      expect(raised(due).split(' ')).toContain(category);
    });
  }
});
