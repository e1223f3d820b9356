import { type CareCue, careCuesOf } from './care.ts';
import { type Claim, claimsOf, healthOf } from './claims/claims.ts';
import { type Commerce, commerceOf } from './claims/commerce.ts';
import { type Treatment, treatmentsOf } from './claims/treatments.ts';
import { type Core, toCore } from './core.ts';
import { type Age, agesOf } from './details/ages.ts';
import { type Condition, conditionsOf } from './details/conditions.ts';
import { type Contact, contactsOf } from './details/contacts.ts';
import { type Identifier, identifiersOf } from './details/identifiers.ts';
import { type Place, placesOf } from './details/places.ts';
import { timesOf, type When } from './details/times.ts';
import type { Draft } from './draft.ts';
import { draftFramesOf, type Frame, type FrameSpan, frameSpansOf } from './frames.ts';
import { isEnglish } from './language.ts';
import { type Address, addressOf } from './people/address.ts';
import { type Person, peopleOf } from './people/people.ts';
import { type Relations, relationsOf } from './people/relations.ts';
import { type ServiceUser, serviceUsersOf } from './people/service-users.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';
import { type Story, storiesOf } from './stories/stories.ts';
import { type Insult, insultsOf } from './tone/insults.ts';
import { type Swear, swearingOf } from './tone/swearing.ts';
import { toWords, type Word } from './words.ts';
import { type WorkMention, workOf } from './work.ts';

export type { CareCue } from './care.ts';
export type { Claim, ClaimKind } from './claims/claims.ts';
export type { Commerce } from './claims/commerce.ts';
export type { Treatment, TreatmentKind } from './claims/treatments.ts';
export type { Core, GroupMatch, Match } from './core.ts';
export type { Age } from './details/ages.ts';
export type { Condition } from './details/conditions.ts';
export type { Contact } from './details/contacts.ts';
export type { Identifier } from './details/identifiers.ts';
export type { Place, PlaceKind } from './details/places.ts';
export type { When } from './details/times.ts';
export type { Draft, Kind, Site } from './draft.ts';
export type { Frame, FrameSpan } from './frames.ts';
export type { Address } from './people/address.ts';
export type { Person, Role } from './people/people.ts';
export type { Relations } from './people/relations.ts';
export type { ServiceUser } from './people/service-users.ts';
export type { Sentence } from './sentences.ts';
export { contains, overlaps, type Span } from './span.ts';
export type { Story } from './stories/stories.ts';
export type { Theme } from './stories/themes.ts';
export { type Insult, isMentioned, roleIn, type Target } from './tone/insults.ts';
export type { Strength, Swear } from './tone/swearing.ts';
export type { Word, WordKind } from './words.ts';
export type { WorkKind, WorkMention } from './work.ts';

/**
 * The parts of a Reading. To add one: a line here, and a line in PARTS below with the function that works it out from
 * the Reading. A part may ask other parts, in any order, but not itself.
 */
export interface Parts {
  /** Words, numbers, hashtags, handles, links, emoji and marks, in order. */
  readonly words: readonly Word[];
  /** The stretches in which frames hold, in the order of the draft. `framed` asks them. */
  readonly frameSpans: readonly FrameSpan[];
  /** The frames that colour the whole draft: a post about a television series, a job advert. */
  readonly draftFrames: ReadonlySet<Frame>;
  /** Who is addressed, and whether they are told what to do, invited or offered something. */
  readonly address: Address;
  /** Is the draft English, as far as anybody can tell? Short drafts count as English. */
  readonly english: boolean;
  /** Rude words that stand, and how strong they are. */
  readonly swearing: readonly Swear[];
  /** Who is insulted, and how. */
  readonly insults: readonly Insult[];
  /** Words that say that the draft speaks of giving care: places, kit, acts, hashtags of the professions. */
  readonly careCues: readonly CareCue[];
  /** Who is in care, or belongs to somebody who is: every way of saying it, sorted. */
  readonly serviceUsers: readonly ServiceUser[];
  /** People's names, with who they are to the writer as far as the words around tell. */
  readonly people: readonly Person[];
  /** Stories of one person in care, told so that others could know who is meant. */
  readonly stories: readonly Story[];
  /** Towns, counties, regions, facilities and streets, with what is known of how many live there. */
  readonly places: readonly Place[];
  /** How old people are said to be. */
  readonly ages: readonly Age[];
  /** When things are said to have happened. */
  readonly times: readonly When[];
  /** Illnesses, injuries, procedures, deaths and hard circumstances. */
  readonly conditions: readonly Condition[];
  /** Numbers and codes that lead to one person or one case. */
  readonly identifiers: readonly Identifier[];
  /** Phone numbers and e-mail addresses. */
  readonly contacts: readonly Contact[];
  /** Mentions of employer, management, colleagues, how work is run, being at work or going on duty soon. */
  readonly work: readonly WorkMention[];
  /** People in the writer's care, students, secrecy, and to whom a reply speaks and about what. */
  readonly relations: Relations;
  /** Treatments, devices, tests and products that are named. */
  readonly treatments: readonly Treatment[];
  /** Claims of effect that stand: not negated, softened or told in order to doubt them. */
  readonly claims: readonly Claim[];
  /** The numbers of the sentences that speak of health: of a treatment, an ailment or a part of the body. */
  readonly health: ReadonlySet<number>;
  /** Whether the writer sells or offers something. */
  readonly commerce: Commerce;
}

