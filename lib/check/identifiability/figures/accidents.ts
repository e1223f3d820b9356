import { pattern, wordings } from '../../../reading/wording.ts';
import { counted, type Figure, GUESS } from '../figure.ts';

const HOSPITAL_EPISODES = counted(
  'Hospital Episode Statistics, England, in the Western Morning News',
  2020,
  'https://www.pressreader.com/uk/western-morning-news/20201224/281676847518204',
);

/** Accidents and attacks, in one year. */
export const ACCIDENTS: readonly Figure[] = [
  {
    id: 'lightning',
    kind: 'event',
    name: 'was struck by lightning',
    words: /\bstruck by lightning\b/,
    per100k: 0.005,
    unusual: true,
    source: HOSPITAL_EPISODES,
  },
  {
    id: 'knife',
    linked: 'accident',
    kind: 'event',
    name: 'was stabbed',
    words: /\b(?:stabb(?:ed|ing)|knif(?:ed|ing)|machete|slashed)\b/,
    per100k: 6,
    bySex: [0.2, 1.8],
    unusual: true,
    source: GUESS,
  },
  {
    id: 'gun',
    linked: 'accident',
    kind: 'event',
    name: 'was shot',
    words: /\b(?:gunshot|shooting|(?:was|been|got) shot)\b/,
    per100k: 0.5,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'snake',
    kind: 'event',
    name: 'was bitten by a snake',
    words: /\b(?:snake ?bite|adder bite|bitten by (?:a|an|his|her) (?:\w+ )?(?:snake|adder))\b/,
    per100k: 0.083,
    unusual: true,
    source: HOSPITAL_EPISODES,
  },
  {
    id: 'dog-bite',
    linked: 'accident',
    kind: 'event',
    name: 'was hurt by a dog',
    words:
      /\b(?:dog (?:attack|bite)|mauled|bitten by (?:a|an|his|her|the) (?:\w+ )?(?:dog|staffie|alsatian|terrier))\b/,
    per100k: 15,
    unusual: true,
    source: counted(
      'Hospital Episode Statistics, England, in the Daily Mail',
      2019,
      'https://www.dailymail.co.uk/news/article-8257325',
    ),
  },
  {
    id: 'farm',
    linked: 'accident',
    kind: 'event',
    name: 'was hurt on a farm',
    words: pattern(wordings`
      \b(?:(?:tractor|quad(?: bike)?|baler|combine|slurry|farm) (?:accident|crash|pit|incident)
        (?:off|under|by) (?:a|an|his|her|the) (?:tractor|quad(?: bike)?|baler|combine|bull|cow)|slurry pit|trampled
        gored|kicked by (?:a|his|her|the) (?:horse|cow|bull))\b
    `),
    per100k: 4,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'rail',
    linked: 'accident',
    kind: 'event',
    name: 'was hurt by a train or tram',
    words: pattern(wordings`
      \b(?:(?:hit by|under|in front of) (?:a|the) (?:train|tram)
        (?:train|rail|tram|level crossing) (?:crash|accident|incident))\b
    `),
    per100k: 0.7,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'crash-rare',
    linked: 'accident',
    kind: 'event',
    name: 'was in a crash that makes the news',
    words: pattern(wordings`
      \b(?:(?:coach|bus|minibus|plane|light aircraft|helicopter|boat|ferry|paraglid\w+|skydiv\w+|m\d{1,2}
          school) (?:crash|accident|pile-?up|incident)|pile-?up|zip ?wire)\b
    `),
    per100k: 2,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'road',
    linked: 'accident',
    kind: 'event',
    name: 'was badly hurt on the road',
    words: pattern(wordings`
      \b(?:(?:car|motorbike|bike|lorry|road) (?:crash|smash|accident)|rtc|rta|hit by (?:a|the) (?:car|lorry|bus|van)
        (?:came |come |fell )?off (?:a|the|his|her) (?:motorbike|bike|moped|scooter))\b
    `),
    per100k: 44,
    unusual: true,
    source: counted(
      'Department for Transport, Great Britain',
      2023,
      'https://www.gov.uk/government/statistics/reported-road-casualties-great-britain-provisional-results-2023',
    ),
  },
  {
    id: 'drowning',
    linked: 'accident',
    kind: 'event',
    name: 'came out of the water',
    words: pattern(wordings`
      \b(?:drown(?:ed|ing)|pulled (?:out of|from) (?:the )?(?:sea|river|canal|lake|loch|harbour|water|pool)
        fell (?:in|into|in to) (?:the )?(?:sea|river|canal|lake|loch|harbour|reservoir))\b
    `),
    per100k: 0.9,
    unusual: true,
    source: counted(
      'Deaths in water, UK (RoSPA)',
      2021,
      'https://www.rospa.com/lets-talk-about/2022/may-2022/2021-waid-data-release-for-the-united-kingdom-(uk)',
    ),
  },
  {
    id: 'fire',
    linked: 'accident',
    kind: 'event',
    name: 'was in a fire',
    words: /\b(?:(?:house|kitchen|flat|caravan|barn|chip pan) fire|pulled from (?:a|the) fire)\b/,
    per100k: 10,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'fall-height',
    linked: 'accident',
    kind: 'event',
    name: 'fell from a height',
    words: pattern(wordings`
      \b(?:(?:fall|fell|fallen|came|come|tumbled|jumped
          toppled) (?:off|from|out of|down) (?:a |an |the |his |her |their )?(?:\w+ )?(?:ladder
          roof|scaffold\w*|tree|cliff|bridge|balcony|window|loft|horse|pony|stage|trampoline|wall|crane|pier
          bell tower|church tower)|(?:ladder|roof|scaffolding|horse|climbing) (?:fall|accident))\b
    `),
    per100k: 12,
    unusual: true,
    source: counted(
      'Hospital Episode Statistics, England: falls from ladders',
      2010,
      'https://www.oneindia.com/2011/01/01/lightningstrikes-rat-bites-falling-off-toilet-how-britsg.html',
    ),
  },
  {
    id: 'rescue',
    linked: 'accident',
    kind: 'event',
    name: 'was rescued',
    words: pattern(wordings`
      \b(?:air ?lifted|air ambulance|hems|lifeboat|coastguard|mountain rescue|cut out of (?:a|the|his|her)|dug out of
        pulled from (?:a|the))\b
    `),
    per100k: 8,
    unusual: true,
    source: GUESS,
  },
  {
    id: 'burn',
    linked: 'accident',
    kind: 'event',
    name: 'was badly burnt',
    words: /\b(?:scald(?:ed|s)?|burns|(?:badly|severely) burn(?:ed|t))\b/,
    per100k: 14,
    byAge: [
      [0, 70],
      [5, 16],
      [15, 10],
    ],
    source: GUESS,
  },
];
