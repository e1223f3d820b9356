import { gazetteer } from '../../reading/details/gazetteer/gazetteer.ts';
import type { Place, Reading } from '../../reading/index.ts';
import { pattern, wordings } from '../../reading/wording.ts';
import type { PlaceDetail } from './detail.ts';
import { PLACES, SETTINGS } from './figures/places.ts';
import { EVERYBODY } from './population.ts';

/** Below this a place counts as small: minority shares there are lower. People. ONS calls up to 20,000 "small". */
export const SMALL_PLACE = 20_000;

const BY_NAME: ReadonlyMap<string, number> = new Map(PLACES.map(({ name, people }) => [name, people]));

/** Facilities by their words. */
const FACILITIES: readonly (readonly [RegExp, number])[] = [
  [/\b(?:care|nursing|residential) home|lodge|house|court|manor|grange\b/i, SETTINGS.careHome.people],
  [/\b(?:school|academy|primary|nursery)\b/i, SETTINGS.school.people],
  [/\b(?:surgery|practice|medical cent|health cent)/i, SETTINGS.surgery.people],
  [/\b(?:prison|hmp)\b/i, SETTINGS.prison.people],
];

const WITHIN = /^(?:ward|bay|bed|cubicle|theatre|room|resus|clinic|side ?room|majors|minors|unit)\b/;

/** A town that has no name in these words, though another sentence may give it. */
const OWN_TOWN = pattern(wordings`
  \b(?:(?:in|from|of|round|across) (?:my|our|this) (?:own |wee |little |small |home )?(?:town|city)
    from (?:round|around) here|(?:lives|living|live) (?:round|around) here
    (?:a )?local (?=man|woman|lady|lad|lass|girl|boy|chap|gent|farmer|vicar|teacher)|(?:here )?in town\b)
`);

/** 'In our village', 'on the island': a place that has no name in the draft but a size all the same. */
const UNNAMED: readonly (readonly [RegExp, { readonly name: string; readonly people: number }])[] = [
  [/\b(?:in|from|of) (?:our|my|this|the) (?:\w+ )?village\b/, SETTINGS.village],
  [/\b(?:in|from) (?:our|my|this) (?:small|wee|little|tiny) town\b/, SETTINGS.smallTown],
  [/\bon (?:our|my|this|the) (?:\w+ )?island\b/, SETTINGS.island],
];

/** The size of a place, in people. */
export function peopleIn({ name, kind, population }: Place): number {
  const plain = name.toLowerCase();
  // Every hospital has a ward 4: a number tells nothing until the hospital is known.
  if (WITHIN.test(plain)) return EVERYBODY;
  if (kind === 'street') return SETTINGS.street.people;
  if (kind === 'facility')
    return FACILITIES.find(([words]) => words.test(plain))?.[1] ?? SETTINGS.hospital.people;
  const known = BY_NAME.get(plain) ?? population;
  if (known) return known;
  if (kind === 'region') return SETTINGS.region.people;
  return kind === 'county' ? SETTINGS.county.people : SETTINGS.village.people;
}

/** Every place of a draft with its size, named or not. */
export function placesTold(reading: Reading): PlaceDetail[] {
  const named = reading.places
    .map(
      (place): PlaceDetail => ({
        ...at(place),
        name: place.name,
        people: peopleIn(place),
        town: place.kind === 'town',
      }),
    )
    .filter(({ people }) => people < EVERYBODY);
  const unnamed = UNNAMED.flatMap(([words, { name, people }]) =>
    reading.match(words).map((match): PlaceDetail => ({ ...at(match), name, people, town: false })),
  );
  return [...named, ...unnamed, ...ownTown(reading, unnamed)];
}

const at = ({ start, end }: { readonly start: number; readonly end: number }) =>
  ({ is: 'place', start, end }) as const;

/** 'In my town', where it can be told which one: a draft that names one town, wherever it does, means that. */
function ownTown(reading: Reading, known: readonly PlaceDetail[]): PlaceDetail[] {
  const said = reading.match(OWN_TOWN);
  if (said.length === 0) return [];
  const towns = [
    ...new Set([...reading.places.filter(({ kind }) => kind === 'town').map(toName), ...capitals(reading)]),
  ];
  const [name] = towns;
  const one = towns.length === 1 && name !== undefined;
  const { name: called, people } = one
    ? {
        name,
        people:
          BY_NAME.get(name.toLowerCase()) ??
          gazetteer().get(name.toLowerCase())?.population ??
          SETTINGS.village.people,
      }
    : SETTINGS.ownTown;
  return said
    .filter(({ start }) => !known.some((place) => place.start <= start && start < place.end))
    .map((match) => ({ ...at(match), name: called, people, town: false }));
}

const toName = ({ name }: Place): string => name;

/** Words typed with a capital that are a town's name and may be a surname too: 'Whitby is grand'. */
const capitals = (reading: Reading): string[] =>
  (reading.text.match(/\b\p{Lu}\p{Ll}{3,}\b/gu) ?? []).filter(
    (word) => gazetteer().get(word.toLowerCase())?.kind === 'town',
  );