/** How each part is worked out: once, when it is first asked for. A part that nobody asks for costs nothing. */
const PARTS: { readonly [Name in keyof Parts]: (reading: Reading) => Parts[Name] } = {
  words: toWords,
  frameSpans: frameSpansOf,
  draftFrames: draftFramesOf,
  address: addressOf,
  english: isEnglish,
  swearing: swearingOf,
  insults: insultsOf,
  careCues: careCuesOf,
  serviceUsers: serviceUsersOf,
  people: peopleOf,
  places: placesOf,
  stories: storiesOf,
  ages: agesOf,
  times: timesOf,
  conditions: conditionsOf,
  identifiers: identifiersOf,
  contacts: contactsOf,
  work: workOf,
  treatments: treatmentsOf,
  claims: claimsOf,
  health: healthOf,
  commerce: commerceOf,
  relations: relationsOf,
};

/** A draft, read: everything that a rule may ask. Each part is worked out when first asked for, and kept. */
export interface Reading extends Core, Parts {
  /** The frames that hold anywhere in a sentence. Ask `framed` where it matters which words they hold for. */
  frames(sentence: Sentence): ReadonlySet<Frame>;
  /** Do these very words stand in any of these frames? Negation, quotation and the like hold only as far as they reach. */
  framed(span: Span, ...frames: Frame[]): boolean;
}

/** Reads a draft. Pure; never throws, whatever the text. */
export function read(draft: Draft): Reading {
  const core = toCore(draft);
  let bySentence: FrameSpan[][] | undefined;
  /** The stretches that touch a sentence. */
  const framesIn = ({ index }: Sentence): readonly FrameSpan[] => {
    bySentence ??= spreadOver(core, reading.frameSpans);
    return bySentence[index] ?? [];
  };
  const reading = {
    ...core,
    frames: (sentence: Sentence) => new Set(framesIn(sentence).map(({ frame }) => frame)),
    framed: (span: Span, ...wanted: Frame[]) =>
      framesIn(core.sentenceAt(span)).some(
        (held) => wanted.includes(held.frame) && held.start <= span.start && span.start < held.end,
      ),
  } as unknown as Reading;
  for (const name of Object.keys(PARTS) as (keyof Parts)[]) addPart(reading, name);
  return reading;
}

/** Sorts stretches by the sentences that they touch, so that asking about one sentence does not cost the draft. */
function spreadOver(core: Core, spans: readonly FrameSpan[]): FrameSpan[][] {
  const bySentence = core.sentences.map((): FrameSpan[] => []);
  for (const span of spans) {
    const last = core.sentenceAt({ start: Math.max(span.start, span.end - 1), end: span.end }).index;
    for (let index = core.sentenceAt(span).index; index <= last; index += 1) bySentence[index]?.push(span);
  }
  return bySentence;
}

/** Puts a part on the Reading that works itself out when it is first asked for, and then stands there as a value. */
function addPart(reading: Reading, name: keyof Parts): void {
  Object.defineProperty(reading, name, {
    enumerable: true,
    configurable: true,
    get: () => {
      const value = PARTS[name](reading);
      Object.defineProperty(reading, name, { enumerable: true, value });
      return value;
    },
  });
}
