import type { Reading, Span, When } from '../../reading/index.ts';
import { oneOf } from '../../reading/wording.ts';
import type { Blur } from './blur.ts';

/** Words of the draft and what could stand in their place. */
export interface Swap extends Span {
  readonly to: string;
}

const NOUN =
  'woman|lady|girl|lass|lassie|man|gent|gentleman|boy|lad|fella|chap|bloke|patient|client|resident|teenager|child|kid';
const YEARS =
  '(?:[\\w½]+(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)[ -]?(?:years?[ -]old|yrs?[ -]old|y\\/?o)';
/** 'an 84 year old Polish lady', '84yo man': perhaps an article, the age, perhaps a word, the person. */
const OLD_NOUN = new RegExp(`^(?:(an?|the) )?${YEARS},? ((?:\\w+ )?(?:${NOUN}))$`, 'i');
/** '62F', 'F62'. */
const CLINICAL = /^(?:([fm])[ /]?\d{2}|\d{1,2} ?(?:y(?:rs?|ears)?)? ?\/?([fm]))$/i;

/** The words that could stand in place of a blurred detail, where that reads well. Undefined where it would not. */
export function swapFor(reading: Reading, blur: Blur): Swap | undefined {
  const { detail, what, say } = blur;
  if (say === undefined) return undefined;
  if (what === 'day') return swapDay(reading, detail);
  switch (detail.is) {
    case 'age':
      return swapAge(reading.text, detail, say);
    case 'place':
      return swapPlace(reading.text, detail, say);
    case 'figure':
      return swapJob(reading.text, detail, say);
    default:
      return undefined;
  }
}

/** The draft just before a span, and just after. UTF-16 units. */
const before = (text: string, { start }: Span, size = 12): string =>
  text.slice(Math.max(0, start - size), start);
const after = (text: string, { end }: Span, size = 24): string => text.slice(end, end + size);

function swapAge(text: string, age: Span, say: string): Swap | undefined {
  const [article] = before(text, age, 4).match(/\b(?:an?|the) $/i) ?? [''];
  const span = { start: age.start - article.length, end: age.end };
  const words = text.slice(span.start, span.end);
  const [old, which, noun] = words.match(OLD_NOUN) ?? [];
  if (old && noun) return { ...span, to: `${which ? `${articleFor(which, noun)} ` : ''}${noun} ${say}` };
  const [clinical, first, last] = text.slice(age.start, age.end).match(CLINICAL) ?? [];
  if (clinical)
    return {
      start: age.start,
      end: age.end,
      to: `${/f/i.test(first ?? last ?? '') ? 'woman' : 'man'} ${say}`,
    };
  // The bare number from here on: 'a lady of 84', 'aged 84', 'she is 84', ', 84,', '(84)'.
  if (!/^[\w½]+(?:[ -]\w+)?$/.test(words) || /old|yo$/i.test(words)) return undefined;
  if (
    /^ ?(?:today|tomorrow|yesterday|next|on|this|years?|months?|weeks?|yrs?|miles|th\b|%|:)/i.test(
      after(text, age),
    )
  )
    return undefined;
  const [of] = before(text, age).match(/\b(?:of|aged?) $/i) ?? [];
  if (of) return { start: age.start - of.length, end: age.end, to: say };
  return /(?:\b(?:is|was|now|only)|'s|’s|,|:|\() ?$/i.test(before(text, age)) &&
    /^(?:[,.;)!?]|$| (?:from|and|with|who|but)\b)/.test(after(text, age))
    ? { start: age.start, end: age.end, to: say }
    : undefined;
}

/** 'a' or 'an' (or 'the'), as the word that follows asks for, with the capital of the one that stood there. */
function articleFor(article: string, next: string): string {
  if (/^the$/i.test(article)) return article;
  const fitting = /^(?:[aeio]|u(?!ni|s|kr|t))/i.test(next) ? 'an' : 'a';
  return /^A/.test(article) ? `A${fitting.slice(1)}` : fitting;
}

const swapPlace = (text: string, place: Span, say: string): Swap | undefined =>
  /\b(?:in|from|near|outside|of|to) $/i.test(before(text, place)) &&
  !/\b(?:north|south|east|west|end|centre|edge|middle|side|part) of $/i.test(before(text, place, 16)) &&
  // 'Whitby Hospital', 'Whitby, Yorkshire', 'Whitby's', 'Whitby-based' go on.
  !/^(?:['’-]|,? \p{Lu})/u.test(after(text, place, 4)) &&
  !/^ (?:hospital|general|road|street|station|clinic|school|community|based|area|way)\b/i.test(
    after(text, place),
  )
    ? { start: place.start, end: place.end, to: say }
    : undefined;

function swapJob(text: string, job: Span, say: string): Swap | undefined {
  const [article] = before(text, job, 4).match(/\b(?:an?) $/i) ?? [];
  const qualified = /\b(?:retired|ex|former|old|the|our|my|local|elderly|young|lovely) $|\bex-$/i.test(
    before(text, job),
  );
  if (!article && !qualified) return undefined;
  // 'farmer's', 'teacher training' are no persons, and 'a vicar called' goes on well enough.
  if (/^(?:['’]|-| (?:training|strike|shortage|association|week))/.test(after(text, job))) return undefined;
  if (!article) return { start: job.start, end: job.end, to: say };
  return { start: job.start - article.length, end: job.end, to: `${articleFor(article.trim(), say)} ${say}` };
}

const ONE_DAY = new RegExp(
  [
    '^',
    oneOf`
      today | tonight | yesterday | this (?:morning|afternoon|evening) | last night | earlier
      (?:on|last|this) \w+day(?: (?:morning|afternoon|evening|night))?
    `,
    '$',
  ].join(''),
  'i',
);
const PAST_TENSE = /\b(?:saw|seen|had|met|was|were|came|went|fell|got|took|told|treated|\w{3,}ed)\b/;
const PRESENT_TENSE = /\b(?:is|are|has|have|'s|i'm|we're)\b/;

/** 'Yesterday' as 'recently', where the sentence is told as past. */
function swapDay(reading: Reading, detail: Span): Swap | undefined {
  const sentence = reading.sentenceAt(detail);
  if (!PAST_TENSE.test(sentence.plain) || PRESENT_TENSE.test(sentence.plain)) return undefined;
  const days = reading.times.filter(
    (when) => isDay(when) && reading.sentenceAt(when).index === sentence.index,
  );
  const [day] = days;
  if (!day || days.length > 1) return undefined;
  const words = reading.text.slice(day.start, day.end);
  if (!ONE_DAY.test(words)) return undefined;
  return { start: day.start, end: day.end, to: /^\p{Lu}/u.test(words) ? 'Recently' : 'recently' };
}

const isDay = ({ kind }: When): boolean => kind === 'day' || kind === 'date' || kind === 'live';
