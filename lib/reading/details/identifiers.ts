import type { Match, Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { oneOf, pattern, phrases, wordings } from '../wording.ts';

/** A number or a code that leads to one person, or to one case. */
export interface Identifier extends Span {
  readonly kind:
    | 'nhsNumber'
    | 'chiNumber'
    | 'hcNumber'
    | 'hospitalNumber'
    | 'nationalInsurance'
    | 'postcode'
    | 'numberPlate'
    | 'birthDate'
    | 'caseNumber';
}

const NHS_CUE = pattern(oneOf`
  \b(?:nhs|chi|h ?& ?c|hcn?)(?:'?s)?(?: (?:no|num(?:ber)?|id))?\b
  \b(?:pt|patient|hospital|unit|mrn|crn) (?:no|num(?:ber)?|id)\b
`);
const CASE_CUE = phrases`
  chest | scan | film | pacs | sample | bloods | bottle | request | pull | report | mdt | notes | image | x-?ray
  look(?:ing)? up | find | patient | pt | admission | booked | letter | referral | results?
`;
const PHONE_CUE =
  /\b(?:ring|call|phone|tel|text|mobile|whatsapp|fax|bleep|dial|switchboard|helpline|number for|book)\b/;

/** Ten digits as the health services print them: 3-3-4, or together. */
const TEN_DIGITS = /(?<![\d+])(\d{3})([ -]?)(\d{3})[ -]?(\d{4})(?!\d)/;

/** Does the last digit follow from the nine before it (weights 10 to 2, modulus 11)? NHS data dictionary; CHI and H&C alike. */
export function isChecked(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(digits[at]) * (10 - at);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9]);
}

/** Does a number begin with a day of birth, as CHI numbers do (DDMMYY)? */
const isBornFirst = (digits: string): boolean => {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
};

// A check digit alone proves nothing: one in eleven numbers passes. So a cue word, or the grouping with a fitting range.
function* tenDigits(reading: Reading): Generator<Identifier> {
  for (const match of reading.match(TEN_DIGITS)) {
    const digits = match.plain.replace(/\D/g, '');
    const near = around(reading, match, 40);
    const grouped = match.groups[1]?.plain !== '' && !/-/.test(match.plain);
    const cued = NHS_CUE.test(near);
    if (digits.startsWith('0') && !cued && !(isBornFirst(digits) && isChecked(digits) && CASE_CUE.test(near)))
      continue;
    const ranged = /^(?:4|6|7|999|3[2-9])/.test(digits);
    if (!cued && PHONE_CUE.test(near)) continue;
    if (!cued && !(grouped && (ranged || isChecked(digits))) && !(isChecked(digits) && CASE_CUE.test(near)))
      continue;
    const kind =
      /\bchi\b/.test(near) || (!ranged && isBornFirst(digits))
        ? 'chiNumber'
        : /\bh ?& ?c\b/.test(near) || /^3[2-9]/.test(digits)
          ? 'hcNumber'
          : 'nhsNumber';
    yield { start: match.start, end: match.end, kind };
  }
}

/** A number that a cue word names, whatever its digits. */
const NAMED: readonly (readonly [Identifier['kind'], RegExp])[] = [
  [
    'nhsNumber',
    /\b(?:nhs|chi|h ?& ?c)(?: ?(?:no|num(?:ber)?|id))?\.?:?(?: is| was)? ?#?(\d[\d -]{4,12}\d)\b/,
  ],
  [
    'hospitalNumber',
    pattern(
      '\\b',
      oneOf`
      mrn | crn | hosp(?:ital)? ?(?:no|num(?:ber)?|id) | unit (?:no|number)
      (?:pt|patient|client|su|service user) ?(?:no|num(?:ber)?|id|ref(?:erence)?) | k number | lab (?:no|number)
      sample (?:no|number|id) | accession(?: (?:no|number))? | barcode | wristband | case ?(?:no|num(?:ber)?|id)
      mosaic(?: id| no)? | liquidlogic(?: id| no)? | rio(?: no| number| id) | systmone(?: id)? | emis(?: no| id)
      pas (?:no|number)
    `,
      String.raw`\.?:?(?: is| was| of| ends?(?: in)?)? ?#?([a-z]{0,3}[- ]?\d[\d-]{2,12}[a-z]?)\b`,
    ),
  ],
  [
    'caseNumber',
    pattern(
      '\\b',
      oneOf`
      cad | datix | incident | inc | log | job | complaint | crime | court | claim | case | si | steis
      ref(?:erence)? | prf | epr?f | docket | petition | referral
    `,
      String.raw` ?(?:no|num(?:ber)?|id|ref|reference|report)?\.?:? ?#?((?:[a-z]{1,4}[-/]?)?\d{3,}[\w/-]*|[a-z]{1,3}\d{2}[a-z]\d{3,})\b`,
    ),
  ],
];

