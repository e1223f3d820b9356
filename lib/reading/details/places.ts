import type { Core } from '../core.ts';
import { isFirst, isSurname } from '../people/names/known.ts';
import { type Token, toTokens } from '../people/names/tokens.ts';
import { unpack } from '../people/names/unpack.ts';
import { overlaps, type Span } from '../span.ts';
import { oneOf, pattern } from '../wording.ts';
import { NAMED_FACILITY, NO_STREET, STREET, SURE_FACILITY } from './gazetteer/facilities.ts';
import { gazetteer } from './gazetteer/gazetteer.ts';
import { COMMON_TOWNS } from './gazetteer/list.ts';

/** What a place is. A facility is a hospital, ward, home, school or surgery with a name of its own. */
export type PlaceKind = 'town' | 'county' | 'region' | 'facility' | 'street';

/** A place in the draft. */
export interface Place extends Span {
  /** As typed. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** People who live there, to two figures; only towns, and only where it is known. */
  readonly population?: number;
}

/** Every place in a draft, in order: the UK's towns, counties and regions, and facilities and streets by their form. */
export function placesOf(core: Core): Place[] {
  // The longer of two that overlap: 'Bradford Royal Infirmary', not 'Royal Infirmary'.
  const built = [...facilitiesOf(core), ...streetsOf(core)].sort(
    (a, b) => b.end - b.start - (a.end - a.start),
  );
  const kept = withoutOverlaps(built);
  const listed = listedOf(core).filter(freeOf(kept));
  return [...kept, ...listed].sort((a, b) => a.start - b.start);
}

