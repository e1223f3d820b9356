import type { Place, Reading } from '../../reading/index.ts';
import type { Span } from '../../reading/span.ts';
import { EVERYBODY } from './population.ts';

/** A place as the estimate sees it: how many people live, learn or are cared for there. */
export interface PlaceSize extends Span {
  readonly name: string;
  readonly people: number;
}

/** Below this a place counts as small: minority shares there are lower. People. ONS calls up to 20,000 "small". */
export const SMALL_PLACE = 20_000;

/** Nations and regions, in people; ONS mid-2019 to mid-2023, to two figures. */
const LARGE: Readonly<Record<string, number>> = {
  england: 57_000_000,
  scotland: 5_500_000,
  wales: 3_200_000,
  'northern ireland': 1_900_000,
  yorkshire: 5_500_000,
  highlands: 240_000,
  'the highlands': 240_000,
  cornwall: 570_000,
  cumbria: 500_000,
  'isle of wight': 140_000,
  anglesey: 69_000,
  orkney: 22_000,
  shetland: 23_000,
  skye: 10_500,
  islay: 3_300,
  mull: 2_800,
  arran: 4_900,
  tiree: 650,
};

/** The twenty largest: gazetteers put them too high or too low. Built-up areas, Census 2021. */
const CITIES: Readonly<Record<string, number>> = {
  london: 8_800_000,
  birmingham: 1_100_000,
  glasgow: 630_000,
  leeds: 540_000,
  edinburgh: 510_000,
  liverpool: 510_000,
  sheffield: 500_000,
  manchester: 470_000,
  bristol: 430_000,
  leicester: 410_000,
  cardiff: 350_000,
  coventry: 340_000,
  bradford: 330_000,
  nottingham: 300_000,
  belfast: 290_000,
};

/** Where a county's own figure is not at hand: about the middle of the counties of England. People. */
const COUNTY = 700_000;
const REGION = 5_000_000;
/** A town of which the gazetteer knows no size is a village. People. */
const UNKNOWN_TOWN = 1_000;
const STREET = 200;
/** The people whom one acute hospital looks after; trusts span 125,000 to 820,000. */
const HOSPITAL = 250_000;

/** Facilities by their words: a care home has 24 residents on average (2022), a school 372 pupils (2024), a GP list 9,500. */
const FACILITIES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:care|nursing|residential) home|lodge|house|court|manor|grange\b/i, 24],
  [/\b(?:school|academy|primary|nursery)\b/i, 370],
  [/\b(?:surgery|practice|medical cent|health cent)/i, 9_500],
  [/\b(?:prison|hmp)\b/i, 800],
];

const WITHIN = /^(?:ward|bay|bed|cubicle|theatre|room|resus|clinic|side ?room|majors|minors|unit)\b/;

/** 'In our village', 'on the island': a place that has no name in the draft but a size all the same. */
const UNNAMED: readonly (readonly [RegExp, string, number])[] = [
  [/\b(?:in|from|of) (?:our|my|this|the|a) (?:\w+ )?village\b/, 'a village', 1_000],
  [/\b(?:in|from) (?:our|my|this|a) (?:small|wee|little|tiny) town\b/, 'a small town', 10_000],
  [/\bon (?:our|my|this|the) (?:\w+ )?island\b/, 'an island', 2_000],
];

/** The size of a place, in people. */
export function peopleIn({ name, kind, population }: Place): number {
  const plain = name.toLowerCase();
  // Every hospital has a ward 4: a number tells nothing until the hospital is known.
  if (WITHIN.test(plain)) return EVERYBODY;
  if (kind === 'street') return STREET;
  if (kind === 'facility') return FACILITIES.find(([words]) => words.test(plain))?.[1] ?? HOSPITAL;
  const known = CITIES[plain] ?? LARGE[plain] ?? population;
  if (known) return known;
  return kind === 'region' ? REGION : kind === 'county' ? COUNTY : UNKNOWN_TOWN;
}

/** Every place of a draft with its size, named or not. */
export const placeSizesOf = (reading: Reading): PlaceSize[] => [
  ...reading.places
    .map((place) => ({ start: place.start, end: place.end, name: place.name, people: peopleIn(place) }))
    .filter(({ people }) => people < EVERYBODY),
  ...UNNAMED.flatMap(([words, name, people]) =>
    reading.match(words).map(({ start, end }) => ({ start, end, name, people })),
  ),
];
