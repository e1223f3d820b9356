import { pattern, wordings } from '../../../reading/wording.ts';
import { counted, type Figure, GUESS } from '../figure.ts';

const LIMB_CENTRES = counted(
  'Limb centre figures, by way of Steelbone',
  2026,
  'https://steelbone.co.uk/12-key-facts-about-amputation-in-the-uk',
);

/** Limbs and bones, the heart, and the mind. */
export const LIMBS: readonly Figure[] = [
  {
    id: 'both-legs',
    linked: 'limb',
    kind: 'condition',
    name: 'has lost both legs',
    words:
      /\b(?:(?:bilateral|double) (?:leg )?amput\w+|lost both (?:his |her |their )?legs|no legs|both legs off)\b/,
    per100k: 7,
    newPer100k: 0.5,
    source: counted(
      'Hansard: leg loss, limb centres',
      1989,
      'https://api.parliament.uk/historic-hansard/written-answers/1991/jul/18/leg-loss',
    ),
  },
  {
    id: 'arm-lost',
    linked: 'limb',
    kind: 'condition',
    name: 'has lost an arm',
    words:
      /\b(?:lost (?:his|her|their|an|the|one) (?:\w+ )?(?:arm|hand|fingers)|new (?:arm|hand)|prosthetic (?:arm|hand)|arm off)\b/,
    per100k: 8.8,
    newPer100k: 0.6,
    source: LIMB_CENTRES,
  },
  {
    id: 'amputee',
    linked: 'limb',
    kind: 'condition',
    name: 'has lost a limb',
    words: pattern(wordings`
      \b(?:amput\w+|prosthe(?:tic|sis)(?: leg| limb)?|new leg|lost (?:his|her|their|a|the|one) (?:\w+ )?(?:leg|foot)
        below[- ]knee|above[- ]knee|bka|aka)\b
    `),
    per100k: 88,
    newPer100k: 8,
    source: LIMB_CENTRES,
  },
  {
    id: 'hip-fracture',
    kind: 'condition',
    name: 'broke a hip',
    words: pattern(wordings`
      (?:# ?nof\b|\b(?:nof|neck of femur|broken hip|hip fracture|fractured (?:his|her|a|the)? ?hip
          broke (?:his|her|a|the) hip)\b)
    `),
    per100k: 110,
    byAge: [
      [0, 1],
      [45, 10],
      [55, 40],
      [65, 150],
      [75, 700],
      [85, 1900],
    ],
    bySex: [1.35, 0.6],
    newPer100k: 110,
    source: counted('National Hip Fracture Database', 2024, 'https://medicalcare.rcp.ac.uk'),
  },
  {
    id: 'heart-attack',
    kind: 'condition',
    name: 'has had a heart attack',
    words: /\b(?:heart attack|stemi|nstemi)\b/,
    per100k: 2000,
    byAge: [
      [0, 100],
      [45, 1500],
      [55, 3500],
      [65, 6000],
      [75, 9000],
    ],
    newPer100k: 146,
    source: GUESS,
  },
  {
    id: 'psychosis',
    linked: 'crisis',
    kind: 'condition',
    name: 'has a psychotic illness',
    words: /\b(?:psychos[ie]s|psychotic|schizophreni\w+|hears voices|hearing voices)\b/,
    per100k: 400,
    newPer100k: 32,
    source: counted(
      'Adult Psychiatric Morbidity Survey, England',
      2024,
      'https://natcen.ac.uk/publications/adult-psychiatric-morbidity-survey-20234',
    ),
  },
  {
    id: 'bipolar',
    linked: 'crisis',
    kind: 'condition',
    name: 'has bipolar disorder',
    words: /\bbipolar\b/,
    per100k: 700,
    source: GUESS,
  },
  {
    id: 'anorexia',
    kind: 'condition',
    name: 'has anorexia',
    words: /\b(?:anorexi[ac]|eating disorder)\b/,
    per100k: 150,
    byAge: [
      [0, 5],
      [12, 700],
      [25, 250],
      [40, 50],
    ],
    bySex: [1.8, 0.2],
    source: GUESS,
  },
];
