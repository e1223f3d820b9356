import type { Category } from '../../lib/rule.ts';

/** A page of the guidance reader: what a standard or a theme means for a post, in our own words. */
export interface Topic {
  /** The part of the address after #. Never renamed: cards link to it. */
  readonly id: string;
  readonly title: string;
  /** The standard that it explains, whose sentence is quoted. */
  readonly category?: Category;
  readonly paragraphs: readonly string[];
  /** Things to do, or to look for. */
  readonly list?: { readonly title: string; readonly items: readonly string[] };
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** The day on which the text was last held against its sources. */
  readonly checked: string;
}
