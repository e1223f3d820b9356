/** What kind of thing a figure counts. Blurring and wording hang on it. */
export type FigureKind = 'condition' | 'event' | 'family' | 'job' | 'group' | 'description';

/** Where a figure comes from. */
export interface FigureSource {
  readonly title: string;
  readonly year: number;
  /** `read`: the figure stands in the source. `derived`: worked out from figures that do. `estimate`: our own, from what is
   * generally known. */
  readonly how: 'read' | 'derived' | 'estimate';
}

/** One public figure: how many of everybody, or of an age, something holds for. */
export interface Figure {
  readonly id: string;
  readonly kind: FigureKind;
  /** As the arithmetic names it: 'has dementia', 'fell from a ladder'. */
  readonly name: string;
  /** People whom it holds for, for each 100,000 of the whole population. For an event: in one year. */
  readonly per100k: number;
  /** For each 100,000 people from this age on (years), until the next row. Stands in place of `per100k`. */
  readonly byAge?: readonly (readonly [from: number, per100k: number])[];
  /** How much likelier it is for women and for men; 1 and 1 unless said. */
  readonly bySex?: readonly [women: number, men: number];
  /** For something that lasts and has a beginning: new cases for each 100,000 in one year. */
  readonly newPer100k?: number;
  /** How much rarer it is in a place of under 20,000 people; 1 unless said. */
  readonly smallPlace?: number;
  /** An event that people speak of: somebody who was there, or read of it, will know. */
  readonly unusual?: true;
  readonly source: FigureSource;
}
