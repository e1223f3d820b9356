import type { Match, Reading } from '../index.ts';
import type { Span } from '../span.ts';
import { oneOf, pattern, wordings } from '../wording.ts';

/** How old somebody is said to be: in whole years, from and to. An exact age has both alike. */
export interface Age extends Span {
  readonly from: number;
  readonly to: number;
  /** Said with the age ('62F', '84 year old woman'); otherwise unknown. */
  readonly sex?: 'f' | 'm';
  /** A number or a decade, rather than a word such as 'toddler'. */
  readonly counted: boolean;
}

const UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Readonly<Record<string, number>> = {
  twent: 20,
  thirt: 30,
  fort: 40,
  fift: 50,
  sixt: 60,
  sevent: 70,
  eight: 80,
  ninet: 90,
};

const SMALL = Object.keys(UNITS).join('|');
const TEN = '(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y';
const WORDED = wordings`
  (?:${TEN}(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|${SMALL}
    a hundred(?: and (?:one|two|three|four|five))?)
`;
const NUMBER = `(?:1[0-1]\\d|\\d{1,2})(?: ?½| and a half)?|${WORDED}`;
const WOMAN = 'f|female|woman|lady|girl|lass|lassie|mum|granny|widow|nan|wifie';
const MAN = 'm|male|man|gent|gentleman|boy|lad|fella|chap|bloke|grandad|widower';
const SEX = `(${WOMAN})|(${MAN})`;

/** '84 year old lady', '84yo', '8 month old', '9-week-old', 'eight years old', '3yr old boy'. */
const OLD = new RegExp(
  wordings`
    (?<![\d.£$])\b(${NUMBER}) ?-?(?:(y(?:ea)?rs?|y)|(m(?:on)?ths?)|(w(?:ee)?ks?)|(days?))?[ -]?(?:old|o|\/o|y\/o
      yo)\b(?:,? (?:\w+ )?(?:${SEX})\b)?
  `,
);
/** 'F62', '62F', '62 F', '16 y F', '84yrs', '62/F'. */
const CLINICAL =
  /(?<![\w.£$/])(?:([fm])[ /]?(\d{2})|(\d{1,2}) ?(?:y(?:rs?|ears)?)? ?\/?([fm])|(\d{2}) ?(?:yrs?|y)\b)(?![\w/%])/;
/** 'aged 84', 'age 7', 'she's 94', 'he was only 29', '94 today', 'nine today', 'turned 100', 'at 81'. */
const AGED = new RegExp(
  wordings`
    (?:\b(?:aged?|of) |\b(?:(she)|(he)|they|who|pt|patient|mum|dad|nan|only)(?:'s|'re|s| is| are| was| were
        'd be| would be)? (?:now |just |only |nearly |about |all of )?
      \bturn(?:s|ed|ing) )(${NUMBER})(?= (?:today|tomorrow|now|and|years?|with|but|in|next|on|yesterday|last)\b
      [,.!?;)\n]|$)
  `,
);
const BIRTHDAY = new RegExp(
  wordings`
    (?:^|[.!?,] )(${NUMBER}) (?:today|yesterday|tomorrow|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b
    \b(${NUMBER})(?:st|nd|rd|th) birthday\b
  `,
);
/** ', 84,' and ' (84)' after a person: 'a lady in one of the flats, 84, fallen'. */
const APPOSED = /(?:[a-z], |\()(1[01]\d|[1-9]\d|[3-9])(?=[,)]|, |\. )/;
/** A bare number as a whole sentence, as tweets do: 'Twins. 94. Identical', 'Sixteen. Didn't know.' */
const ALONE = new RegExp(`(?:^|[.!?\\n] ?)(${NUMBER})(?=[.!](?:\\s|$))`);
/** 'in her nineties', 'in his late 80s', 'eighty-something', 'ninety odd'. */
const DECADE = pattern(
  String.raw`\b(?:in (?:(her)|(his)|their) )(early |mid |late )?`,
  oneOf`
  ([2-9]0)'?s | (twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)
`,
  '\\b',
);
/** From which a year of birth is counted. A constant keeps the Reading pure; a year or two more changes no estimate. */
const REFERENCE_YEAR = 2026;

/** Born then: 'born in 1931', 'dob 1931'. */
const BORN = /\b(?:born (?:in )?|dob:? ?)(19\d\d|20[0-2]\d)\b/;
/** Weeks of pregnancy or of a premature birth: '36/40', '20 weeks pregnant', '27-weeker'. */
const GESTATION = /\b(?:([2-4]\d)(?:\+\d)?\/40|([2-4]\d)[ -]?weekers?|born at ([2-4]\d) weeks?)\b/;

