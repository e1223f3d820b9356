import { pattern, wordings } from '../../../reading/wording.ts';
import { counted, type Figure, GUESS } from '../figure.ts';

/** What befell body or mind, in one year. */
export const CRISES: readonly Figure[] = [
  {
    id: 'home-birth',
    linked: 'pregnant',
    kind: 'event',
    name: 'gave birth at home',
    words: pattern(wordings`
      \b(?:home ?birth|born at home
        born (?:in|on) (?:the|her|their|his) (?:bathroom|kitchen|living room|sofa|hallway|landing|bed)\w*)\b
    `),
    per100k: 17,
    source: counted('ONS, births at home in England and Wales', 2023),
  },
  {
    id: 'born-outside',
    linked: 'pregnant',
    kind: 'event',
    name: 'was born in an odd place',
    words: pattern(wordings`
      \b(?:born|delivered|gave birth|waters broke|had (?:the|her) baby) (?:in|on|at) (?:a|the|an|her|his)? ?(?:\w+ )?(?:car park
        lay-?by|car|taxi|bus|train|ferry|toilets?|queue|hallway|services|supermarket|tesco|asda|aldi|lidl|costa
        hard shoulder|roadside)\b
    `),
    per100k: 2,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'swallowed',
    kind: 'event',
    name: 'swallowed or was stuck in a thing',
    words: pattern(wordings`
      \b(?:swallowed (?:a|an|his|her|the|some) (?:\w+ )?\w+
        (?:stuck|wedged|trapped) in (?:a|an|the|his|her) (?:\w+ )?(?:railings?|fence|drain|chimney|washing machine
          bath|lift|gate|toilet|hole|ditch)|superglued)\b
    `),
    per100k: 6,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'surrogacy',
    linked: 'pregnant',
    kind: 'event',
    name: 'had a child by surrogacy',
    words: /\bsurroga(?:te|cy)\b/,
    per100k: 0.7,
    source: counted(
      'Parental orders, England and Wales (University of Kent)',
      2020,
      'https://www.kent.ac.uk/news/society/29777',
    ),
  },
  {
    id: 'ivf',
    linked: 'pregnant',
    kind: 'event',
    name: 'had IVF',
    words: /\b(?:ivf|fertility treatment|embryo transfer)\b/,
    per100k: 75,
    bySex: [1.98, 0.02],
    source: GUESS,
  },
  {
    id: 'miscarriage',
    linked: 'pregnant',
    kind: 'event',
    name: 'lost a pregnancy',
    words: /\b(?:miscarri\w+|lost the baby|ectopic)\b/,
    per100k: 180,
    bySex: [1.98, 0.02],
    source: GUESS,
  },
  {
    id: 'overdose',
    linked: 'crisis',
    kind: 'event',
    name: 'took an overdose',
    words: /\b(?:overdosed?|taken an od|took an od)\b/,
    per100k: 150,
    source: GUESS,
  },
  {
    id: 'suicide',
    linked: 'crisis',
    kind: 'event',
    name: 'died by suicide',
    words: /\b(?:took (?:his|her|their) own life|suicide|hanged (?:himself|herself|themselves))\b/,
    per100k: 10,
    bySex: [0.5, 1.5],
    source: counted(
      'ONS, England and Wales: suicides registered',
      2023,
      'https://cy.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/deaths/bulletins/suicidesintheunitedkingdom/latest',
    ),
  },
  {
    id: 'stillbirth',
    linked: 'pregnant',
    kind: 'event',
    name: 'a stillbirth',
    words: /\b(?:stillb(?:orn|irth))\b/,
    per100k: 3.8,
    source: counted(
      'ONS, births in England and Wales',
      2023,
      'https://www.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/livebirths/bulletins/birthsummarytablesenglandandwales/latest',
    ),
  },
  {
    id: 'sectioned',
    linked: 'crisis',
    kind: 'event',
    name: 'was sectioned',
    words: /\b(?:sectioned|section (?:2|3|136))\b/,
    per100k: 80,
    source: GUESS,
  },
  {
    id: 'cardiac-arrest',
    kind: 'event',
    name: 'had a cardiac arrest',
    words: /\b(?:cardiac arrest|ooh?ca|in (?:vf|asystole)|(?:got|had) rosc|arrested)\b/,
    per100k: 53,
    byAge: [
      [0, 10],
      [45, 30],
      [55, 60],
      [65, 110],
      [75, 200],
      [85, 400],
    ],
    bySex: [0.8, 1.2],
    source: counted(
      'Out-of-hospital cardiac arrest registry, England',
      2014,
      'https://doi.org/10.1016/j.resuscitation.2016.10.030',
    ),
  },
  {
    id: 'sepsis',
    kind: 'event',
    name: 'had sepsis',
    words: /\b(?:sepsis|septic|meningitis)\b/,
    per100k: 100,
    source: GUESS,
  },
  {
    id: 'long-lie',
    kind: 'event',
    name: 'lay long before help came',
    words: /\b(?:long lie|on the floor (?:all night|for \w+ (?:hours|days)))\b/,
    per100k: 60,
    byAge: [
      [0, 1],
      [65, 150],
      [75, 400],
      [85, 1200],
    ],
    source: GUESS,
  },
];
