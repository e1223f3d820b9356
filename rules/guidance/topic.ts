import type { Category } from '../../lib/rule.ts';

/** The parts of the guidance reader, in the order of its contents. */
export const PARTS = [
  'The five standards',
  'Using social media well',
  'Advertising and health claims',
  'Stories from practice',
  'What registrants say',
  'For your role',
  'Help and background',
] as const;
export type Part = (typeof PARTS)[number];

/** Where a topic comes from. A source without an address was read as a document, or its address was not verified. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** A stretch of a topic. Each may have a heading of its own. */
export interface Section {
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly items?: readonly string[];
}

/** A page of the guidance reader: what a standard or a theme means for a post, in our own words. */
export interface Topic {
  /** The part of the address after #. Never renamed: cards link to it. */
  readonly id: string;
  readonly title: string;
  readonly part: Part;
  /** One sentence: what the reader will learn. */
  readonly summary: string;
  /** The standard that it explains, whose sentence is quoted. */
  readonly category?: Category;
  readonly sections: readonly Section[];
  /** Ids of topics to read next. */
  readonly next?: readonly string[];
  readonly sources: readonly Source[];
  /** The day on which the text was last held against its sources. */
  readonly checked: string;
}
