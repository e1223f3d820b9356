import { counted, type FigureSource, GUESS } from '../figure.ts';

/** Everybody in the United Kingdom. */
export const UNITED_KINGDOM = {
  people: 68_265_209,
  source: counted(
    'ONS, mid-year estimate, first release',
    2023,
    'https://cy.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates/bulletins/annualmidyearpopulationestimates/latest',
  ),
};

/** People of one band of ages, and the share of them who are women. */
export interface AgeBand {
  /** In years; the band goes on to the next one. */
  readonly from: number;
  readonly people: number;
  readonly source: FigureSource;
  readonly women: number;
  readonly womenSource: FigureSource;
}

const MID_2019 = counted(
  'ONS, mid-year estimate by five-year bands',
  2019,
  'https://github.com/ai4ci/ukc19/tree/main/data',
);
const VERY_OLD = counted(
  'ONS, estimates of the very old: 611,719 people of 90 and over, split by age in our fit',
  2023,
  'https://www.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/ageing/bulletins/estimatesoftheveryoldincludingcentenarians/uk2002to2023',
);

const band = (from: number, people: number, women: number): AgeBand => ({
  from,
  people,
  source: MID_2019,
  women,
  womenSource: GUESS,
});
const veryOld = (from: number, people: number, women: number): AgeBand => ({
  from,
  people,
  source: VERY_OLD,
  women,
  womenSource: from >= 100 ? VERY_OLD : GUESS,
});

/** Everybody by age. Within a band, ages count alike. */
export const AGE_BANDS: readonly AgeBand[] = [
  band(0, 3_857_263, 0.49),
  band(5, 4_149_852, 0.49),
  band(10, 3_953_866, 0.49),
  band(15, 3_656_968, 0.49),
  band(20, 4_153_080, 0.49),
  band(25, 4_514_249, 0.5),
  band(30, 4_497_132, 0.51),
  band(35, 4_395_667, 0.51),
  band(40, 4_019_539, 0.51),
  band(45, 4_402_122, 0.51),
  band(50, 4_661_015, 0.51),
  band(55, 4_405_908, 0.51),
  band(60, 3_755_185, 0.51),
  band(65, 3_368_199, 0.52),
  band(70, 3_318_867, 0.52),
  band(75, 2_325_296, 0.53),
  band(80, 1_715_328, 0.56),
  band(85, 1_042_090, 0.6),
  veryOld(90, 475_000, 0.66),
  veryOld(95, 120_579, 0.72),
  veryOld(100, 15_430, 0.82),
  veryOld(105, 690, 0.82),
  veryOld(110, 20, 0.82),
];
