/** What kind of thing a figure counts. Blurring and wording hang on it. */
export type FigureKind = 'condition' | 'event' | 'family' | 'job' | 'group' | 'description';

/** Where a figure comes from. */
export interface FigureSource {
  /** Who published it, or what it rests on. */
  readonly name: string;
  /** Of the figure; the year in which it was read where the source gives none. */
  readonly year: number;
  readonly link?: string;
  /** `counted`: it stands in the source, or is worked out from numbers that do. `estimate`: our own. */
  readonly how: 'counted' | 'estimate';
}

/** One public figure: how many of everybody, or of an age, something holds for. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  /** As the arithmetic names it: 'has dementia', 'fell from a height'. */
  readonly name: string;
  /** How people say it, lay and clinical, as a pattern on the plain draft. */
  readonly words: RegExp;
  /** People whom it holds for, for each 100,000 of the whole population. For an event: in one year. */
  readonly per100k: number;
  /**
   * For each 100,000 people from this age on (years), until the next row. Stands in place of `per100k`. The total is the
   * source's; how it falls on the ages is our fit where the source does not say, good to a factor of one and a half.
   */
  readonly byAge?: readonly (readonly [from: number, per100k: number])[];
  /** How much likelier it is for women and for men; 1 and 1 unless said. */
  readonly bySex?: readonly [women: number, men: number];
  /** For something that lasts and has a beginning: new cases for each 100,000 in one year. */
  readonly newPer100k?: number;
  /** How much rarer it is in a place of under 20,000 people; 1 unless said. */
  readonly smallPlace?: number;
  /**
   * People for each 100,000 of a place where it is at home (Welsh, Gaelic): a place that is told is taken to be such a one,
   * up to everybody in the country whom it holds for.
   */
  readonly inPlace?: number;
  /** For work: a noun that says less, to put in place of the words. */
  readonly vaguer?: string;
  /** Things that go together are no two details: of those with the same word here the rarest counts alone. */
  readonly linked?: string;
  /** An event that people speak of: somebody who was there, or read of it, will know. */
  readonly unusual?: true;
  readonly source: FigureSource;
}

/** A figure that was counted, or worked out from figures that were. */
export const counted = (name: string, year: number, link?: string): FigureSource => ({
  name,
  year,
  ...(link && { link }),
  how: 'counted',
});

/** Good to a factor of three or so. */
export const GUESS: FigureSource = {
  name: 'Our estimate, from what is generally known',
  year: 2024,
  how: 'estimate',
};