/** Words that stand for an age, in years from and to; bounds are the everyday meaning, not a definition. */
const WORDS: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:newborns?|neonates?|prem(?:mie|ature)?(?: baby| babies)?|preemies?)\b/, 0, 0],
  [/\b(?:bab(?:y|ies)|infants?|bub)\b/, 0, 1],
  [/\btoddlers?\b/, 1, 3],
  [/\b(?:pre-?schoolers?|reception[ -]age|in (?:the )?nursery)\b/, 3, 5],
  [/\b(?:in |her |his |the )?(?:year|y) ?([1-9]|1[0-3])\b/, -1, -1],
  [/\b(?:teen(?:ager)?s?|adolescents?|14-?ish)\b/, 13, 19],
  [/\b(?:octogenarians?)\b/, 80, 89],
  [/\b(?:nonagenarians?)\b/, 90, 99],
  [/\b(?:centenarians?)\b/, 100, 110],
  [/\b(?:supercentenarians?)\b/, 110, 118],
];

/** The number that a numeral or a number word stands for; NaN where it is neither. */
export function yearsOf(words: string): number {
  const digits = /^\d+/.exec(words);
  if (digits) return Number(digits[0]);
  if (words.startsWith('a hundred')) return 100 + (UNITS[words.split(' ').at(-1) ?? ''] ?? 0);
  if (words in UNITS) return UNITS[words] ?? Number.NaN;
  const [ten = '', unit] = words.split(/[ -]/);
  return (TENS[ten.slice(0, -1)] ?? Number.NaN) + (unit ? (UNITS[unit] ?? 0) : 0);
}

const DECADES: Readonly<Record<string, number>> = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

/** Ages in a draft, in the order of the words, none overlapping; a number says most, so numbers win over words. */
export function agesOf(reading: Reading): Age[] {
  const found: Age[] = [];
  const add = (span: Span, from: number, to: number, counted: boolean, sex?: 'f' | 'm') => {
    if (!(from >= 0 && to <= 120) || found.some((age) => age.start < span.end && span.start < age.end))
      return;
    found.push({ start: span.start, end: span.end, from, to, counted, ...(sex && { sex }) });
  };
  const sexOf = (woman: unknown, man: unknown) => (woman ? 'f' : man ? 'm' : undefined);

  for (const match of reading.match(OLD)) {
    const [number, years, months, weeks, days, woman, man] = texts(match);
    const count = yearsOf(number ?? '');
    const inYears =
      years || !(months || weeks || days)
        ? count
        : months
          ? Math.floor(count / 12)
          : weeks
            ? Math.floor(count / 52)
            : 0;
    add(match, inYears, inYears, true, sexOf(woman, man));
  }
  for (const match of reading.match(CLINICAL)) {
    const [sexFirst, afterSex, beforeSex, sexLast, years] = texts(match);
    const count = Number(afterSex ?? beforeSex ?? years);
    add(match, count, count, true, sexOf((sexFirst ?? sexLast) === 'f', (sexFirst ?? sexLast) === 'm'));
  }
  for (const match of reading.match(DECADE)) {
    const [her, his, part, figures, word] = texts(match);
    const start = figures ? Number(figures) : (DECADES[word ?? ''] ?? Number.NaN);
    const from = part === 'late ' ? start + 6 : part === 'mid ' ? start + 3 : start;
    const to = part === 'early ' ? start + 4 : part === 'mid ' ? start + 7 : start + 9;
    add(match, from, to, true, sexOf(her, his));
  }
  for (const match of reading.match(AGED)) {
    const [she, he, number] = match.groups;
    const count = yearsOf(number?.plain ?? '');
    if (number) add(number, count, count, true, sexOf(she, he));
  }
  for (const pattern of [BIRTHDAY, APPOSED, ALONE])
    for (const match of reading.match(pattern)) {
      const number = match.groups.find((group) => group !== undefined);
      const count = yearsOf(number?.plain ?? '');
      if (number) add(number, count, count, true);
    }
  for (const match of reading.match(BORN)) {
    const age = REFERENCE_YEAR - Number(texts(match)[0]);
    add(match, Math.max(0, age - 1), age, true);
  }
  for (const match of reading.match(GESTATION)) add(match, 0, 0, true);
  for (const [pattern, from, to] of WORDS)
    for (const match of reading.match(pattern)) {
      const year = Number(texts(match)[0]);
      add(match, from < 0 ? year + 4 : from, to < 0 ? year + 5 : to, from < 0);
    }
  return found.sort((a, b) => a.start - b.start);
}

const texts = (match: Match): (string | undefined)[] => match.groups.map((group) => group?.plain);
