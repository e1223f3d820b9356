import type { Reading } from '../../reading/index.ts';
import { overlaps, type Span } from '../../reading/span.ts';
import { oneOf, pattern, wordings } from '../../reading/wording.ts';
import type { AgeDetail, SexDetail } from './detail.ts';
import { OLDEST } from './population.ts';
import { sexIn } from './who.ts';

/** What only looks like an age: 'ten o'clock', '12 yrs ago', 'she was one of', '8 weeks of waiting'. */
const NO_AGE = pattern(wordings`
  ^(?:one\b|\d+ ?(?:years?|yrs?|y) (?:in|of|on|at|since|as|experience|qualified)\b|\w+ o'clock
    [\w-]+ ?(?:years?|yrs?|y)? (?:ago|old (?:shoes|car|phone|house|system|building|kit|machine)))
`);
/** 'A lad of 14 from', 'is 87,', 'was 47 with': ages that stand bare. Years. */
const BARE_AGE = pattern(
  '\\b',
  oneOf`
    man | woman | lady | gent | gentleman | lad | lass | lassie | boy | girl | fella | chap | bloke | patient
    pt | widow | widower | twins | triplets
  `,
  String.raw` of (\d{1,3})\b(?! (?:the|them|us|my|our|minutes|percent|miles|weeks))|`,
  String.raw`\b(?:is|was|she's|he's|,) (\d{2,3})`,
  String.raw`(?=,? (?:from|of|lives|living|with)\b|, | and (?:has|is|was|had|lives|still)\b)|`,
  String.raw`\b(?:patient|pt|today|yesterday|morning|clinic): (\d{2,3})(?=,)|(?:^|\n ?)(\d{2,3})(?= ?\n)|`,
  String.raw`(?:^|[.!?\n] )(\d{2,3})(?=, (?:ex|retired|a |an |from|lives|living|lovely|widow))`,
);
/** The person whose age it is: 'lady of ⟦92⟧', 'a man, ⟦71⟧'. */
const WHOSE = /\b(\w+),? (?:of |aged? )?$/;

/** Every age that a draft tells of anybody, with the sex where it stands in the same words. */
export function agesTold(reading: Reading): (AgeDetail | SexDetail)[] {
  const found: (AgeDetail | SexDetail)[] = [];
  for (const { start, end, from, to, counted, sex } of reading.ages) {
    if (NO_AGE.test(reading.plain.slice(reading.plainAt({ start, end }).start))) continue;
    if (
      isListed(reading.text, start, end) ||
      /\d[.,:/]$/.test(reading.text.slice(Math.max(0, start - 2), start))
    )
      continue;
    found.push({ is: 'age', start, end, from, to, counted });
    const said = sex ?? sexBefore(reading, { start, end });
    if (said) found.push({ is: 'sex', start, end, sex: said });
  }
  for (const { groups } of reading.match(BARE_AGE)) {
    const number = groups.find((group) => group !== undefined);
    const age = Number(number?.plain);
    if (!number || age > OLDEST || found.some((other) => overlaps(other, number))) continue;
    const { start, end } = number;
    found.push({ is: 'age', start, end, from: age, to: age, counted: true });
    const sex = sexBefore(reading, number);
    if (sex) found.push({ is: 'sex', start, end, sex });
  }
  return found;
}

/** The sex of the person just before an age. */
function sexBefore(reading: Reading, age: Span): 'f' | 'm' | undefined {
  const [, noun] = reading.before(age, 24).match(WHOSE) ?? [];
  return noun && /^(?!he|she|hi|him|her)/.test(noun) ? sexIn(noun) : undefined;
}

/** '1. Copy the entry': the number of a line in a list, not somebody's age. */
const isListed = (text: string, start: number, end: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
  /^\d{1,2}[.)] /.test(text.slice(start, end + 2));
