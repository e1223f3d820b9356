import { ANYBODY } from '../people/people-words.ts';
import { oneOf, pattern, phrases, wordings } from '../wording.ts';
import { HARD_ADJECTIVES } from './insult-words.ts';

/** Senses in which a name is none: films, dishes, tools, animals with a job. */
export const NOT_A_NAME = phrases`
  guinea pig | pig (?:farm|farmer|heart|valve|trotter) | lab rat | rat race | mad cow
  cow (?:shed|field|parsley|bell) | clown (?:fish|therapy|doctor) | tool ?(?:box|kit|bag) | power tool
  bike helmet | cycle helmet | helmets? (?:on|and) | plant (?:based|pot|sale) | house plant | rubber plant
  bat (?:and|box) | walking boot | moon boot | football boot | car boot | boot (?:sale|room)
  sausage (?:roll|dog|sandwich) | pudding (?:basin|club) | potato (?:salad|waffle) | sheep(?:dog| farm)
  black sheep | counting sheep | waste (?:bin|of time|of money|water|product) | clinical waste
  (?:inside|practical|running|dad|bad|favourite|old|in|standing|cracker) jokes? | joke (?:of the|about|for)
  teddy bear | idiot[- ]?proof | useful idiot | idiot'?s guide | complete idiot'?s | for dummies
  dummy (?:run|patient|variable) | crash test dummy | robot(?:ic)? surgery | da vinci robot
  monster (?:munch|energy|truck|can) | cookie monster | rocket (?:salad|science|scientist|ship)
  balloon (?:animal|pump|dilat\w+|sinuplasty) | water balloon | bath tub | tube (?:feed|station|line) | ng tube
  feeding tube | chest tube | mug of | coffee mug | beer mug | creeps? (?:up|in|into)
  bore (?:da|hole|cannula|hill) | wide bore | dribs | drip stand | iv drip | on a drip | troll doll
  madam (?:chair|president|speaker|tussaud) | disney princess | devil'?s (?:dyke|punch)
  dinosaur (?:museum|bones|pyjamas|stickers?|toys?) | fossil (?:fuels?|hunting) | mug shot | pirate | witch hunt
  halloween | psycho killer | the idiot\b | idiot (?:plot|abroad) | tough as old boots | fancy dress | circus
  panto(?:mime)? | dressed as
`;

/** Nouns only: 'useless she' is no phrase. */
const PERSON_NOUNS = ANYBODY.replace(
  /\|(?:he|she|they|him|her|them|someone|somebody|anyone|everyone|everybody|nobody|whoever|control|nights|handover)(?=\||$)/g,
  '',
);

/** 'The managers are all useless', 'you are so thick'. */
export const ADJECTIVE_PREDICATE = new RegExp(
  wordings`
    \b(?:${ANYBODY}|you|youse?|everyone(?: in| on)? [a-z]+)(?: (?:in|on|from|at
        of) (?:the |our |my |this )?[a-z]+)?(?:'s|'re| is| are| was| were| r|s)(?: (?:all|just|so|too|really|such
        absolutely|completely|totally|utterly|bloody|fucking|pretty|quite|clearly|both|an?|as|always|either|beyond
        genuinely|honestly)){0,3} (?:${HARD_ADJECTIVES.join('|')}|idle|vain|disgrace|disgraceful|joke|thick as|scum
      animals|vermin|a disgrace)\b(?! (?:of|in|at|for|with|to|about|as|down|on) |\w)
  `,
);

/** 'Lazy little nurses'. */
export const ADJECTIVE_NOUN = new RegExp(
  wordings`
    \b(?:${HARD_ADJECTIVES.join('|')}) (?:(?:and )?(?:little|old|fat|bloody|${HARD_ADJECTIVES.join('|')}) ){0,2}(?:${PERSON_NOUNS})(?![a-z])
  `,
);

/** 'lazy eye', 'thick carpet', 'dirty hands'; 'a stupid person' in the writer's own mouth about nobody. */
export const ADJECTIVE_HARMLESS = pattern(
  '\\b',
  oneOf`
  lazy (?:eye|sunday|day|morning) | selfish gene | ugly duckling | ugly sisters | not (?:being )? | never[ ]
  isn't[ ] | aren't[ ] | wasn't[ ] | weren't[ ] | don't be[ ] | less[ ]
`,
);
