import { oneOf, pattern, phrases, wordings } from '../../wording.ts';

/**
 * What tells that somebody named is not in care: a colleague, family, somebody known to all, or nobody at all. A pattern is for
 * the plain words just before a name (it ends in `$`), just after it (it begins with `^`), or for the sentences around.
 */

/** Thanks, praise and welcome: what is said of and to colleagues. It may run through a list of names. */
export const THANKS_BEFORE = pattern(
  '\\b',
  oneOf`
  thanks?(?: you)? | thankyou | ta | cheers | diolch | kudos | props | shout[- ]?outs? | hats off | well done
  congrat\w* | credit | respect | proud of | welcome(?: back)? | hail | solidarity | love | hugs
  special mention | mention | applause | round of applause | led by | organised by | run by | run with
  presented by | delivered by | taught by | trained by | hosted by | team of | team: | left to right | with my
  alongside | together with | contact | ask for | speak to | email | e-mail | message | call | ring
  questions to | details from | meet | joined by | introducing
`,
  String.raw`\b[^.!?\n]{0,60}$`,
);

const COLLEAGUE_NOUN = wordings`
  boss|manager|line manager|mentor|educator|supervisor|colleague|workmate|crewmate|crew mate|student
  apprentice|trainee|registrar|consultant|surgeon|anaesthetist|nurse|matron|sister|physio|ot|slt|odp
  radiographer|paramedic|podiatrist|dietitian|audiologist|orthoptist|psychologist|social worker|assistant|hca
  porter|receptionist|secretary|cleaner|domestic|cook|technician|tech|co-?founder|business partner|director
  chief exec|chair|lead|clinical lead|team lead|head of \w+|senior|junior|band \d|f1|f2|sho|rep|union rep
  trustee|governor|lecturer|tutor|teacher|head teacher|headteacher|coach|mate|pal|friend|bestie|best mate
  housemate|flatmate|oppo|partner in crime|work wife|work husband|sergeant|inspector
`;

/** 'our manager Anil', 'my old mentor Jo'. */
export const COLLEAGUE_BEFORE = new RegExp(
  `\\b(?:(?:my|our|the|your|a|new|old|fellow|ex|former) )?(?:\\w+ )?(?:${COLLEAGUE_NOUN}),? (?:called |named )?$`,
);

