import { pattern, wordings } from '../../../reading/wording.ts';
import { counted, type Figure, GUESS } from '../figure.ts';

const DYSTROPHY_UK = counted(
  'Muscular Dystrophy UK',
  2019,
  'https://www.musclehelp.com/muscle-wasting-conditions-muscular-dystrophy',
);
const SOUTH_WEST = counted(
  'South West Alliance of Neurological Organisations',
  2009,
  'https://swano.org/numbers.htm',
);

/** What people are born with or grow up with. */
export const BORN_WITH: readonly Figure[] = [
  {
    id: 'duchenne',
    linked: 'dystrophy',
    kind: 'condition',
    name: 'has Duchenne',
    words: /\bduchenne\b/,
    per100k: 2.2,
    byAge: [
      [0, 13],
      [30, 0.3],
    ],
    bySex: [0.02, 1.98],
    source: DYSTROPHY_UK,
  },
  {
    id: 'dystrophy',
    linked: 'dystrophy',
    kind: 'condition',
    name: 'has muscular dystrophy',
    words: /\bmuscular dystrophy\b/,
    per100k: 29,
    source: DYSTROPHY_UK,
  },
  {
    id: 'cerebral-palsy',
    kind: 'condition',
    name: 'has cerebral palsy',
    words: /\bcerebral palsy\b/,
    per100k: 186,
    source: SOUTH_WEST,
  },
  {
    id: 'spina-bifida',
    kind: 'condition',
    name: 'has spina bifida',
    words: /\bspina bifida\b/,
    per100k: 24,
    source: SOUTH_WEST,
  },
  {
    id: 'downs',
    linked: 'learning',
    kind: 'condition',
    name: 'has Down syndrome',
    words:
      /(?<![-\w])(?<!ups and )(?:down'?s|down) syndrome\b|(?<=with |has |wi |have |and )down'?s\b(?! the| a\b)/,
    per100k: 60,
    source: GUESS,
  },
  {
    id: 'autism',
    linked: 'learning',
    kind: 'condition',
    name: 'is autistic',
    words: /\b(?:autis(?:m|tic)|asd)\b/,
    per100k: 800,
    byAge: [
      [0, 2000],
      [18, 800],
    ],
    source: counted(
      'Adult Psychiatric Morbidity Survey, England',
      2024,
      'https://natcen.ac.uk/publications/adult-psychiatric-morbidity-survey-20234',
    ),
  },
  {
    id: 'learning-disability',
    linked: 'learning',
    kind: 'condition',
    name: 'has a learning disability',
    words: /\blearning disabilit(?:y|ies)\b/,
    per100k: 450,
    source: counted(
      'GP registers, England (Public Health England)',
      2015,
      'https://www.open.edu/openlearn/mod/oucontent/view.php?id=101955&section=_unit2.5',
    ),
  },
  {
    id: 'williams',
    linked: 'learning',
    kind: 'condition',
    name: 'has Williams syndrome',
    words: /\bwilliams syndrome\b/,
    per100k: 5,
    source: counted('Rate at birth, 1 in 20,000', 2026),
  },
  {
    id: 'prader-willi',
    linked: 'learning',
    kind: 'condition',
    name: 'has Prader-Willi',
    words: /\bprader[- ]willi\b/,
    per100k: 2,
    source: counted(
      'Rate at birth, 1 in 25,000 (Journal of Medical Genetics)',
      2003,
      'https://jmg.bmj.com/content/40/8/590.1',
    ),
  },
  {
    id: 'rett',
    linked: 'learning',
    kind: 'condition',
    name: 'has Rett syndrome',
    words: /\brett(?:'?s)?(?: syndrome)?\b/,
    per100k: 2,
    bySex: [1.9, 0.1],
    source: GUESS,
  },
  {
    id: 'rare-syndrome',
    linked: 'learning',
    kind: 'condition',
    name: 'has a rare condition',
    words: pattern(wordings`
      \b(?:angelman|pitt[- ]hopkins|batten|edwards syndrome|patau|22q|di ?george|fragile x|moebius|apert
        treacher collins|creutzfeldt|cjd|situs inversus|dextrocardia|porphyria|osteogenesis imperfecta|brittle bones?
        tuberous sclerosis|klinefelter'?s|necrotising fasciitis|brucell\w*|weil'?s|leptospirosis|tetanus|botulism
        diphtheria|ebola|anthrax|rabies)\b
    `),
    per100k: 2,
    source: GUESS,
  },
  {
    id: 'cleft',
    kind: 'condition',
    name: 'was born with a cleft',
    words: /\bcleft(?: lip| palate)?\b/,
    per100k: 130,
    source: GUESS,
  },
  {
    id: 'club-foot',
    kind: 'condition',
    name: 'was born with a club foot',
    words: /\b(?:talipes|club ?f(?:oo|ee)t|boots and bars?)\b/,
    per100k: 100,
    source: GUESS,
  },
  {
    id: 'extra-digit',
    kind: 'condition',
    name: 'has more or other fingers or toes',
    words:
      /\b(?:(?:eleven|six|extra|sixth) (?:toes?|fingers?)|webbed (?:toes?|fingers?|feet|hands|between)|polydactyly|syndactyly)\b/,
    per100k: 100,
    source: GUESS,
  },
  {
    id: 'dyspraxia',
    linked: 'learning',
    kind: 'condition',
    name: 'has dyspraxia or dyslexia',
    words: /\b(?:dysprax\w+|dyslex\w+|adhd)\b/,
    per100k: 1500,
    source: GUESS,
  },
  {
    id: 'achondroplasia',
    kind: 'condition',
    name: 'has achondroplasia',
    words: /\b(?:achondroplasia|dwarfism)\b/,
    per100k: 4,
    source: GUESS,
  },
  {
    id: 'ehlers-danlos',
    kind: 'condition',
    name: 'has Ehlers-Danlos',
    words: /\b(?:ehlers[- ]danlos|heds)\b/,
    per100k: 194,
    bySex: [1.4, 0.6],
    source: GUESS,
  },
  {
    id: 'albinism',
    kind: 'condition',
    name: 'has albinism',
    words: /\balbinism\b/,
    per100k: 6,
    source: counted('Rate at birth, 1 in 17,000 (Healey)', 2014, 'https://studyres.com/doc/1546749'),
  },
];