/** Of places sorted by length, those that no longer one overlaps, in the order of the draft. */
function withoutOverlaps(places: readonly Place[]): Place[] {
  const taken = new Set<number>();
  const kept = places.filter(({ start, end }) => {
    for (let at = start; at < end; at += 1) if (taken.has(at)) return false;
    for (let at = start; at < end; at += 1) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** Tells whether a place overlaps none of these sorted ones. Places must be asked for in order. */
function freeOf(sorted: readonly Place[]): (place: Place) => boolean {
  let at = 0;
  return (place) => {
    while ((sorted[at]?.end ?? Number.POSITIVE_INFINITY) <= place.start) at += 1;
    const next = sorted[at];
    return next === undefined || !overlaps(next, place);
  };
}

const capital = (core: Core, span: Span): boolean => {
  const [first = ''] = core.text.slice(span.start);
  return first !== first.toLowerCase();
};

const toPlace = (core: Core, span: Span, kind: PlaceKind): Place => ({
  start: span.start,
  end: span.end,
  name: core.text.slice(span.start, span.end),
  kind,
});

/** Kinds of building that everyday sentences use too: each name before them must be typed with a capital. */
function facilitiesOf(core: Core): Place[] {
  const sure = SURE_FACILITY.flatMap((pattern) => core.match(pattern));
  const named = core.match(NAMED_FACILITY).filter(({ groups }) => {
    const [name] = groups;
    return name?.plain.split(' ').every((word) => word.length > 1) && capitalised(core, name);
  });
  return [...sure, ...named].map((span) => toPlace(core, span, 'facility'));
}

/** Does each word of a span begin with a capital? */
function capitalised(core: Core, span: Span): boolean {
  return core.text
    .slice(span.start, span.end)
    .split(/\s+/)
    .every((word) => word.charAt(0) !== word.charAt(0).toLowerCase());
}

const ON_STREET = /\b(?:\d{1,4}[a-z]?|on|down|off|up|at|along|in) $/;

function streetsOf(core: Core): Place[] {
  return core.match(STREET).flatMap((found) => {
    const [name] = found.groups;
    if (!name || NO_STREET.test(found.plain)) return [];
    const lower = !capitalised(core, name);
    const full = /(?:road|rd|street|avenue|ave|terrace|crescent|cres|lane)$/.test(found.plain);
    const cue = ON_STREET.test(core.before(found, 12));
    const sure = !lower && (full || cue || capital(core, { start: found.end - 4, end: found.end }));
    const typed = /^\d/.test(core.before(found, 6).trim()) && full;
    return sure ||
      (lower && typed) ||
      (lower && cue && full && name.plain.length > 4 && !name.plain.includes(' '))
      ? [toPlace(core, found, 'street')]
      : [];
  });
}

let common: ReadonlySet<string> | undefined;

/** Names of places that a sentence uses for other things too: 'reading', 'bath', 'settle', 'lincoln', 'preston'. */
const isCommon = (name: string): boolean => {
  common ??= new Set([...unpack(COMMON_TOWNS), ...WORDS]);
  return common.has(name);
};

/** Words of everyday English that name a town or a village besides, which the packages did not show to be words. */
const WORDS = (
  'ash bath barking battle barrow beer bow box brace broad bude burn bury cheddar church coal cove crook ' +
  'deal diss dent eye ferry flint ford fleet grays greenhill hale hall harrow hatch hay hayes heath hill ' +
  'hilt holt hook hope horn hythe ham kirk lancing leek looe loose lydd march mold moss nelson newport ' +
  'over penny pity mere poole reading rugby rye sale sandwich seal send settle shaw shirley staple steeple ' +
  'stone stoke street swallow tring upton victoria wall walker ware wash wells wick wing wool yarm yell ' +
  'rum coll muck mull eday lewis harris walton middleton easton clifton hilton'
).split(' ');

const IN_PLACE = pattern(
  '\\b',
  oneOf`
  in | at | near | from | outside | around | over | via | through | to | towards | leaving | of | visit(?:ing)?
  love | sunny | rainy | lovely | central | north | south | east | west | greater | upper | lower | up | down
  for | across | between | (?:in|at|near|from) the
`,
  ' $',
);
const IN_PLACE_SURELY =
  /\b(?:in|on|near|from|outside|at) (?:sunny |rainy |lovely |central |north |south |east |west |deepest |downtown )?$/;
const NOT_PLACE_AFTER = pattern(
  '^',
  oneOf`
  's? (?:dad|mum|wife|daughter|son)
  [ ](?:this|the|a|an|it|about|your|my|his|her|their|with|time|up|down|off|out|for|bag|box|bath|board|disease|united
    city fc)\b
`,
);

/** Towns, counties and regions by name, the longest name first. */
function listedOf(core: Core): Place[] {
  const tokens = toTokens(core);
  const known = gazetteer();
  const places: Place[] = [];
  let at = 0;
  while (at < tokens.length) {
    const length = longest(core, tokens, at);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (length === 0 || !first || !last) {
      at += 1;
      continue;
    }
    const name = core.plain.slice(first.from, last.to);
    const listed = known.get(name.replace(/\b(?:saint|st\.) /, 'st '));
    if (listed && isMeant(core, tokens, at, length, name, listed.kind)) {
      const span = core.original(first.from, last.to);
      places.push({
        ...toPlace(core, span, listed.kind),
        ...(listed.population ? { population: listed.population } : {}),
      });
    }
    at += length;
  }
  return places;
}

/** How many tokens from `at` on are one place's name; none is 0. */
function longest(core: Core, tokens: readonly Token[], at: number): number {
  const known = gazetteer();
  const first = tokens[at];
  if (!first || first.shape === 'mark') return 0;
  let length = 0;
  for (let size = 1; size <= 5; size += 1) {
    const last = tokens[at + size - 1];
    if (!last || (size > 1 && !last.joined)) break;
    if (last.shape === 'mark') continue;
    if (known.has(core.plain.slice(first.from, last.to))) length = size;
    if (last.possessive) break;
  }
  return length;
}

/** Months and days are places only beside a county. */
const DATES = new Set(['march', 'may', 'friday', 'june']);

function isMeant(
  core: Core,
  tokens: readonly Token[],
  at: number,
  length: number,
  name: string,
  kind: 'town' | 'county' | 'region',
): boolean {
  const first = tokens[at];
  const last = tokens[at + length - 1];
  if (!first || !last) return false;
  const before = core.plain.slice(Math.max(0, first.from - 24), first.from);
  const after = core.plain.slice(last.to, last.to + 20);
  if (/[@#]$/.test(before) && length === 1) return false;
  if (NOT_PLACE_AFTER.test(after) && isCommon(name)) return false;
  const typed = first.shape !== 'lower' && !first.shouted;
  const risky = length === 1 && (isCommon(name) || name.length < 4 || isFirst(name));
  if (risky) {
    const county = /^, ?[a-z]+/.test(after) && kind === 'town' && followedByCounty(after);
    if (county) return true;
    if (!typed || DATES.has(name) || tokens[at - 1]?.shape === 'capital') return false;
    return IN_PLACE_SURELY.test(before);
  }
  if (length > 1) return typed || IN_PLACE.test(before) || !isSurname(name);
  // A surname after a first name or a title is no place: 'Jean Preston', 'Mr Bolton'.
  const previous = tokens[at - 1];
  if (
    previous &&
    first.joined &&
    (isFirst(previous.word) || /^(?:mr|mrs|ms|miss|dr)$/.test(previous.word)) &&
    previous.shape === 'capital' &&
    isSurname(name)
  )
    return false;
  if (typed)
    return (
      !isSurname(name) ||
      IN_PLACE.test(before) ||
      /^(?:,| (?:hospital|general|road|station|area|way|and|road|on)\b)/.test(after) ||
      kind !== 'town'
    );
  return IN_PLACE_SURELY.test(before) && name.length > 3;
}

const followedByCounty = (after: string): boolean => {
  const [, word] = after.match(/^, ?([a-z]+)/) ?? [];
  return word !== undefined && gazetteer().get(word)?.kind === 'county';
};
