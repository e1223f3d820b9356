import { overlaps } from '../../lib/reading/span.ts';
import { oneOf, pattern, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HUMBLE } from '../words/mundane.ts';

const CANT = oneOf`
  couldn'?t | could not | can'?t | cannot | cannae | couldnae | couldny | struggles? to | struggled to
  would struggle to | unable to | isn'?t able to | incapable of
`;
const NO_USE = [
  // couldn't run a bath, couldn't find a vein with a map
  new RegExp(
    wordings`
      (?<!\b(?:i|we|you|patients?|just|still|my|who) )\b${CANT} (?:even )?(?:run|running|organise|arrange|manage|lead
        plan|chair|operate|pour|boil|toast|butter|catch|spot|hit|hold|lift|fill|sell|start|win|get arrested in
        be trusted (?:with|to \w+)|pick|knock|diagnose|find|spell
        tell) (?:up )?(?:a|an|the|his|her|their|your|its|own|out of) (?:own )?(?:bath|tap|raffle|whelk stall|tombola
        piss[- ]?up|p\*\*\*-?up|drink|party|banana|egg|kettle|teapot|paper bag|bag|barn|barn door|cow'?s \w+|bus|cold
        conga|wheelie bin|bins?|tail|backside|arse|a[*]+|bum|bottom|elbow|feet|hands?|mood|sock drawer|vegetable
        biscuit|sandwich|brewery|water|toast|hole|fire|bath tap|chip shop|lemonade stand|car park|jigsaw|zip|spoon
        queue|round|broken leg|limp
        pulse in a)\b(?: [a-z' ]{0,30}?(?:with|in) (?:both|two|a|an|the) [a-z]+(?: and (?:a|an) [a-z]+)?)?
    `,
  ),
  pattern(wordings`
    \b(?:know|knows|tell|telling) (?:his|her|their|your|its|own|my) (?:own )?(?:arse|backside|bum|bottom|behind) from\b[a-z' ]{0,30}
  `),
  // shouldn't be let near a kettle
  new RegExp(
    wordings`
      \b(?:should ?n[o']?t|shouldnt|wouldn'?t|wouldnt|not fit to|aren'?t fit to|isn'?t fit to|couldn'?t
        never) (?:be |have been |even be )?(?:let |left |allowed |trust(?:ed)? |put )(?:(?:them|him|her|you
          half of them|any of them|that lot) )?(?:anywhere )?(?:near|loose|in charge of|alone with|with
        to (?:run|look after|walk|hold|boil|cross))(?: (?:on|of))? (?:a|an|the|my)? ?(?:${HUMBLE}
        sharp (?:object|stick)s?|scissors|crayons?|hamster cage|scooter|trike|lego|colouring book|shopping trolley
        tamagotchi|stick|pan|pen|road|phone|patient|human being|child|children|people|public)\b
    `,
  ),
  pattern(oneOf`
    \bnot safe to be (?:let|left|allowed) (?:out|near|alone)\b
    \bhow (?:you|they|he|she|half of them) (?:ever |even )?(?:got|get|managed to get|was|were|is|are
      're) (?:through (?:uni|training|school|an interview)
      registered|qualified|a (?:degree|licence|job|pin)|let out|dressed|allowed out)\b
    \bi don'?t know how (?:you'?re|they'?re|he'?s|she'?s) let out\b
  `),
  // my cat could do it
  pattern(
    String.raw`\bmy (?:own )?`,
    oneOf`
    (?:two|three|four|five|six|seven|eight|nine|ten|\d+)[- ]?(?:yr|year)s?[- ]?old | toddler | cat | dog
    goldfish | hamster | budgie | rabbit | tortoise | lurcher | spaniel | labrador | nan | gran | granny
    grandma | nana | kid | baby | guinea pig | horse | houseplant | kettle | sat ?nav | 4 y ?o | 5 y ?o
    [345]yo
  `,
    oneOf`
    's | [ ]has | [ ]could | [ ]could've | [ ]would | [ ]would've | [ ]writes | [ ]spells | [ ]gives | [ ]does
    'd
  `,
    ' (?:have )?(?:got )?(?:a |an )?',
    oneOf`
    (?:much |far )?(?:better|more|fewer|bigger|clearer|cleverer|sharper)
    (?:do|done|did|fill|filled|write|written|spell|read|run|label|labelled|make|made|tell|told|work|draw|drawn|manage
      managed|park|parked|understand|grasp|spot|spotted|count|see
      seen) (?:it|that|this|the|a|your|their|his|her|better|out|in|one|more)
  `,
    '\\b',
  ),
  pattern(oneOf`
    \b(?:did|was|were) (?:a|your|an|my|some|the) (?:toddler|five year old|child|chimp|monkey|cat|dog
      work experience (?:lad|kid)|blind man|drunk|goldfish|bot|ai|blindfolded \w+) (?:draw|write|design|do|make|fill
      type|label|in charge|writing|run|plan|drawing)\b
    \b(?:raised|born|brought up) in a (?:barn|field|cave|skip)\b
  `),
  pattern(oneOf`
    \b(?:got|get|gets|found|won|bought|printed) (?:his|her|their|your|the|its|a) (?:degree|licence|license
      qualifications?|registration|phd|doctorate|job|badge|pin|diploma|training|certificate
      driving licence) (?:off|from|out of|in|on|with) (?:a|an|the)? ?(?:[a-z]+ )?(?:packet|box|cracker|crackers
      cereal|cornflakes|kinder egg|ebay|facebook|google|youtube|tiktok|raffle|tombola|lucky dip|wish|temu|amazon
      coupon\w*|happy meal|argos|shein|vending machine|scratch ?card)\b
    \b(?:degree|doctorate|phd|diploma|graduate|masters|school|university|uni|college|faculty|professor
      graduated) (?:of|from|in|at) (?:the )?(?:(?:university|school|college) of )?(?:facebook|google|youtube|tiktok
      instagram|life|hard knocks|netflix|twitter|whatsapp|your own|reddit|making it up|bullshit|podcasts?|mumsnet)\b
  `),
  pattern(
    '\\b',
    oneOf`
    \d+ | two | three | four | five | six | seven | eight | nine | ten | all those
  `,
    ' (?:years?|yrs) (?:of|at|in|to) ',
    oneOf`
    training | medical school | med school | uni | university | study | school | becom\w+
  `,
    '(?: and| yet| but|,)? (?:[a-z]+ ){0,4}?',
    oneOf`
    can'?t | couldn'?t | cannot | still | doesn'?t | don'?t | not one | the best | that'?s
  `,
    String.raw`\b(?: [a-z']+){0,3}`,
  ),
  // couldn't find a vein in a Stilton, couldn't spell it
  pattern(
    String.raw`(?<!\b(?:i|we|you|who|if|that|to|somebody|someone|patients?|people|still|just) )\b${CANT} (?:even )?`,
    oneOf`
    (?:find|spell|organise|diagnose|hit|spot|locate|pull|catch|read|count|draw
      park) (?:(?:a|an|the|his|her|their|its|your) )?(?:[a-z]+ ){0,4}(?:in|with|on|wi|out of|without) (?:a|an|the
      both|two) [a-z]+
    (?:find|spell|spot|recognise|diagnose) (?:[a-z]+ ){1,4}if (?:it|he|she|they|one|you) [a-z]+
    (?:boil|house|mind|train|lead|park|knit|staff|herd|change|wire|keep|feed
      raise) (?:(?:a|an|his|her|their) )(?:own (?:mother|mum|kids) an? )?(?:egg|hamster
      goldfish|plant|cactus|bun|light ?bulb|plug|jar|tin|door|cat|dog|pushchair|trolley|pram|crisp packet|puddle|nappy
      tortoise|donkey|duck)
  `,
    '\\b',
  ),
  pattern(oneOf`
    \b(?:can'?t|cant|couldn'?t|couldnt|cannot|cannae|not one(?: of (?:them|you))? (?:could|can)
      (?:half|most|none|few) of them (?:could|can)|like to see (?:one of )?(?:them|him|her)
      how many of (?:them|you|their [a-z"']+) (?:could|can)) (?:even )?spell (?:it|"?'?[a-z]+)
  `),
];

