import type { Reading, Span, When } from '../../reading/index.ts';
import { pattern, wordings } from '../../reading/wording.ts';
import type { Share } from './detail.ts';

/** Without a date, a post tells of something within about a month. Years. */
export const UNSAID = 1 / 12;
const DAY = 1 / 365;
const WEEK = 1 / 52;
/** 'Years ago', told as if of ten. Years. */
const LONG = 10;

/** It befell them, rather than being what they live with: 'diagnosed this week', 'brought in', 'a massive'. */
const BEFELL = pattern(wordings`
  \b(?:suffered|brought in|collapsed|blue ?lights?|massive|diagnosed|newly|told (?:him|her|them) (?:he|she|they) had
    broke|fell)\b
`);
/** The words just before it say so: 'had a ⟦stroke⟧', 'having another'. */
const HAD_IT =
  /\b(?:had|having|has had|suspected) (?:a|an|another|his|her) (?:(?:big|bad|massive|small|second|mini) )?$/;
/** It is why they come, and it may be long ago. */
const LIVES_ON = /\b(?:post|after|since|recover\w+|rehab|clinic|session|therapy|group|years?|months?)\b/;

/** The stretch of time, in years, in which something of this figure happened; undefined for what lasts. */
export function withinOf(reading: Reading, figure: Share, span: Span): number | undefined {
  const { plain, index } = reading.sentenceAt(span);
  const happens = figure.kind === 'event';
  const befell = HAD_IT.test(reading.before(span, 30)) || BEFELL.test(plain);
  if (!happens && !(figure.newPer100k && befell && !LIVES_ON.test(plain))) return undefined;
  const stretches = reading.times
    .filter((when) => Math.abs(reading.sentenceAt(when).index - index) <= 1)
    .map((when) => stretchOf(when, reading.text));
  if (stretches.length === 0) return happens ? UNSAID : undefined;
  return Math.min(...stretches);
}

/** How long a time is, in years: a day, a week, a month, or ten years where it is told of long ago. */
function stretchOf({ kind, start, end }: When, text: string): number {
  if (kind === 'long') return LONG;
  if (kind === 'recent') return /week|night|day|shift/i.test(text.slice(start, end)) ? WEEK : UNSAID;
  return DAY;
}

/** In words for the arithmetic: ' on one day', or nothing where no time was told. */
export function sayWhen(within: number | undefined): string {
  if (within === undefined || within >= 1) return '';
  if (within <= DAY) return ' on one day';
  return within <= WEEK ? ' in one week' : ' in one month';
}
