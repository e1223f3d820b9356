import { isShown, type Strictness } from '../../lib/check/strictness.ts';
import { overlaps, type Span } from '../../lib/reading/span.ts';
import { CATEGORIES, type Category, type Level } from '../../lib/rule.ts';

/** What a draft's author says a careful colleague would raise (`LABELS.md`). */
export interface Label {
  readonly category: Category;
  readonly level: Level;
  readonly quote: string;
}

/** A labelled draft. */
export interface Gold {
  readonly id: string;
  readonly site: string;
  readonly profession?: string;
  readonly text: string;
  readonly to?: string;
  readonly expect: readonly Label[];
  readonly optional?: readonly Label[];
}

/** A flag as the scorer sees it; `rule` only for reading. */
export interface Raised extends Span {
  readonly category: Category;
  readonly rule: string;
}

/** How one category, or all together, came out: numbers of drafts. */
export interface Row {
  due: number;
  found: number;
  false: number;
  onQuote: number;
}

/** Scores of a set of drafts at one strictness. */
export interface Score {
  readonly rows: Readonly<Record<Category, Row>>;
  /** The drafts with no label at all, and how many of them were flagged. */
  clean: number;
  cleanFlagged: number;
  /** A line for each miss and each false alarm, for reading. */
  readonly remarks: string[];
}

const emptyRow = (): Row => ({ due: 0, found: 0, false: 0, onQuote: 0 });

/** Scores flags (already filtered by strictness) against labels. A label that is `optional` neither helps nor harms. */
export function score(
  drafts: readonly Gold[],
  flagsOf: (draft: Gold) => readonly Raised[],
  strictness: Strictness,
): Score {
  const rows = Object.fromEntries(CATEGORIES.map((category) => [category, emptyRow()])) as Record<
    Category,
    Row
  >;
  const result: Score = { rows, clean: 0, cleanFlagged: 0, remarks: [] };
  for (const draft of drafts) {
    const flags = flagsOf(draft);
    const labels = [...draft.expect, ...(draft.optional ?? [])];
    for (const category of CATEGORIES) scoreCategory(draft, category, flags, strictness, result);
    if (labels.length === 0) {
      result.clean += 1;
      if (flags.length > 0) result.cleanFlagged += 1;
    }
  }
  return result;
}

function scoreCategory(
  draft: Gold,
  category: Category,
  flags: readonly Raised[],
  strictness: Strictness,
  result: Score,
): void {
  const row = result.rows[category];
  const raised = flags.filter((flag) => flag.category === category);
  const labels = [...draft.expect, ...(draft.optional ?? [])].filter((label) => label.category === category);
  const wanted = draft.expect.filter(
    (label) => label.category === category && isShown(label.level, strictness),
  );
  const [first] = wanted;
  if (first) {
    row.due += 1;
    if (raised.length > 0) row.found += 1;
    else
      result.remarks.push(
        `MISSED ${category} ${first.level} ${draft.id}: «${first.quote}» in: ${draft.text}`,
      );
    if (labels.some((label) => raised.some((flag) => overlaps(flag, quoted(draft, label))))) row.onQuote += 1;
  } else if (raised.length > 0 && labels.length === 0) {
    row.false += 1;
    const words = raised
      .map((flag) => `«${draft.text.slice(flag.start, flag.end)}» (${flag.rule})`)
      .join(' ');
    result.remarks.push(`FALSE  ${category} ${draft.id}: ${words} in: ${draft.text}`);
  }
}

function quoted(draft: Gold, label: Label): Span {
  const start = draft.text.indexOf(label.quote);
  return { start, end: start + label.quote.length };
}

/** Of the due labels with this level, the share of drafts in which the category was raised. */
export function recallOf(
  level: Level,
  drafts: readonly Gold[],
  flagsOf: (draft: Gold) => readonly Raised[],
): number {
  let due = 0;
  let found = 0;
  for (const draft of drafts) {
    for (const category of new Set(
      draft.expect.filter((label) => label.level === level).map((label) => label.category),
    )) {
      due += 1;
      if (flagsOf(draft).some((flag) => flag.category === category)) found += 1;
    }
  }
  return due === 0 ? 0 : found / due;
}

/** Precision, recall and F1 of a row, each from 0 to 1. */
export function figures(row: Row): { precision: number; recall: number; f1: number } {
  const precision = row.found + row.false === 0 ? 0 : row.found / (row.found + row.false);
  const recall = row.due === 0 ? 0 : row.found / row.due;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** All categories added up. */
export function total(score: Score): Row {
  const sum = emptyRow();
  for (const row of Object.values(score.rows)) {
    sum.due += row.due;
    sum.found += row.found;
    sum.false += row.false;
    sum.onQuote += row.onQuote;
  }
  return sum;
}

/** Odd ids are for reading and for writing rules; even ids are for measuring only. */
export const isOdd = (draft: Gold): boolean => Number(draft.id.match(/(\d+)$/)?.[1] ?? 0) % 2 === 1;
