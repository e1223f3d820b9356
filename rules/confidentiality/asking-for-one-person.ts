import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const ASKING = phrases`
  any(?:one|body) (?:know|got|have|had|on here|else|in|with|seen|speak|able|recommend|come across|else had|who)
  does any(?:one|body) | has any(?:one|body) | can any(?:one|body)
  any (?:ideas|advice|thoughts|tips|suggestions|experience|recommendations|suppliers|takers) | hive ?mind
  pick your brains | how (?:would|do) (?:you|others) | what would you | what do (?:we|you) (?:reckon|think|all)
  thoughts\?? | advice (?:please|needed|wanted) | help(?: me)?(?: out)?(?: please| pls)? | posting (?:in )?here
  long shot | looking for (?:a|an|some) | need(?:ing|s)? (?:a|an|some) (?:\w+ ){0,3}(?:for|who) | spare
  going (?:free|spare) | interpreter | removals? | inbox me | message me if
`;
const FOR_ONE = pattern(
  '\\b',
  oneOf`
  (?:it'?s |is |this is )?for (?:one of (?:my|our|mine)(?: \w+){0,2}
    (?:a|an|my|our|this) (?:\w+ ){0,3}?(?:lad|lass|lady|man|woman|gent|gentleman|chap|fella|girl|boy|mum|mam|dad
      family|couple|client|patient|pt|child|kid|teenager|young person|yp|little one|wee one|wee man|service user
      su)\b)
  (?:we|i)(?:'ve| have|'d| had)? (?:got )?(?:a|an|this|one|another) (?:\w+ ){0,3}?(?:lad|lass|lady|man|woman|gent
    chap|fella|girl|boy|mum|dad|family|couple|client|patient|pt|child|kid|teenager|yp|little one|wee one|wee man
    wee girl|referral|case)\b
  \b\d{2} ?(?:f|m|yo|y/o|yr old|year old)\b
  (?:my|our|a) (?:pt|patient|client|su|service user|young person|yp)\b
`,
);
/** Each of these narrows down who it is. */
const NARROWS: readonly RegExp[] = [
  pattern(
    '\\b',
    oneOf`
    \d{1,2} ?(?:f|m|yo|y/o|yrs?|years?)\b | aged? \d | (?:she|he)'s \d | , \d{1,2},
    in (?:reception|year \d|p\d) | toddler | teen
  `,
  ),
  phrases`
    mum | dad | nan | wife | husband | brother | sister | son | daughter | kids? | children | aunt | uncle
    grandad | foster | carer | marriage | divorc\w+ | partner
  `,
  phrases`
    lives? | living | moved | moving | flat | house | narrowboat | caravan | farm | hostel | refuge | island
    village | above the | up the | street | road
  `,
  /\b(?:ex|retired|used to|former|rowed|played|worked|navy|army|teacher|driver|farmer|student|church|choir)\b/,
  phrases`
    came (?:from|over) | speaks? | speaker | tigrinya | polish | arabic | urdu | kurdish | ukrainian | syria\w*
    asylum | refugee | deaf | bsl
  `,
  phrases`
    lost (?:his|her) | died | jail | prison | police | abuse\w* | violen\w+ | bad situation | overdose
    drink\w* | self[- ]harm\w* | section | court
  `,
];
const GENERAL = phrases`
  my (?:own|mum|dad|nan|son|daughter|kids?|wife|husband|dog|cat) | our (?:son|daughter|kids?|dog|cat) | for me
  for sale | vacancy | research | survey | participants | volunteers? | sponsor | raffle | composite
  hypothetical | details changed
`;

export default defineRule({
  title: 'A request that gives away one person',
  level: 'high',
  what: 'This asks for advice, goods or a helper, and may tell enough of one service user to know them.',
  why: 'Even in a closed group, members live nearby and screenshots travel.',
  instead:
    'Ask the question without the person: no age, place, family or history. Or ask your team or a supervisor.',
  notWhen: 'You ask about a kind of problem, with no one person in it.',
  find: (reading) => {
    if (reading.says(GENERAL) || !reading.says(ASKING)) return [];
    const [one] = reading.match(FOR_ONE);
    if (!one) return [];
    const narrows = NARROWS.filter((pattern) => reading.says(pattern)).length;
    const placed =
      reading.stories.length > 0 || reading.conditions.length > 0 || reading.ages.some((age) => age.counted);
    const score = narrows + (placed ? 1 : 0);
    if (score < 3) return [];
    return [{ start: one.start, end: one.end, level: score >= 4 ? 'high' : 'medium' }];
  },
  flags: [
    "Anyone got a cot going spare? ⟦It's for one of my mums⟧, 19, just moved to the flat above the bookies with her baby",
    'Hive mind: ⟦52M⟧ with MND, lives on a farm, wife has left, how would you do the steps?',
    "Does anyone speak Kurdish? ⟦We've a wee girl⟧ in Year 2 who came over with her uncle and won't eat",
    'Any ideas ⟦for a lady⟧ of 90, deaf, ex teacher, lives above the chip shop and keeps falling?',
    "Advice needed: ⟦I've a teenager⟧ who self harms, mum in prison, nan won't have her back",
    'Looking ⟦for a piano for a gent⟧, retired church organist, lives up the brae, stroke in May',
  ],
  passes: [
    'Does anyone have a good leaflet on falls?',
    'Any advice for my own daughter, 9, who lives with her dad?',
    'How would you teach stairs to people after a stroke?',
    'Anyone got a spare stethoscope going?',
    'Looking for volunteers: retired, living near Leeds',
    'Hive mind: best shoes for a twelve hour shift?',
  ],
});
