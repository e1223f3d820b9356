import type { Reading } from '../../reading/index.ts';
import { overlaps, type Span } from '../../reading/span.ts';
import type { Figure } from './figure.ts';
import { FIGURES } from './figures.ts';
import { type PlaceSize, placeSizesOf } from './place.ts';
import { OLDEST } from './population.ts';
import { WORDINGS } from './words.ts';

/** One thing that a draft says of somebody and that fewer people share. */
export type Detail =
  | (Span & { readonly is: 'age'; readonly from: number; readonly to: number; readonly counted: boolean })
  | (Span & { readonly is: 'sex'; readonly sex: 'f' | 'm' })
  | (PlaceSize & { readonly is: 'place' })
  | (Span & {
      readonly is: 'figure';
      readonly figure: Figure;
      /** In plain form. */
      readonly words: string;
      /** The stretch of time in which it happened, in years; only where it happened rather than lasts. */
      readonly within?: number;
    });

/** Without a date, a post tells of something within about a month. Years. */
export const UNSAID = 1 / 12;

const FIGURE_BY_ID: ReadonlyMap<string, Figure> = new Map(FIGURES.map((figure) => [figure.id, figure]));

/** It befell them, rather than being what they live with: 'had a stroke last night', 'diagnosed this week'. */
const BEFELL =
  /\b(?:had (?:a|an|another|his|her) (?:\w+ )?|having a (?:\w+ )?|suffered|brought in|came in|come in|admitted|collapsed|blue ?lights?|massive|diagnosed|newly|told (?:him|her|them) (?:he|she|they) had|broke|fell)\b/;
/** It is why they come, and it may be long ago. */
const LIVES_ON = /\b(?:post|after|since|recover\w+|rehab|clinic|session|therapy|group|years?|months?)\b/;

/** What only looks like an age: 'ten o'clock', '12 yrs ago', 'she was one of'. */
const NO_AGE =
  /^(?:one\b|\w+ o'clock|[\w-]+ ?(?:years?|yrs?|y)? (?:ago|old (?:shoes|car|phone|house|system)))/;
/** 'A lad of 14 from', 'my patient is 87,': ages that stand bare. Years. */
const BARE_AGE =
  /\b(?:man|woman|lady|gent|gentleman|lad|lass|lassie|boy|girl|fella|chap|bloke|patient|pt|widow|widower) of (\d{1,3})\b(?! (?:the|them|us|my|our))|\b(?:is|was|she's|he's|,) (\d{2,3})(?=,? (?:from|of|lives|living)\b|, )/;

/** Everything in a draft that a public figure counts, whoever it belongs to, in the order of the words. */
export function detailsOf(reading: Reading): Detail[] {
  const found: Detail[] = [];
  for (const { start, end, from, to, counted, sex } of reading.ages) {
    if (NO_AGE.test(reading.plain.slice(reading.plainAt({ start, end }).start))) continue;
    found.push({ is: 'age', start, end, from, to, counted });
    if (sex) found.push({ is: 'sex', start, end, sex });
  }
  for (const { groups } of reading.match(BARE_AGE)) {
    const number = groups.find((group) => group !== undefined);
    const age = Number(number?.plain);
    if (number && age <= OLDEST && !found.some((other) => overlaps(other, number)))
      found.push({ is: 'age', start: number.start, end: number.end, from: age, to: age, counted: true });
  }
  for (const place of placeSizesOf(reading)) found.push({ is: 'place', ...place });
  const taken: Span[] = [];
  for (const [id, words] of WORDINGS) {
    const figure = FIGURE_BY_ID.get(id);
    for (const match of figure ? reading.match(words) : []) {
      const span = { start: match.start, end: match.end };
      if (!figure || taken.some((other) => overlaps(other, span)) || reading.framed(span, 'negated'))
        continue;
      taken.push(span);
      const within = withinOf(reading, figure, match.sentence.plain, match.sentence.index);
      found.push({
        is: 'figure',
        ...span,
        figure,
        words: match.plain,
        ...(within !== undefined && { within }),
      });
    }
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The stretch of time, in years, in which something of this figure happened; undefined for what lasts. */
function withinOf(reading: Reading, figure: Figure, sentence: string, index: number): number | undefined {
  const happens = figure.kind === 'event';
  if (!happens && !(figure.newPer100k && BEFELL.test(sentence) && !LIVES_ON.test(sentence))) return undefined;
  const near = reading.times.filter((when) => Math.abs(reading.sentenceAt(when).index - index) <= 1);
  const stretches = near.map((when) => stretchOf(when.kind, reading.text.slice(when.start, when.end)));
  if (stretches.length === 0) return happens ? UNSAID : undefined;
  return Math.min(...stretches);
}

/** How long a time is, in years: a day, a week, a month, or ten years where it is told of long ago. */
function stretchOf(kind: Reading['times'][number]['kind'], words: string): number {
  if (kind === 'long') return 10;
  if (kind === 'recent') return /week|night|day|shift/i.test(words) ? 1 / 52 : UNSAID;
  return 1 / 365;
}