/** Two letters, six digits and A to D; letters by HMRC's manual NIM39110. */
const NATIONAL_INSURANCE =
  /\b(?!bg|gb|kn|nk|nt|tn|zz)[abceghj-prstw-z][abceghj-nprstw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/;

const POSTCODE =
  /\b(?:[a-pr-uwyz]\d[\da-hjkstuw]?|[a-pr-uwyz][a-hk-y]\d[\dabehmnprvwxy]?) ?\d[abd-hjlnp-uw-z]{2}\b/;
/** Codes that look like postcodes: Tesla models, roads, screws, paper. Written in small letters they need a cue. */
const NOT_POSTCODE = /\b(?:(?:as|at|in|is|or|to|so|on|by) ?\d \d[a-z]{2})\b/;

/** Since 2001 (AA00 AAA), before (A000 AAA), and Northern Ireland (AAZ 0000) with a car beside it. */
const PLATE = /\b(?:[a-hj-pr-y]{2}(?:0[1-9]|[1-7]\d) ?[a-hj-z]{3})\b/;
const OLD_PLATE =
  /\b(?:[a-hj-npr-tv-y]\d{1,3} ?[a-z]{3}|[a-z]{3} ?\d{1,3}[a-hj-npr-tv-y]|[a-z]{1,2}[iz][a-z]? ?\d{1,4})\b/;
const PLATE_END = pattern(wordings`
  \b(?:reg(?:istration)?|plate|number ?plate)s? (?:is|was|ends?(?: in)?|ending|starts?(?: with)?|starting
    beginning)? ?([a-z]{2}\d{2}|[a-z]{3})\b
`);
const CAR = phrases`
  car | van | reg | plate | parked | parking | corsa | fiesta | focus | golf | polo | astra | qashqai | juke
  micra | yaris | clio | corolla | audi | bmw | merc(?:edes)? | range rover | land rover | volvo | mini | kia
  skoda | vauxhall | ford | nissan | toyota | vw | transit | motor | driver | taxi | lorry
`;

const NUMERIC_DATE = '(?:0?[1-9]|[12]\\d|3[01])[/. -](?:0?[1-9]|1[0-2])[/. -](?:19|20)?\\d\\d';
const MONTHS = wordings`
  jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?
  nov(?:ember)?|dec(?:ember)?
`;
const WORDED_DATE = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?: of)? (?:${MONTHS}),? (?:19|20)\\d\\d`;
const BIRTH_DATE = new RegExp(
  wordings`
    \b(?:d\.?o\.?b\.?|date of birth|born(?: on)?(?: the)?|birth ?date
      birthday)(?: is| was)?:? ?((?:${NUMERIC_DATE})|(?:${WORDED_DATE}))(?!\d)
    \b(?:d\.?o\.?b\.?)(?: is| was)?:? ?((?:19|20)\d\d)\b
  `,
);

/** The plain words within `reach` characters of a match, in its own sentence and those that touch it. */
function around(reading: Reading, match: Span, reach: number): string {
  const { index } = reading.sentenceAt(match);
  const words = [index - 1, index, index + 1].map((at) => reading.sentences[at]?.plain ?? '').join(' ');
  if (words.length <= reach * 4) return words;
  return reading.text.slice(Math.max(0, match.start - reach), match.end + reach).toLowerCase();
}

/** Identifiers with their kinds, sorted, none overlapping. Formats: the NHS data dictionary, HMRC, DVLA, Royal Mail. */
export function identifiersOf(reading: Reading): Identifier[] {
  const found: Identifier[] = [];
  const add = (identifier: Identifier) => {
    if (!found.some((other) => other.start < identifier.end && identifier.start < other.end))
      found.push(identifier);
  };
  const addMatch = (kind: Identifier['kind'], { start, end }: Span) => add({ start, end, kind });
  const group = (match: Match): Span => match.groups.find((one) => one !== undefined) ?? match;

  for (const match of reading.match(BIRTH_DATE)) addMatch('birthDate', group(match));
  for (const identifier of tenDigits(reading)) add(identifier);
  for (const [kind, pattern] of NAMED)
    for (const match of reading.match(pattern)) addMatch(kind, group(match));
  for (const match of reading.match(NATIONAL_INSURANCE))
    if (
      /^[A-Z]{2} ?\d/.test(reading.text.slice(match.start, match.end)) ||
      /\b(?:ni|national insurance|nino)\b/.test(match.sentence.plain)
    )
      addMatch('nationalInsurance', match);
  for (const match of reading.match(POSTCODE)) {
    const typed = reading.text.slice(match.start, match.end);
    const capital = typed === typed.toUpperCase();
    if (
      capital ||
      (!NOT_POSTCODE.test(match.plain) &&
        /\b(?:postcode|post code|address|live[sd]?|door|street|road|rd|ave(?:nue)?|close|flat|sat ?nav)\b/.test(
          match.sentence.plain,
        ))
    )
      addMatch('postcode', match);
  }
  for (const match of reading.match(PLATE)) {
    const typed = reading.text.slice(match.start, match.end);
    if (typed === typed.toUpperCase() || CAR.test(match.sentence.plain)) addMatch('numberPlate', match);
  }
  for (const match of reading.match(OLD_PLATE)) {
    const typed = reading.text.slice(match.start, match.end);
    if (
      typed === typed.toUpperCase() &&
      CAR.test(match.sentence.plain) &&
      /\b(?:reg|plate|parked)\b/.test(match.sentence.plain)
    )
      addMatch('numberPlate', match);
  }
  for (const match of reading.match(PLATE_END)) {
    const end = group(match);
    const typed = reading.text.slice(end.start, end.end);
    if (typed === typed.toUpperCase()) addMatch('numberPlate', end);
  }
  return found.sort((a, b) => a.start - b.start);
}