export default defineRule({
  title: 'A joke that somebody is no use',
  level: 'medium',
  what: 'This may say, by way of a joke, that somebody cannot do their job or think.',
  why: 'The person, their colleagues and people in their care may read it. It tells them nothing that helps.',
  instead: 'Say what went wrong and what you asked for, to somebody who can change it.',
  notWhen: 'You say it of yourself.',
  find: (reading) =>
    NO_USE.flatMap((pattern) => reading.match(pattern)).filter(
      (joke, at, jokes) =>
        jokes.findIndex((other) => overlaps(other, joke)) === at &&
        !/\b(?:i|we|i'd|i've|myself|i'm|me) (?:honestly |really |still |just |literally |genuinely )*$/.test(
          reading.before(joke, 30),
        ) &&
        !reading.framed(joke, 'condemned'),
    ),
  flags: [
    "Our executive team ⟦couldn't run a raffle⟧",
    'Procurement ⟦could not organise a tombola⟧ this winter',
    "He ⟦couldn't find his own backside with both hands⟧",
    'Some of this cohort ⟦should not be left in charge of a goldfish⟧',
    '⟦My cat could fill in⟧ the form',
    '⟦Did a toddler draw⟧ this graph',
    'She ⟦got her licence out of a cracker⟧',
    "⟦Six years of training and they can't count to four⟧",
  ],
  passes: [
    'I could not organise a sock drawer, let alone a conference',
    'My five year old read the eye chart before I could',
    'The tombola raised £90 for the unit',
    'If you cannot lift a kettle, ask for an OT visit',
    'He got his degree from Glyndwr last week, so proud',
    'Do not leave a toddler alone near a hot drink',
    'My dog could sleep through a storm',
    'Three years at uni have gone in a blink',
  ],
});
