import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const LOOKS = [
  pattern(oneOf`
    \b(?:an? )?face like (?:an? |the )?(?:[a-z]+ ){0,2}?(?:pie|pudding|pasty|spade|shovel|plank|brick|bin|horse|pug
      frog|fish|prune|pig|rat|goat|gargoyle|bin lid|arse|bum|bulldog|bag|boot|backside|lemon|wasp|slapped|smacked
      kipper|foot|hoof|turnip|toad|fist|mask|spanner|spanners|potato|ham|haddock|trout|wet weekend|bust \w+
      welder'?s \w+|month of sundays|melted \w+|dropped \w+)(?: [a-z]+)?\b
    \bface only a mother\b | \bfell out of the ugly tree\b | \bhit (?:every|with the) (?:branch|ugly)\w*
  `),
  pattern(oneOf`
    \b(?:one|1) eye (?:[a-z]+ ){0,4}(?:and|&) (?:the other|t'?other|one|1)\b | \bmouth[- ]breathers?\b
    \bteeth like (?:a |an )?[a-z]+(?: [a-z]+)?
  `),
  pattern(
    '\\b',
    oneOf`
    feet | breath | socks? | armpits? | bo | b\.o\. | pits | smell | stench | house | flat | toenails?
    trainers?
  `,
    "(?: [a-z']+){0,6}? (?:could|would|to) ",
    oneOf`
    strip paint | kill | fell | knock out | stun | wake the dead | clear a (?:room|ward) | peel | melt | sink
  `,
    String.raw`\b(?: [a-z]+){0,2}`,
  ),
  pattern(
    '\\b',
    oneOf`
    stank | stinks? | reeks? | reeked | honks? | honking | whiffs? | bowfin | boggin
  `,
    String.raw`\b(?= (?:of |like |so |worse |to high)(?!`,
    oneOf`
      coffee | home | roses | toast | christmas | rum | baking | bread | cake | fish and chips | curry | bleach
      cut grass | woodsmoke | rain | chlorine | cinnamon | lavender | victory | summer | gravy | bacon | popcorn
      december | onions | my | mine
    `,
    String.raw`\b))`,
  ),
  pattern(oneOf`
    \b(?:ever heard of|invest in|own|meet|try|discovered|introduce (?:him|her|them|you) to) (?:an? )?(?:soap|shower
      showers|flannel|deodorant|bath|baths|toothbrush|toothpaste|mouthwash|washing machine)\b
    \b(?:needs?|need|wants?|could do with) (?:a (?:good )?(?:wash|bath(?! (?:board|lift|seat|step|chair|mat|rail)s?)|scrub|hose ?down)|hosing|fumigating|delousing
      dipping)\b
  `),
  pattern(
    '\\b',
    oneOf`
    ugl(?:y|iest) | rankest | mingingest | grossest | manky | mankiest | minging | boggin | boak | disgusting
    rancid | foulest | vilest
  `,
    ' (?:old |wee |pair of |set of )?',
    oneOf`
    toe ?nails? | feet | foot | teeth | mouths? | leg | legs | stump | bunions? | ears? | ear ?wax | skin | baby
    face | faces | wound | house | houses | flat
  `,
    '\\b',
  ),
];
const CARE = phrases`
  i'?m | i am | my own | mine | me
  my (?:own )?(?:face|feet|dog|cat|socks|teeth|breath|trainers|fridge|kit bag|car) | malodour | wound odour
  charcoal dressing | my (?:late |old )?(?:grandad|grandfather|nan|nana|gran|husband|wife|dad|mum|mam|uncle|auntie?) | don't worry | no judgement | please don'?t (?:be )?(?:embarrass|apolog)
`;
const WORK = phrases`
  house | clinic | ward | patients? | pts? | shift | visit | visits | list | appointment | job | treatment
  couch | chair | surgery | feet | pairs? | today | this (?:morning|afternoon|week) | lady | gent | bloke | man
  woman | fella | chap | bed | consultant | boss | manager | lecturer | educator | in ed | truck | cubicle
  socks?
`;

export default defineRule({
  title: 'Making fun of looks or smell',
  level: 'high',
  what: 'This could read as making fun of how somebody looks, smells or lives.',
  why: 'People already fear that we talk like this about them. Many stay away from care out of shame.',
  instead: 'Leave it out. If you want to teach, say what helps and how to ask for it without shame.',
  notWhen: 'You laugh at yourself, or write about odour as a symptom.',
  find: (reading) =>
    LOOKS.flatMap((pattern, index) =>
      reading
        .match(pattern)
        .filter(
          ({ sentence, plain }) =>
            !CARE.test(sentence.plain.replace(plain, ' ')) && (index !== 3 || reading.says(WORK)),
        )
        .map(({ start, end }) => ({
          start,
          end,
          level: index === 0 ? ('medium' as const) : ('high' as const),
        })),
    ),
  flags: [
    'The rep had ⟦a face like a dropped pie⟧',
    'Four pairs of ⟦feet today that could strip paint⟧',
    '⟦One eye on me and one⟧ on the car park, my favourite clinic',
    'The house ⟦stank⟧ of cats and sadness',
    '⟦Ugliest toenail⟧ I have ever filed',
    'My last one of the day ⟦needs a wash⟧',
  ],
  passes: [
    'My own face like a wet flannel after nights',
    'RIP to my grandad Stan, owner of the ugliest feet in Fleetwood',
    'If you need a bath board for the flat, ask us, the list is short',
    'A wound that smells could mean infection: tell your nurse',
    'The house smells of rum and December',
    'Bring your feet as they are, no judgement',
    'Keep one eye on the clock in an OSCE',
    'My trainers stink of swimming pool',
  ],
});
