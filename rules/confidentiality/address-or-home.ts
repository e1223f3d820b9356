import { overlaps, type Place, type Reading } from '../../lib/reading/index.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule, type Found } from '../../lib/rule.ts';

/** A house number or name with its street: 'number 8 Tannery Row', 'the end bungalow on Marram Close'. */
const HOUSE_BEFORE = pattern(oneOf`
  \b(?:(?:no\.?|number|flat|house|at|outside|in|on|from|to) )?\d{1,4}[a-z]?,? $
  \b(?:end|corner|blue|red|green|white|yellow|first|last|only|big|wee|little
    middle) (?:house|bungalow|cottage|flat|terrace|door) (?:on|in|at|of|down|up) $
`);

/** Kinds of home by a name or a landmark: 'the flat above the bookies', 'the farm past the church'. */
const HOME_BY_LANDMARK = pattern(wordings`
  \b(?:in|at|from|to|inside|outside) ((?:a|an|the|that|one of the|his|her|their) (?:(?!the\b|of\b)\w+ ){0,2}?(?:flats?
      house|houses|bungalow|cottage|farm|farmhouse|caravan|barn|high ?rise|tower block|maisonette|bedsit) (?:above
      over|by|next to|next door to|opposite|behind|round the back of|past|beside|across from|up past|near
      at the (?:end|top|bottom) of) the (?:old )?[a-z]+)
`);

/** 'lives on a narrowboat near Devizes', 'lives two doors from the chip shop'. */
const LIVES = pattern(
  '\\b',
  oneOf`
  he | she | they | who | wife | husband | family | lady | man | lad | gent | patient | client | pt | people
  and
`,
  String.raw`(?:'s)? (?:\w+ )?(`,
  oneOf`
    lives? | living | stays? | staying | bides? | lived | moved | moving | rehoused | placed
  `,
  String.raw` (?:\w+ ){0,2}?(?:two|three|a few|\w+) (?:doors?|streets?) `,
  '(?:from|down from|up from|along from|away from|off) the [a-z]+',
  '(?: (?:station|shop|office|school|church|hall|club))?)',
);

/** Words about the work that say that the house is a service user's. */
const CARE = phrases`
  patients? | pts? | clients? | service users? | residents? | lady | gentleman | gent
  old (?:lass|lad|boy|dear|girl|fella) | wee man | woman | chap | fella | family | lad | lass | dad | mum | mam
  nan | widow\w* | job | called (?:to|out) | crew | visit\w* | home visit | dom visit | round | caseload
  carers? | fall | fallen | fell | arrest | cpr | stroke | ms | mnd | dementia | ramp | stairlift | hoist
  key ?safe | oxygen | dressings? | social worker | taken in | removed | refuge | safeguarding | contact
  foster | placement | hoarder | overdose | sectioned | police | poorly | ambulance | truck | wagon
  blue lights | discharg\w+
`;

/** Streets of clinics, shops, races, works and news; the writer's own home. */
const NOT_A_HOME = phrases`
  clinic (?:is|at|on) | practice (?:is|at|on) | based (?:at|in|on)
  (?:our|my|the) (?:clinic|practice|shop|branch|surgery|office|studio|centre|base|new premises) | find us
  visit us | pop in | open(?:s|ing)? (?:day|till|at|on|from) | parking | car park | roadworks | dug up | traffic
  closed | buses? | bus stop | diversion | flood\w* | potholes? | cones | school run | fun run | 10k | parkrun
  collect(?:ion)? from | pick ?up | for sale | to let | rent | viewing | i live | we live
  our (?:street|road|house|flat|neighbours?) | my (?:street|road|house|flat) | next door | born (?:at|in|on)
  grew up | used to live | pub | hotel | venue | meet(?:ing)? at | hall | church | gig | theatre | film | novel
  monopoly | vacanc\w+ | recruit\w* | hiring | apply | wte | raffle | fete | tickets | polling station
  council meeting | estate agent | charity shop | garage | shout ?out | cafe | lost (?:cat|dog|since) | missing
`;

const isHome = (reading: Reading, street: Place): boolean => {
  const sentence = reading.sentenceAt(street).plain;
  return CARE.test(sentence) && !reading.says(NOT_A_HOME);
};

const numbered = (reading: Reading, street: Place): { readonly house: boolean; readonly start: number } => {
  const before = reading.before(street, 40);
  const house = before.match(HOUSE_BEFORE);
  if (!house) return { house: false, start: street.start };
  const at = reading.plainAt(street).start - house[0].length;
  const words = house[0].replace(/^(?:at|outside|in|on|from|to) /, '');
  return {
    house: true,
    start: reading.original(at + house[0].length - words.length, at + house[0].length).start,
  };
};

/** In these a home is nobody's, long gone, or the writer's. */
const APART = [
  'fictional',
  'historical',
  'composite',
  'self',
  'ownFamily',
  'recruitment',
  'event',
  'offDuty',
] as const;

export default defineRule({
  title: "Somebody's address or home",
  level: 'high',
  what: 'This may say where a person in care lives.',
  why: 'Neighbours know who lives there. An address also tells strangers where somebody frail may be found.',
  instead: 'Leave the street and the house out, or say "a home visit".',
  notWhen: 'It is the address of a service, your own home, or a street where nobody in care is meant.',
  find: (reading) => {
    const found: Found[] = [];
    for (const street of reading.places) {
      if (street.kind !== 'street' || reading.framed(street, ...APART) || !isHome(reading, street)) continue;
      const { house, start } = numbered(reading, street);
      found.push(house ? { start, end: street.end } : { start, end: street.end, level: 'medium' });
    }
    const told = [...reading.match(HOME_BY_LANDMARK), ...reading.match(LIVES)];
    for (const { groups } of told) {
      const [home] = groups;
      if (!home || found.some((other) => overlaps(other, home)) || reading.framed(home, ...APART)) continue;
      if (!reading.says(CARE) || reading.says(NOT_A_HOME)) continue;
      found.push({ start: home.start, end: home.end, level: 'medium' });
    }
    return found;
  },
  flags: [
    'Fell again, the old lass at ⟦14 Bramble Street⟧, third time this week',
    'Blue lights to ⟦number 52 Quarry Lane⟧ for a fall, the key safe was empty',
    'The lad at ⟦3 Elm Crescent⟧ has had his oxygen changed at last',
    'Lovely visit to a lady on ⟦Hawthorn Road⟧ with a stairlift she calls Concorde',
    'Cardiac arrest on ⟦Victoria Terrace⟧ last night, we got him back',
    'Home visit to a widow in ⟦the cottage opposite the chapel⟧, no heating and no phone',
    'My client ⟦lives two doors from the library⟧ and still cannot get a ramp',
    'safeguarding visit on ⟦Larkfield Road⟧ at four, three little ones and no food in',
  ],
  passes: [
    'Our clinic is at 14 Bramble Street, pop in',
    'Roadworks on Canning Street, so my first patient had a long wait',
    'Watching Coronation Street with a cuppa',
    'Lost cat from the back of Elm Crescent, ginger, answers to Biscuit',
    'I grew up on Hawthorn Road and still dream of the chip shop',
    'Falls clinic moves to Market Street in May, based at the health centre',
    'Ran 10k down Victoria Terrace and back',
    'On the road to recovery after my own stroke',
    'We live in a flat above the bakery, and the smell helps after nights',
    'Downing Street should come and see a care home',
    'One way street, one bad reverse, one crew in stitches',
    'Home visits are back from Monday',
    'Shout out to the lady in the cafe on Duke Street who feeds every crew',
  ],
});
