import { ANYBODY } from '../people/people-words.ts';
import { oneOf, pattern, wordings } from '../wording.ts';
import { HARD_ADJECTIVES, PUT_DOWN_ADJECTIVES } from './insult-words.ts';

/**
 * What stands before and after a name that somebody is called, and tells at whom it is aimed, whether it is meant, or
 * whether the word is only talked about. Patterns that end in `$` look at what stands before.
 */

const ADJECTIVE = `(?:${[...new Set([...PUT_DOWN_ADJECTIVES, ...HARD_ADJECTIVES])].join('|')})`;
/** The adjectives right before a noun, with what may stand between them. */
export const ADJECTIVES_BEFORE = new RegExp(
  `\\b(?:${ADJECTIVE}(?:,? (?:and |little |big |old |wee )?)){1,4}$`,
);
/** What else makes a name of an everyday word right after it. */
const HARD_BESIDES = wordings`
  absolute | total | utter | complete | proper | fucking | silly | daft | old | fat | vain | miserable | rude
  cheeky | ignorant | sour | sour-faced | dirty | filthy | evil | selfish | wet | sad | tight | racist | jealous
  bitter | bunch of | shower of | pack of | load of | gang of | nest of | herd of | bag of | piece of
`;
export const HARD_BEFORE = new RegExp(
  `\\b(?:${HARD_ADJECTIVES.join('|')}|${HARD_BESIDES})(?:,? (?:and |little |big |old |fat |wee |lying |of )?){1,2}$`,
);
export const YOU_BEFORE = pattern(
  '(?:^|[^a-z])',
  oneOf`
  you | ya | ye | yer | u | yous | youse | you're | your | ur | youre | you are | u r
`,
  '(?: (?:are|is|all|just|such|being|lot of|an?|the|real|really))*(?: [a-z-]+){0,1} $',
);
const MERELY =
  ' just| such| really| basically| literally| all| clearly| obviously| nothing but| only| no better than';
export const IS_BEFORE = pattern(wordings`
  \b(?:he|she|they|it's him|who|that|this|those|[a-z]+)(?:'s| is|'re| are| was| were| being|'s being
    r)(?:${MERELY})*(?: an?| the| total| complete| proper)* (?:[a-z-]+ )?$
`);
const ONLY = ' just| such| really| all| clearly| nothing but| only| not only| basically';
/** 'The minister is a …', 'they are all …': a person, or people, and what they are. */
export const PREDICATE_BEFORE = new RegExp(
  wordings`
    \b(?:${ANYBODY}|my \d+(?:[.:]\d+)?(?: ?[ap]m)?|@user|@\w+|trump|obama|[a-z]+ man|[a-z]+ woman|you|people
      this (?:man|woman|guy)
      these people)(?:'s
      're| is| are| was| were| r)(?:${ONLY})*(?: an?| the| our)? (?:[a-z-]+ ){0,2}$
  `,
);
export const THOSE_BEFORE = pattern(
  '\\b',
  oneOf`
  these | those | them | that | this | some | what an? | which | whichever | whatever | such an? | another
  bunch of | lot of | pair of | couple of | the | of a | by an? | from an? | to the | oi | hey
`,
  ' (?:[a-z-]+ )?$',
);

/** The writer says it of themself. */
export const SELF_BEFORE = pattern(
  '\\b',
  oneOf`
  i'?m(?: [a-z]+){1,4}, | i am(?: [a-z]+){1,4}, | i'?m | i am | i was | i feel like | me being | i've been
  i felt | am i | call me | myself | makes? me(?: look| feel| sound)? | made me(?: look| feel)? | muggins(?:,)?
  yours truly | i look(?:ed)? | i sound(?:ed)? | my(?: own)?(?: poor)?(?: daft| stupid| silly| useless)* | us
`,
  String.raw`\b(?: `,
  oneOf`
    like | such | a | an | just | clearly | obviously | really | officially | still | now | the | as | bit of a
    total | complete | absolute | right | proper | of | so | being
  `,
  ')*(?: [a-z-]+)? $',
);
export const SELF_AFTER =
  /^,? ?(?:me\b|that i am|i am|(?:is|that's|and that's|being) me\b|right here|here\b|myself\b|of myself|moment\b)/;
