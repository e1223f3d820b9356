import type { Draft } from './reading/draft.ts';
import type { Reading } from './reading/index.ts';
import type { Span } from './reading/span.ts';

/** The five kinds of problem; each stands for one of the HCPC's standards (`rules/standards.ts`). */
export const CATEGORIES = ['confidentiality', 'language', 'promotion', 'boundaries', 'trust'] as const;
export type Category = (typeof CATEGORIES)[number];

/** How sure and how serious: `high` stop and think, `medium` worth a look, `low` a tip. Most serious first. */
export const LEVELS = ['high', 'medium', 'low'] as const;
export type Level = (typeof LEVELS)[number];

/** The editions of the HCPC's standards of conduct, performance and ethics that people may have in mind. */
export const EDITIONS = ['2016', '2024'] as const;
export type Edition = (typeof EDITIONS)[number];

/** A sentence of the HCPC's standards of conduct, performance and ethics. A number means nothing without its edition. */
export interface Standard {
  readonly category: Category;
  readonly number: string;
  readonly edition: '2016';
  /** Word for word. */
  readonly sentence: string;
  /** The numbers that took its place on 1 September 2024, where that was verified. */
  readonly since2024: readonly string[];
  /** The one of these that comes closest for a post, word for word. Missing where no page that we could read shows it. */
  readonly in2024?: { readonly number: string; readonly sentence: string };
  /** The HCPC's own page about it. */
  readonly link: string;
  /** The edition in force. */
  readonly edition2024: string;
}

/** A standard as it is shown: number, edition and sentence belong together. */
export type ShownStandard = { readonly number: string; readonly edition: Edition; readonly sentence: string };

/** A standard in the edition that a person chose; in that of 2016 where its place in the newer one was not verified. */
export const standardIn = ({ in2024, number, sentence }: Standard, edition: Edition): ShownStandard =>
  edition === '2024' && in2024 ? { ...in2024, edition } : { number, sentence, edition: '2016' };

/** What `find` gives back: the words to flag, and what differs from the rule's own words this time. */
export interface Found extends Span {
  /** Where this one find is more or less serious than the rule as a whole. */
  readonly level?: Level;
  /** A safe wording to put in place of exactly this span. The empty string offers to take the words out. */
  readonly swap?: string;
}

/** An example: the draft alone, or the draft with what is around it. The brackets ⟦ ⟧ mark what must be flagged. */
export type Example = string | (Omit<Draft, 'text'> & { readonly text: string });

/** What an author writes: one file, one rule. Its id is its path, its category the folder. */
export interface RuleDefinition {
  /** Names the problem, as a noun phrase: 'A bed, bay or room number'. */
  readonly title: string;
  readonly level: Level;
  /** What the words do. */
  readonly what: string;
  /** Why that matters. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
  /** When not to act on this. */
  readonly notWhen: string;
  /** Pure. Spans of the draft as typed (UTF-16), in any order; the engine sorts and settles overlaps. */
  readonly find: (reading: Reading) => Iterable<Found>;
  /** Drafts in which exactly the bracketed words are raised. */
  readonly flags: readonly Example[];
  /** Near misses in which nothing is raised: at least as many as `flags`. */
  readonly passes: readonly Example[];
}

/** A rule as the engine sees it. */
export interface Rule extends RuleDefinition {
  /** `category/file-name`. Never renamed: settings and links hang on it. */
  readonly id: string;
  readonly category: Category;
  readonly standard: Standard;
}

/** Declares a rule. It changes nothing: it is there for the types and for the reader. */
export const defineRule = (rule: RuleDefinition): RuleDefinition => rule;
