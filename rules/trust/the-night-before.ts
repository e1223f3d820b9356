import { oneOf, pattern, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** The state one is in. */
const DRUNK = wordings`
  hung ?-?over | hangin | hangover | still drunk | still pissed | half cut | over the limit | blootered | legless
  bladdered | trollied | tipsy | steaming | stocious | lagered | breath like a (?:brewery|distillery|wino)\w*
  reek(?:ing)? of (?:gin|drink|booze|beer|wine) | last orders | lock-?in
`;

/** What was drunk. */
const DRINKS = wordings`
  pints? | halves | wine | rioja | merlot | malbec | prosecco | vodkas? | gins? | lagers? | ciders? | guinness
  sambucas? | tequilas? | jager\w* | shots | whisk(?:e)?y | rums? | beers | cans | bevv(?:y|ies) | buckfast
  cocktails? | margaritas? | fizz | champagne | tinnies | red | white
`;

const DUTY = wordings`
  (?:start|starts) (?:at|half|\d) | at (?:six|seven|half (?:six|seven)|0?[5-8](?:[.:]\d\d)?(?: ?am)?)\b | alarm
  handover | first (?:patient|case|client|visit|on the list|on the table) | my (?:list|clinic|shift|early)
  early (?:shift|start) | on call | court report | full clinic | clinic (?:at|tomorrow|this morning) | ward round
  theatre list | on the (?:ward|truck|early) | patients? (?:at|tomorrow|this morning) | scrubbed | in theatre
  drive the truck | driving the (?:truck|ambulance) | testing ears | in the (?:morning|am) | list starts
  day shift | school night
`;

/** In that state, on duty. */
const STATE = pattern(oneOf`
  \b(?:${DRUNK})\b.{0,80}\b(?:${DUTY}) | \b(?:${DUTY}).{0,80}\b(?:${DRUNK})\b
`);

/** So many glasses, and the alarm. */
const GLASSES = pattern(oneOf`
  \b(?:two|three|four|five|six|seven|eight|nine|couple(?: of)?|few|(?:second|third|another) bottle(?: of)?
    bottles?(?: of)?|glass(?:es)? of|\d+) (?:\w+ ){0,2}(?:${DRINKS})\b.{0,70}\b(?:${DUTY})
  \b(?:${DUTY}).{0,60}\b(?:two|three|four|five|six|seven|eight|nine|couple(?: of)?|few|second bottle
    bottles?(?: of)?|glass(?:es)? of|\d+) (?:\w+ ){0,2}(?:${DRINKS})\b
`);

/** Hiding it. */
const BREATH = pattern(oneOf`
  \b(?:mints|mouthwash|polos|chewing gum|extra strong|breath)\b.{0,70}\b(?:prosecco|vodka|gin|wine|hen do
    stag do|last night|night before|pints|sambuca|party|wedding)\b
  \b(?:prosecco|vodka|gin|hen do|stag do|last night'?s?|night before|sambuca)\b.{0,70}\b(?:mints|mouthwash
    polos|mask on|breath|undetectable|ffp3|under (?:the|my) (?:tunic|scrubs|mask))\b
`);

/** Without sleep. */
const NO_SLEEP = pattern(oneOf`
  \b(?:two|three|an|one|no|zero|1|2|3|0|couple of)(?:\.5)? (?:hours?|hrs?)(?:'|s)? (?:of )?(?:sleep
    kip)\b.{0,90}\b(?:(?:${DUTY})|shift|patients?|clinic|still|drove|drive)
  \b(?:got in|crawled in|home|bed|in bed) (?:at|till|by) (?:2|3|4|5|two|three|four|five|half (?:two|three
    four))\b.{0,60}\b(?:${DUTY})
`);

/** Off the next day, after the shift, or somebody else. */
const UNLESS = pattern(oneOf`
  \b(?:off (?:tomorrow|tmrw|til|till|until|for|duty)|day off|days off|annual leave
    after (?:a |my |the )?(?:shifts?|nights?|lates?|long)|sober|alcohol[- ]free|without a drink|stopped drinking
    newborn|baby|teething|designated|please|thank you|charity|he was|she was|a man|the man|patient was|he'd had
    she'd had|iv drips?|reported|rang in|rang (?:my|the) (?:manager|boss|lead)|we swapped|swapped (?:my|the)|handed the keys|my (?:dog|cat)|went home to bed|marathon|parkrun
    allowed|handled|cup of tea|water)\b
  £\d+
`);

export default defineRule({
  title: 'The night before, and work after it',
  level: 'high',
  what: 'This may put drink, or a night without sleep, beside being at work.',
  why: 'People need to trust that whoever cares for them is fit to do it.',
  instead: 'Leave it out. If you are not fit for a shift, tell your manager and do not go in.',
  notWhen: 'You are off the next day, the drink follows the shift, or somebody else drank.',
  find: (reading) => saidStraight(reading, [STATE, GLASSES, BREATH, NO_SLEEP], UNLESS),
  flags: [
    '⟦Four gins down and the alarm⟧ is at five',
    '⟦Half cut and first on the list⟧ is a hip',
    '⟦List starts half seven, last orders⟧ was one',
    '⟦Second bottle of malbec, court report due in the morning⟧',
    '⟦Extra strong mints and sunglasses after the hen do⟧',
    '⟦Two hours sleep and a full clinic⟧, watch me go',
    '⟦In bed at four, on the truck at six⟧',
    '⟦Still drunk at handover⟧ and nobody minded',
  ],
  passes: [
    'Three hours sleep, teething. Rang my manager and she moved my clinic',
    'Two pints after my last late, off until Friday',
    'Up with the baby, two hours sleep, on the early shift. Be kind to me',
    'Glass of wine and a film, off tomorrow',
    'He was still drunk at ten in the morning, so we waited',
    'Last orders at the canteen is half two',
    'Prosecco for Jo, who passed',
    'Three cups of tea and a full clinic',
    'The alarm goes at five because of the cows',
  ],
});
