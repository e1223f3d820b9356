import type { Span } from '../../reading/span.ts';
import type { Figure } from './figure.ts';

/** What a figure says, however it came to be known. */
export type Share = Omit<Figure, 'words'>;

export interface AgeDetail extends Span {
  readonly is: 'age';
  /** In whole years, both included. */
  readonly from: number;
  readonly to: number;
  /** A number or a decade, rather than a word such as 'toddler'. */
  readonly counted: boolean;
}

export interface SexDetail extends Span {
  readonly is: 'sex';
  readonly sex: 'f' | 'm';
}

export interface PlaceDetail extends Span {
  readonly is: 'place';
  readonly name: string;
  /** How many people live, learn or are cared for there. */
  readonly people: number;
  /** The name of a town, village or city, so that its size can stand in its place. */
  readonly town: boolean;
}

export interface FigureDetail extends Span {
  readonly is: 'figure';
  readonly figure: Share;
  /** In plain form. */
  readonly words: string;
  /** The stretch of time in which it happened, in years; only where it happened rather than lasts. */
  readonly within?: number;
}

/** One thing that a draft says of somebody and that fewer people share. */
export type Detail = AgeDetail | SexDetail | PlaceDetail | FigureDetail;

/** An event of which a paper, a village or a group chat would speak. */
export const isUnusual = (detail: Detail): boolean =>
  detail.is === 'figure' && detail.figure.unusual === true;

/** Do two details say the same? What says it a second time must go when the first goes. */
export function saysSame(one: Detail, other: Detail): boolean {
  if (one.is === 'age' && other.is === 'age') return one.from === other.from && one.to === other.to;
  if (one.is === 'figure' && other.is === 'figure') return one.figure.id === other.figure.id;
  return one.is === 'place' && other.is === 'place' && one.name.toLowerCase() === other.name.toLowerCase();
}