/** 'Priya and the team', 'Sam, our porter', 'Jo in pharmacy', 'Anil, who runs the clinic'. */
export const COLLEAGUE_AFTER = new RegExp(
  `^${oneOf`
  ,? (?:and|&) (?:the |my |our |all (?:the|my|our) )?(?:team|crew|gang|girls on|whole)
  ,? \(?(?:our|my|the|a|an) (?:\w+ ){0,2}(?:${COLLEAGUE_NOUN})\b | [ ]\((?:${COLLEAGUE_NOUN}|she|he|they)\b
  [ ](?:on|in|from|at) (?:my |our |the |your )?(?:\w+ )?(?:crew|team|reception|micro|path|lab|labs|payroll|hr|it
    pharmacy|comms|stores|estates|office|control|switch|switchboard|canteen|night shift|nights|audit|finance
    procurement|library|education|uni|work|accounts|front desk|desk)\b
  ,? (?:who|whose) (?:runs?|ran|led|leads|organised|chairs?|cleans?|cleaned|works?|worked|trained|taught|teaches
    manages|set up|founded|presented|spoke|wrote|mentors?|supervis\w+|retires?|retired|joins?|joined)[ ]
  [ ](?:has |have )?(?:retires?|joins?|joined|presented|won|organised|led|leads|chairs|runs)[ ]
`}`,
);

const FAMILY_NOUN = wordings`
  mum|mam|mom|mammy|mummy|ma|mother|dad|da|daddy|father|nan|nana|nanna|nain|taid|mamgu|tadcu|gran|granny
  grandma|grandad|grandpa|granda|papa|wife|husband|hubby|partner|missus|fella|fiancee?|girlfriend|boyfriend
  other half|son|daughter|child|baby|lad|lass|boy|girl|kid|twins?|eldest|youngest|toddler|teenager|sister
  brother|sis|bro|auntie|aunty|aunt|uncle|cousin|niece|nephew|nibling|grandson|granddaughter|godson
  goddaughter|sister-in-law|brother-in-law|mother-in-law|mil|neighbour|dog|cat|puppy|pup|kitten|horse|pony
  hamster|rabbit|budgie|parrot|hens?|tortoise|goldfish|gecko|ferret|car|van|houseplant|boat
`;

/** What may stand before them: 'my own dear', 'our little'. */
const FAMILY_KIND = [
  'own |late |lovely |wee |little |big |older |younger |middle |poor |dear |old |gorgeous |beautiful |',
  String.raw`amazing |\d+ ?yo |\w+-year-old `,
].join('');

/** 'my sister Jo', 'our lovely Maisie'. */
export const FAMILY_BEFORE = new RegExp(
  wordings`
    \b(?:my|me|mi|our|us|i married|son
      daughter) (?:${FAMILY_KIND})*(?:(?:${FAMILY_NOUN}),? )?(?:called |named |is |was )?$
  `,
);

const KIND_AFTER = 'own |late |lovely |wee |little |big |older |younger |dear |old |best ';
/** 'Tom, my eldest'. */
export const FAMILY_AFTER = new RegExp(
  wordings`
    ^,? \(?(?:is |was |and )?(?:my|our) (?:${KIND_AFTER})*(?:${FAMILY_NOUN}|mate|friend|best mate)\b
  `,
);

/** A pet, a thing, a test dummy, a character: named, and nobody. */
export const NOBODY_BEFORE = pattern(
  '\\b',
  oneOf`
  (?:dog|cat|puppy|kitten|horse|pony|hamster|rabbit|budgie|parrot|hen|tortoise|goldfish|gecko|ferret|car|van|truck
    plant|stoma|tumour|stump|camera|scanner|hoover|robot|skeleton|manikin|mannequin|dummy|teddy|doll|printer|kettle
    tree|boat|wagon|bus|cockerel|pigeon|seagull|spider|fox|it|leg|cactus|machine|ecg|analyser|cow|sheep|goat|bear
    hoist|fridge|bike|sofa|sourdough)(?: is| was|'s)? (?:called|named)
  named (?:it|the \w+(?: \w+)?|my \w+)(?: after)? | (?:call|called|calling) (?:it|everyone|everything|me|myself)
  resusci | test patient(?:'s)?(?: still)? called | lost cat | lost dog | missing:
`,
  ' $',
);

/** Offices, callings and works by which somebody is known to all. */
export const PUBLIC_BEFORE = pattern(
  oneOf`
  \b(?:minister|prime minister|pm|president|secretary|mp|msp|senator|chancellor|mayor|king|queen|prince|princess|pope
    actor|actress|singer|author|novelist|poet|comedian|presenter|striker|goalkeeper|midfielder|captain|footballer
    olympian|sir|dame|lord|st|saint|starring|novel by|book by|poem by|song by|album by|painting by|film by|paper by
    photo by|watching|listening to|reading|on spotify|voted for|played by)
  ["'”]? ?- ? | #
`,
  ' $',
);

/** Honours, scores, albums and years of birth. */
export const PUBLIC_AFTER = pattern(
  '^',
  oneOf`
  ,? (?:mp|msp|ms|obe|mbe|cbe)\b
  [ ](?:et al|scored|scores|sings|sang|starring|on (?:strictly|bake off|telly|tv|radio|netflix|the telly|spotify)
    off (?:strictly|bake off|the telly|corrie|eastenders|casualty)
    's (?:album|novel|latest|memoir|new (?:book|album|single|film)))
  ,? \(?(?:d\. ?|b\. ?|born )?1[5-9]\d\d
`,
);

/** Bearers of a title who are not in anybody's care: teachers, surgeons, neighbours, landlords, cats. */
export const TITLED_ELSEWHERE = phrases`
  teacher | headteacher | school | year \d+ | teaches | taught | lessons | class | head | lecturer | surgeon
  consultant | (?:mr|mrs|ms) \w+'s list | judge | minister | mp | landlord | neighbour | next door | vicar
  councillor | interview | selling up | pta | retir\w+ | cat | dog | tom | shout out | hall | caretaker | choir
  fete | signed | bake | welfare | invented | made[- ]up | example | episode | novel | film
  my (?:own )?(?:mum|mam|dad|nan|gran|op|surgery|knee|hip|back|cataract) | shop | corner shop
`;

/** The writer's own family, illness, nights out: then a name beside a word of care is a friend's or a nurse's. */
export const OWN_LIFE = phrases`
  my (?:own )?(?:mum|mam|dad|nan|gran|grandad|husband|wife|son|daughter|brother|sister|uncle|auntie|cousin|mate
    friend|neighbour|nephew|niece|dog|cat|op|surgery|knee|hip|back|scan|diagnosis|chemo|physio|consultant|gp|cohort
    viva|interview)
  when i was (?:a|in|ill) | as a patient myself | nominat\w+ | award | retire\w* | leaving do | birthday
  band \d | conference | webinar | lecture | study day | episode | podcast | marathon | fundrais\w+ | sponsor\w*
  justgiving | raffle | bake sale | tickets | welcome to the team | joins? (?:us|the team) | new starter
  interviews? | newly qualified | induction | preceptor\w*
`;
