import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const NEAR_ONES = String.raw`(?:my|our|me|the) (?:\w+ )?${oneOf`
  mum | mam | mom | dad | da | nan | nana | gran | granny | grandad | husband | wife | partner | boyfriend
  girlfriend | sister | brother | son | daughter | lad | kids? | bairns? | wee (?:boy|girl|one) | auntie?
  uncle | cousin | niece | nephew | mates? | pals? | friends? | bestie | flatmates? | neighbours?
  sister[- ]in[- ]law | brother[- ]in[- ]law | mother[- ]in[- ]law | netball girls | five-a-side lads | crewmate
  colleague
`}(?:'?s)?`;

/** What only a professional does, or only with the kit of work. */
const TREATED = oneOf`
  syringed | microsuctioned | stitched | sutured | glued | cannulated | x-?rayed | scanned
  did a (?:wee |quick |cheeky )?(?:scan|ecg|echo|assessment|swab|blood test|nail surgery|hearing test|swallow)
  took (?:\w+ )?(?:bloods?|swabs?) | injected | lanced | drained | needled | manipulated | cast(?:ed)?
  splinted | fitted | prescribed | adjusted | re-?wrote | re-?writing | diagnosed | assessed | screened | tested
  popped (?:some|a few|a couple of|two|three) (?:stitches|sutures|steri[- ]?strips) in
  ran (?:\w+ )?(?:bloods?|sample|swab) through
`;

const ON_THEM = new RegExp(
  String.raw`\b${oneOf`
  ${TREATED} (?:[\w']+ ){0,4}?${NEAR_ONES} | ${NEAR_ONES} (?:[\w']+ ){0,3}?${TREATED}
`}\b`,
);

/** Where, with what, and what it means: the signs that it was care and not kindness. */
const AT_HOME = phrases`
  kitchen | table | sink | sofa | settee | bathroom | garage | garden | shed | home | living room | caravan
  pub | soft play | christening | wedding | party | bbq | buffet | lunch | work kit | from work | surplus
  borrowed | machine was | definitely | a\s?&\s?e | hours | waiting list | regime | dose | phenol | local
  tourniquet | suture | probe | kit | quick look | feels? better | looks? better
`;

/** First aid, care by somebody else; costumes and hems. */
const BY_OTHERS = pattern(
  String.raw`\b(?:first aid|`,
  'my (?:own )?(?:surgeon|consultant|team) |',
  String.raw`(?:the|a|her|his) (?:hospital|gp|surgeon|nurse|crew|team)\b|they|cape|costume|hem|shelves)\b`,
);

export default defineRule({
  title: 'Treating your own family or friends',
  level: 'low',
  what: 'This may tell of giving your own family or friends professional care, outside your work.',
  why: 'It is hard to be a professional for people you love, and there is no record or cover if something goes wrong.',
  instead: 'Be their family or friend, and help them to a colleague who can see them properly.',
  notWhen: 'It is first aid, or everyday help that anybody could give.',
  find: (reading) =>
    reading
      .match(ON_THEM)
      .filter(({ sentence }) => AT_HOME.test(sentence.plain) || reading.says(AT_HOME))
      .filter(({ sentence }) => !BY_OTHERS.test(sentence.plain))
      .slice(0, 1),
  flags: [
    "⟦Syringed my neighbour's⟧ ears over the kitchen sink with the work kit",
    "⟦Popped some stitches in my lad's⟧ chin at home, saved a night in A&E",
    "⟦Did a quick assessment on my sister's⟧ wee boy in the soft play, definitely autism",
    "⟦Scanned my mate's⟧ shoulder at lunch, the machine was sitting there",
    'At the barbecue I ⟦diagnosed my brother⟧-in-law between burgers, kitchen roll for a couch',
    "⟦Lanced my dad's⟧ boil on the garage table",
  ],
  passes: [
    'My mum was scanned at the hospital today and the team was lovely',
    'Stitched my daughter a cape for the school play on the kitchen table',
    'Assessed my pancakes at home: fail',
    'The GP syringed my ears and I can hear the grass',
    'My dad asked me to do his ears at home. I booked him in at the surgery',
    'Neighbours fitted my shelves in the kitchen',
  ],
});
