import type { Frame, Reading, ServiceUser } from '../../reading/index.ts';
import { othersOf } from '../../reading/service-users.ts';
import type { Span } from '../../reading/span.ts';
import { type Detail, detailsOf } from './details.ts';

/** One particular person in care, and what the draft says of them. */
export interface Subject {
  /** The words that first speak of them. */
  readonly who: Span;
  readonly details: readonly Detail[];
  /** A day, an hour or a date can be told. */
  readonly dated: boolean;
}

interface Mention extends Span {
  /** Which person; -1 for somebody who is nobody's service user. */
  readonly subject: number;
}

/** What a person is told of by. */
type Anchor = Span & Pick<ServiceUser, 'how'>;

/** Whoever stands in these is not somebody whom the writer cares for now, or is not one person. */
const HARMLESS: readonly Frame[] = [
  'fictional',
  'historical',
  'ownFamily',
  'self',
  'general',
  'statistic',
  'composite',
  'hypothetical',
  'reported',
  'recruitment',
  'event',
];

const WOMAN =
  /\b(?:she|her|hers|she's|she'd|she'll|woman|lady|girl|lass|lassie|mum|mother|gran|granny|nan|nana|widow|wife|wifie|sister|schoolgirl|headmistress|actress|nun|bride)\b/;
const MAN =
  /\b(?:he|him|his|he's|he'd|he'll|man|gentleman|gent|fella|feller|chap|bloke|guy|lad|boy|dad|father|grandad|widower|husband|brother|schoolboy|fisherman|postman|fireman|headmaster|priest|monk)\b/;

/** The sex that words give away; undefined where they give none or both. */
export function sexIn(words: string): 'f' | 'm' | undefined {
  const [woman, man] = [WOMAN.test(words), MAN.test(words)];
  return woman === man ? undefined : woman ? 'f' : 'm';
}

/** Goes on about the person before: 'it was a man of 84', 'my 10am, a retired vicar'. */
const SAME = /(?:\b(?:is|was|being|as|only|just)|'s|,|–|-|\() (?:ex|former|retired)?[ -]?$/;
/** These bring in somebody new, unless the words before them go on. */
const INDEFINITE = /^(?:an?|another|one|my|our|two|three)\b/;
/** The writer speaks of themselves: 'I married a Sikh from', 'I live in'. */
const WRITER = /\bi(?:'m| am| was| married| live| lived| grew up| come from| come here from|'ve lived)\b/;

/** '36F', '84yo', 'nine-year-old': a person, not only a number. */
const ONES_AGE = /(?:\d ?[fm]|old|y\/?o)$/i;
/** Told in a film or a book. */
const ON_A_SHELF =
  /\b(?:films?|movie|novel|book|drama|play|programme|documentary|episode|podcast|museum|exhibition)\b/;
/** Several ages or people at once, as in notices and figures: nobody in particular. */
const PLURAL =
  /\b(?:ages?|over|under|between|years? of|kids|children|adults|people|patients|everyone|anyone|free|tickets?|open)\b/;

/** How many further sentences what is said of somebody may follow on. */
const REACH = 2;

/** Every particular person in care of whom a draft tells, with the details that belong to them. */
export function subjectsOf(reading: Reading): Subject[] {
  const all = detailsOf(reading);
  if (all.every((detail) => detail.is === 'sex')) return [];
  // A man who told a joke is anybody; with an age or an illness it takes no word of care.
  const told = all.some((detail) =>
    detail.is === 'figure'
      ? detail.figure.kind === 'condition' || detail.figure.kind === 'event'
      : detail.is === 'age' && detail.counted && detail.from === detail.to,
  );
  const users = reading.serviceUsers.filter(
    (user) =>
      user.particular &&
      (user.sure === 2 || told || reading.careCues.length > 0) &&
      !reading.framed(user, ...HARMLESS) &&
      !ON_A_SHELF.test(reading.sentenceAt(user).plain),
  );
  const others = othersIn(reading);
  const particular = users.some(({ how }) => how !== 'relative') ? users : [];
  const named = [...particular, ...unsaid(reading, all, [...particular, ...others])].sort(
    (a, b) => a.start - b.start,
  );
  const { mentions, count } = mentionsOf(reading, named, others);
  return Array.from({ length: count }, (_, subject): Subject => {
    const own = mentions.filter((mention) => mention.subject === subject);
    const details = all.filter((detail) => ownerOf(detail, mentions, reading, count) === subject);
    const sentences = new Set([...own, ...details].map((span) => reading.sentenceAt(span).index));
    return {
      who: own[0] ?? { start: 0, end: 0 },
      details: [...sexesOf(own, reading), ...details],
      dated: reading.times.some(
        (when) =>
          (when.kind === 'day' || when.kind === 'live' || when.kind === 'date') &&
          (count === 1 || sentences.has(reading.sentenceAt(when).index)),
      ),
    };
  });
}

/** People of whom something is told that is no service user's: family, colleagues, the writer, people of public life. */
const othersIn = (reading: Reading): Span[] => [
  ...othersOf(reading),
  ...reading.match(WRITER),
  ...reading.people.filter(({ role }) => role === 'public' || role === 'family' || role === 'colleague'),
];

/** An age that stands for the person, where an illness is told and nobody else is: '36F with MND', 'our nine-year-old'. */
function unsaid(reading: Reading, all: readonly Detail[], known: readonly Span[]): Anchor[] {
  if (!all.some((detail) => detail.is === 'figure' && detail.figure.kind === 'condition')) return [];
  const near = known.map((span) => reading.sentenceAt(span).index);
  return all.flatMap(({ start, end, is }) => {
    if (is !== 'age' || !ONES_AGE.test(reading.text.slice(start, end))) return [];
    const { index, plain } = reading.sentenceAt({ start, end });
    if (PLURAL.test(plain) || near.some((at) => at <= index && index - at <= REACH)) return [];
    return reading.framed({ start, end }, ...HARMLESS) ? [] : [{ start, end, how: 'noun' }];
  });
}

/** Who is meant by each mention, person by person, and how many persons there are. */
function mentionsOf(
  reading: Reading,
  users: readonly Anchor[],
  others: readonly Span[],
): { mentions: Mention[]; count: number } {
  const mentions: Mention[] = [];
  let count = 0;
  let sex: 'f' | 'm' | undefined;
  for (const user of users) {
    const words = reading.text.slice(user.start, user.end).toLowerCase();
    const said = sexIn(words);
    const goesOn =
      count > 0 &&
      (user.how === 'pronoun' ||
        user.how === 'relative' ||
        ((!INDEFINITE.test(words) || SAME.test(reading.before(user, 12))) && !(said && sex && said !== sex)));
    if (!goesOn) {
      count += 1;
      sex = undefined;
    }
    if (user.how !== 'relative') sex ??= said;
    mentions.push({ start: user.start, end: user.end, subject: count - 1 });
  }
  return {
    mentions: [...mentions, ...others.map(({ start, end }) => ({ start, end, subject: -1 }))].sort(
      (a, b) => a.start - b.start,
    ),
    count,
  };
}

/** Whose a detail is: who is spoken of last before it in its sentence, else first in it, else in the sentences before. */
function ownerOf(detail: Detail, mentions: readonly Mention[], reading: Reading, count: number): number {
  const at = reading.sentenceAt(detail).index;
  const here = mentions.filter((mention) => reading.sentenceAt(mention).index === at);
  const near = here.findLast((mention) => mention.start < detail.end) ?? here[0];
  if (near) return near.subject;
  const before = mentions.findLast((mention) => mention.start < detail.start);
  if (before && at - reading.sentenceAt(before).index <= REACH) return before.subject;
  const after = mentions.find((mention) => mention.start >= detail.end);
  if (after && reading.sentenceAt(after).index - at <= 1) return after.subject;
  return detail.is === 'place' && count === 1 ? 0 : -1;
}

/** The sex that a person's own mentions give away, told at the first that does. */
function sexesOf(own: readonly Mention[], reading: Reading): Detail[] {
  for (const { start, end } of own) {
    const sex = sexIn(reading.text.slice(start, end).toLowerCase());
    if (sex) return [{ is: 'sex', start, end, sex }];
  }
  return [];
}
