import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';

/** What shows that nobody's confidence is broken, though somebody is spoken of. Patterns run on plain text. */

export const OWN_PEOPLE = pattern(
  String.raw`\b(?:my|our) (?:(?:own|late|lovely|wee|little|big|eldest|youngest) ){0,2}`,
  oneOf`
  mum | mam | mom | mother | dad | da | father | parents | nan | nana | gran | granny | grandad | granda | wife
  husband | hubby | partner | missus | fella | fiancee? | son | daughter | kids? | sister | brother | auntie | uncle
  cousin | niece | nephew | grand(?:son|daughter|kids|children) | mate | friend | neighbour | dog | cat | baby
  toddler | boyfriend | girlfriend | in-laws
  (?:mother|father|sister|brother)-in-law
`,
  '\\b',
);
/** The writer's own, with no 'my': "Dad's scan came back", 'Mam says'. */
export const OWN_HOME = pattern(oneOf`
  (?:^|[.!?\n] ?)(?:mum|dad|mam|nan|gran|granny|grandad|hubby|husband|wife|auntie \w+|uncle \w+)(?:'s)? (?:scan|op|heart
    care home|on the mend|home|says i|told (?:her|his)|has (?:her|his)|came back|and me|reckons i)
  \bas (?:her|his) (?:husband|wife|son|daughter|mum|dad)\b | \b(?:twenty|thirty|forty|\d+) (?:\w+ )?years married\b
`);
export const AGREED = phrases`
  permission | consent(?:ed)? | (?:her|his|their) (?:okay|ok|say-?so|blessing) | details changed | composite | made[- ]up
  invented | fictional | not a real | names? changed | asked me to (?:share|post) | said i could | happy for me
  signed for it
`;
export const AT_WORK = phrases`
  team | colleagues? | staff | manager | boss | rota | shift | band \d | supervisor | mentor | students? | union | hcpc
  management | trust | educator | oppo | crewmate | leaving do | viva | interview | module | dissertation
`;
export const IN_GENERAL = phrases`
  people | patients | folk | everyone | everybody | anyone | nobody | families | clients | parents | children
  (?:every|each) \w+ | if you | if your | when you | you should | most | some of | if a | a man who | types?
  always | half of them | (?:ten|five|six) a day
`;
export const SOLD = phrases`
  book | booking | free | offer | price | spaces | sessions? from | dm | link in | sign up | subscribe | discount
  join us | apply | vacanc\w+ | tickets? | donate | fundrais\w+ | raffle | sponsor\w*
`;
export const FIGURES = phrases`
  study | studies | trial | research | evidence | data | review | cohort | per cent | percent | guidelines? | nice
  survey | figures | statistics
`;
export const SENT_ON = phrases`
  gp | 111 | 999 | samaritans | pharmacist | helpline | see your | speak to your | ring your | call your
  best to ask | give the clinic
`;
export const DECLINED = phrases`
  i (?:said|told) no | i said | i never | i don'?t | i won'?t | wouldn'?t be right | i didn'?t | we don'?t
  couldn'?t tell you | for (?:his|her|the) family to say | i didn'?t know (?:him|her)
`;
export const IN_PRINT = phrases`
  the news | reported | tribunal | struck off | hcpts | panel heard | newspaper | headline | journalist | published
  minutes | court heard | sentenced | inquest heard
`;
export const OPINION = phrases`
  government | politicians? | vaccines? | jabs? | brexit | labour | tory | tories | immigrants? | boats | pharma
  conspiracy | mps | council | tax | benefits | scroungers | woke
`;
/** A bond beyond care, which other rules raise: presents, dates, meals, friend requests, business. */
export const BOND = phrases`
  (?:my|her|his) (?:own )?number | coffee (?:on|with) | date | snog | flirt\w* | fancy (?:him|her|a) | single
  shag\w* | slept with | asked (?:her|him) out | plus one | followed (?:back|me|her|him) | friend request
  added me | messaged me | we chat | swapped numbers | cinema | (?:had|have) me round | sunday (?:dinner|lunch|roast)
  brought (?:him|her|one of my \w+ \w+) home | lodger | (?:in|put me in) (?:his|her) will | slipped me | envelope
  tenner | bought (?:him|her|one) | lend of | lent me | (?:doing|does|do) my (?:hall|kitchen|garden|hair|curtains
    nails|roof) | mates'? rates | cash in hand | booked (?:benidorm|tenerife|a) | for a pint | my facebook
  offered me | best man | wedding invite | power of attorney | roses | his boat | at hers | at his | gave me a
  left me a | walk when | my (?:bed|sofa) | cleaner
`;
export const DEVICE = phrases`
  machine | printer | fridge | kettle | robot | analyser | software | mannequin | dummy | skeleton | dog | cat
  horse | puppy | hens? | centrifuge | puppet | meerkat | hamster | tortoise
`;
/** The writer tells of their own days. */
export const MY_DAYS = phrases`i've | i'm | i'd | i was | i have | i still | i've been | mine | with my | of my | for me`;
export const AS_A_RULE = phrases`
  years | hours | month | once | every | started | never | own | anything | something | because | than | or
  can | need | use | talk | work | training | service | person | doctor | care | kind | questions | advice | instead
  health | page | fair | the best | things | these | might | really
`;
/** Of whom 'he' and 'she' are said as well. */
export const ANIMALS = pattern(oneOf`
  \b(?:beagle|labrador|collie|spaniel|whippet|terrier|poodle|cockapoo|puppy|kitten|moggy|ginger tom|the vets?|vet says
    walkies|good boy|chipped|paws?|kennels?|litter tray|(?:he|she)'?s a (?:dog|cat)|rescue (?:dog|cat|hen)s?)\b
  🐶 | 🐕 | 🐩 | 🐱 | 🐈 | 🐾 | 🐴
`);
