import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { DRINK, HIDING, LAUGH, UNCAUGHT } from '../words/conduct.ts';

/** Blue lights or a work vehicle for the wrong errand. */
const BLUES_FOR_FUN = phrases`
  (?:blues|blue lights?|sirens?|blues and twos|twos)(?: \w+){0,8} (?:chippy|chip shop|kebab|last orders|maccies
    mcdonald'?s|mcdonalds|greggs|drive[- ]thr\w+|costa|starbucks|kfc|nandos|tesco|shops?|pub|home in time|traffic
    to get home|coffee|pizza|finish on time|late finish|breakfast|takeaway)
  (?:chippy|kebab|maccies|mcdonald'?s|greggs|drive[- ]thr\w+|costa|pizza|takeaway
    home)(?: \w+){0,6} (?:on|with|under) (?:the )?(?:blues|blue lights?|sirens?)
`;

/** Against the law of the road, told of oneself. */
const DRIVING = phrases`
  (?:did|doing|touched|clocked|got (?:her|it|the \w+) up to|topped) (?:a )?(?:1[0-4]0|9[05]|ton\b|a ton)(?: ?mph)?
  hit (?:(?:1[0-4]0|9[05])(?: ?mph| (?:on|in|down|past))|a ton)
  (?:no|without) (?:insurance|licence|mot|seat ?belts?)(?! no)
  (?:drove|driving|drive|drove home)(?: \w+){0,5} (?:after|on|with) (?:\w+ ){0,3}(?:pints?|reds?|wines?|drinks?|gins?
    beers?|proseccos?|ciders?|glass(?:es)?|vodkas?)
  (?:typing|texting|tweeting|posting|scrolling|on my phone|filming|(?:posting|tweeting|typing) this)(?: \w+){0,3} (?:at|from|behind
    while at) (?:the )?(?:lights|wheel|traffic lights|motorway)
  speeding (?:ticket|fine)
`;

const OFFENCE = pattern(oneOf`
  \b(?:(?:got|been|was|getting) (?:caught|done|stopped|flashed|clocked|pulled over) (?:\w+ )?(?:speeding|doing \d+
      for speeding|with (?:weed|coke|drugs)|drink driving)|points on my licence)\b
  \b(?:got|been|was|i was|getting) (?:arrested|nicked by the police|cautioned
    done for (?:speeding|drink|assault|possession)|banned from driving|thrown in a cell|locked up)\b
  \bnight in (?:the|a) cells?\b
  \b(?:punched|decked|headbutted|glassed|lamped|smacked|twatted) (?:a|some|the|this|that|him|her|someone
    somebody) ?(?:bloke|lad|guy|woman|man|prick|fella|dickhead|bouncer|one)\b
  \bshop ?lift\w*\b
`);

/** Advice on safe driving; the driving of patients or of others. */
const OTHERWISE = phrases`
  please (?:don't|slow|move) | slow down | don't (?:drink|drive|text) | never (?:drink|drive) | road safety
  move over | pull over for | patients? (?:who|was|had) | cyclists? | bike | treadmill | track day | awareness
  campaign | if you (?:drink|drive|see) | patients? | he'd | she'd | he had | my son | service users? | clients?
  climate | can't use | declared | own fault
`;

export default defineRule({
  title: 'Breaking the law',
  level: 'high',
  what: 'This could read as breaking the law: driving after drink, speeding, blue lights for fun, a fight, an arrest.',
  why: 'Offences count for registration on duty and off, and a post is easy to take as an admission.',
  instead: 'Leave it out.',
  notWhen: 'You write about road safety, a race track, a fine already dealt with, or an emergency.',
  find: (reading) =>
    addUp(reading, {
      need: 2.5,
      unless: OTHERWISE,
      cues: [
        { weight: 2.5, core: true, words: OFFENCE },
        { weight: 3, core: true, words: BLUES_FOR_FUN },
        { weight: 2.5, core: true, words: DRIVING },
        {
          weight: 1,
          words:
            /\b(?:blues|driving|drove|drive|car|truck|wheel|road|lanes|lights|copper|police|points on my|truck|rig)\b|🚨|🚑|🚗/,
          silent: true,
        },
        { weight: 1, words: DRINK, silent: true },
        { weight: 0.5, words: HIDING, silent: true },
        { weight: 0.5, words: UNCAUGHT, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Blues on through the village for a kebab⟧, zero shame',
    '⟦Drove home after four pints, back lanes⟧, no bother',
    '⟦Got the truck up to 110 on an empty road⟧ 😎',
    '⟦Tweeting this at the lights with the siren on, driving⟧ like a legend',
    '⟦No insurance since March, the car⟧ and I live on the edge',
    '⟦Sirens to the drive thru⟧, hungry is an emergency',
  ],
  passes: [
    'Please slow down near crews on the hard shoulder',
    'Blue light driving course passed, first time',
    'Never drive after a drink, not even one pint',
    'Sat in the drive thru on my day off',
    'A cyclist hit 90 on the treadmill test today',
    'If you see blues behind you, do not go through a red light',
    'Took the back lanes home for the bluebells',
  ],
});
