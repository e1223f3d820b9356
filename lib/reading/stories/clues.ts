import type { Condition } from '../details/conditions.ts';
import type { When } from '../details/times.ts';
import type { Frame } from '../frames.ts';
import type { Reading } from '../index.ts';
import { othersOf } from '../people/scene.ts';
import type { Span } from '../span.ts';
import { oneOf, pattern } from '../wording.ts';
import {
  ANIMAL,
  APART,
  CARE_ACT,
  FAMOUS,
  FEELING,
  HOME,
  LIFE,
  PICTURE,
  PUBLIC_LIFE,
  SECRECY,
  SPEECH,
  UNIQUE,
  WORK_LIFE,
} from './story-words.ts';

/** One thing that a draft gives away about somebody, or that shows how it is meant. */
export interface Clue extends Span {
  readonly kind: ClueKind;
}

export type ClueKind =
  | 'speech'
  | 'careAct'
  | 'feeling'
  | 'life'
  | 'secrecy'
  | 'unique'
  | 'famous'
  | 'picture'
  | 'apart'
  | 'home'
  | 'animal'
  | 'publicLife'
  | 'workLife'
  | 'own'
  | 'self'
  | 'named'
  | `${Frame}Frame`
  | 'colleague'
  | 'place'
  | 'patient'
  | 'somebody'
  | 'slot'
  | 'bed'
  | 'name'
  | 'relative'
  | 'pronoun'
  | 'heOrShe'
  | When['kind']
  | 'age'
  | 'rare'
  | 'event'
  | Condition['kind'];

/** Frames in which nobody in care is told of. */
const APART_FRAMES: ReadonlySet<Frame> = new Set<Frame>([
  'fictional',
  'composite',
  'consented',
  'ownFamily',
  'self',
  'recruitment',
  'event',
  'hypothetical',
  'historical',
  'offDuty',
  'statistic',
  'general',
  'condemned',
  'reported',
  'thanked',
  'negated',
]);

const HE_OR_SHE = /\b(?:he|she|him|her|his|hers)(?:'s|'d|'ll)?\b/;

const PATTERNS: readonly (readonly [ClueKind, RegExp])[] = [
  ['speech', SPEECH],
  ['careAct', CARE_ACT],
  ['feeling', FEELING],
  ['life', LIFE],
  ['secrecy', SECRECY],
  ['unique', UNIQUE],
  ['famous', FAMOUS],
  ['picture', PICTURE],
  ['apart', APART],
  ['home', HOME],
  ['animal', ANIMAL],
  ['publicLife', PUBLIC_LIFE],
  ['workLife', WORK_LIFE],
];

/** A capital after a preposition, typed so: the name of a place, where no list knows it. */
const PLACE_TYPED = new RegExp(
  [
    String.raw`\b(?:in|at|from|near|off|outside|round|over|to|through|on|of|by) (?:the )?(`,
    String.raw`(?:St\.? |North |South |East |West |Upper |Lower |Little |Great |Port |Fort |New |Old )?[A-Z]`,
    '[a-z]{2,}(?: [A-Z][a-z]+){0,2}(?: ',
    oneOf`
      Road | Rd | Street | St | Lane | Close | Avenue | Ave | Terrace | Drive | Way | Court | Square | Sq | Park
      Estate | Flats | House | School | Church | Hotel | Arms
    `,
    ')?)',
  ].join(''),
  'g',
);
const NOT_PLACE = pattern(oneOf`
  ^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day
  ^(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter
    Halloween|Hogmanay|Boxing|New Year|English|Welsh|Irish|Scottish|Polish|Spanish|French|Facebook|Twitter|Instagram
    LinkedIn|Google|Netflix|God|Band|Year|Zoom|Teams|WhatsApp|Tiktok|TikTok|Tesco|Asda|Aldi|Lidl|Morrisons|Greggs
    Costa|Santa|NHS|Covid|Brexit|Parliament|Westminster|Mrs|Mr|Ms|Miss|Dr)
`);

/** What a draft gives away and how, in the order of the words. */
export function cluesOf(reading: Reading): Clue[] {
  const clues: Clue[] = PATTERNS.flatMap(([kind, pattern]) =>
    reading.match(pattern).map(({ start, end }): Clue => ({ kind, start, end })),
  );
  for (const found of reading.text.matchAll(PLACE_TYPED)) {
    const name = found[1] ?? '';
    if (NOT_PLACE.test(name)) continue;
    const start = found.index + found[0].length - name.length;
    clues.push({ kind: 'place', start, end: start + name.length });
  }
  for (const user of reading.serviceUsers) {
    if (!user.particular) continue;
    const kind = user.how === 'noun' ? (user.sure === 2 ? 'patient' : 'somebody') : user.how;
    clues.push({ kind, start: user.start, end: user.end });
  }
  for (const when of reading.times) clues.push({ kind: when.kind, start: when.start, end: when.end });
  for (const age of reading.ages)
    if (age.counted) clues.push({ kind: 'age', start: age.start, end: age.end });
  for (const { start, end, kind, rare, newsworthy } of reading.conditions)
    clues.push({ kind: rare ? 'rare' : newsworthy ? 'event' : kind, start, end });
  for (const { start, end, who } of othersOf(reading)) clues.push({ kind: who, start, end });
  for (const { start, end, role } of reading.people) {
    if (role === 'serviceUser') clues.push({ kind: 'name', start, end });
    else if (role !== 'unknown')
      clues.push({
        kind: role === 'family' ? 'own' : role === 'public' ? 'publicLife' : 'colleague',
        start,
        end,
      });
    else clues.push({ kind: 'named', start, end });
  }
  for (const { start, end, kind } of reading.places)
    if (kind !== 'county' && kind !== 'region') clues.push({ kind: 'place', start, end });
  for (const { start, end, frame } of reading.frameSpans)
    if (APART_FRAMES.has(frame)) clues.push({ kind: `${frame}Frame` as ClueKind, start, end });
  for (const he of reading.match(HE_OR_SHE)) clues.push({ kind: 'heOrShe', start: he.start, end: he.end });
  return clues.sort((a, b) => a.start - b.start);
}