export const MINE_BEFORE = pattern(
  String.raw`\b(?:my|our) (?:own )?`,
  oneOf`
  dog | cat | puppy | pup | kitten | horse | rabbit | hamster | brother | sister | mate | mates | best mate
  best friend | son | daughter | lad | kid | kids | husband | wife | dad | mum | mam | da | fella | toddler
  cousin | uncle | neph?ew | two year old | three year old | partner | other half | hens? | lurcher | collie
  spaniel | lab | terrier
`,
  '\\b',
);
export const REPORTED_BEFORE = pattern(
  '\\b',
  oneOf`
  called | calling | call | calls | named | labelled | branded | dubbed | told | being told | been told
  shouted | shouting | screamed | yelled | said | saying | says | as an? | word | words | to be | was an?
  sent me | messages? (?:me |us )?(?:saying|calling)
`,
  '(?: ',
  oneOf`
    me | us | him | her | them | you | staff | my \w+ | our \w+ | one of \w+ \w+ | a colleague | each other
    people | everyone | that i was | i was | we were | we are | you're | i'm
  `,
  ')?(?: (?:an?|the|all|such an?|just|every))?(?: (?:[a-z-]+)){0,3}[ ,:"\'(]*$',
);
export const NOT_BEFORE = pattern(
  '\\b',
  oneOf`
  not | isn'?t | aren'?t | wasn'?t | never | don'?t (?:be|call) | nobody is | no one is | doesn'?t make \w+
`,
  '(?: (?:an?|the|being|as|just|called|really|some))*(?: [a-z-]+)? $',
);
export const THING = pattern(
  '\\b',
  oneOf`
  printer | computer | laptop | system | machine | software | wifi | phone | sat ?nav | car | van | bus | train
  weather | rain | wind | traffic | roadworks | alarm clock | oven | boiler | app | form | website | portal
  dictation | autocorrect | spellcheck | pump | scanner | trolley | analyser | centrifuge | weekend | week | day
  monday | shift | rota | game | match | film | series | episode | book | recipe | stairs | crossword | wordle
  policy | idea | decision | question | questions | rule | rules | thing | time | bed | joke | film | song
  advert | hill | bike
`,
  "(?:'s| is| was| has been| being)(?: [a-z]+){0,3} $",
);

/**
 * Words that are talked about, refused or put in somebody's mouth, and so not used: 'the word …', 'stop saying …',
 * 'nobody is a …'.
 */
export const MENTIONED_BEFORE = pattern(
  '\\b',
  oneOf`
  the (?:word|term|phrase|label|expression)s? | (?:terms?|words?|phrases?|labels?) like
  (?:being |been |was |were |is |are |get |got )?(?:called|branded|labelled|dubbed) | calling (?:\w+ )?
  call (?:them|people|patients|him|her|me|us|somebody|someone|anyone|anybody) | to call | to say | saying
  labelled | described as | describe (?:\w+ ){1,2}as | stop using | using | retire | ban | banned | drop | hate
  hear | heard | reads? | instead of | rather than | not an? | isn'?t an? | never an? | no such thing as an?
  nobody is an? | no one is an? | aren'?t | are not | don'?t say | don'?t call | never say | known as | myth
  campaign against | so-called | against | shouted | sprayed | graffiti
`,
  String.raw`\b[^.!?]{0,24}$`,
);
export const MENTIONED_AFTER = pattern(
  '^["\']?,? ',
  oneOf`
  isn'?t | is not | aren'?t | are not | is an? (?:\w+ )?(?:slur|label|word|term|insult)
  as an? (?:word|term|insult|label|slur|joke) | belongs? in | has no place
  should (?:not|be (?:banned|retired|dropped)) | jokes? (?:are|aren|isn)
`,
);
