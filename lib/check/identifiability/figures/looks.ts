import { counted, type Figure, GUESS } from '../figure.ts';

/** How somebody looks or gets about. */
export const LOOKS: readonly Figure[] = [
  {
    id: 'red-hair',
    kind: 'description',
    name: 'red hair',
    words: /\b(?:ginger|red[- ]?(?:haired|head)|red hair)\b/,
    per100k: 5000,
    source: GUESS,
  },
  {
    id: 'guide-dog',
    linked: 'blind',
    kind: 'description',
    name: 'has a guide dog',
    words: /\b(?:guide|assistance|hearing) dog\b/,
    per100k: 6,
    source: GUESS,
  },
  {
    id: 'wheelchair',
    kind: 'description',
    name: 'uses a wheelchair',
    words: /\bwheelchair(?: user| bound)?\b/,
    per100k: 1900,
    source: counted(
      'Wheelchair users, UK, by way of Disabled World',
      2026,
      'https://www.disabled-world.com/disability/statistics/wheelchair-stats.php',
    ),
  },
  {
    id: 'very-tall',
    kind: 'description',
    name: 'very tall',
    words: /\b(?:six (?:foot|ft) (?:five|six|seven|eight)|6 ?(?:'|ft|foot) ?[5-9])\b/,
    per100k: 1000,
    source: GUESS,
  },
  {
    id: 'trans',
    kind: 'description',
    name: 'is trans',
    words: /\b(?:trans (?:man|woman|lad|girl|boy|kid|patient|client)|transgender)\b/,
    per100k: 440,
    source: counted(
      'ONS Census 2021, England and Wales: gender identity',
      2021,
      'https://cy.ons.gov.uk/peoplepopulationandcommunity/culturalidentity/genderidentity/articles/census2021genderidentityestimatesforenglandandwalesadditionalguidanceonuncertaintyandappropriateuse/2025-03-26',
    ),
  },
  {
    id: 'pregnant',
    linked: 'pregnant',
    kind: 'description',
    name: 'is pregnant',
    words: /\b(?:pregnant|\d{1,2}\/40|\d{1,2} weeks (?:pregnant|gone)|expecting)\b/,
    per100k: 700,
    byAge: [
      [0, 0.01],
      [15, 700],
      [20, 3000],
      [25, 4500],
      [36, 2500],
      [45, 100],
      [50, 0.01],
    ],
    bySex: [1.98, 0.02],
    source: counted(
      'ONS, births in England and Wales',
      2023,
      'https://www.ons.gov.uk/peoplepopulationandcommunity/birthsdeathsandmarriages/livebirths/bulletins/birthsummarytablesenglandandwales/latest',
    ),
  },
];
