import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const AMOUNT = oneOf`
  \d+ ?(?:lbs?|pounds|kg|kilos?|stone|st|inch(?:es)?|sizes?)
  (?:a|one|two|half a|three) (?:stone|dress sizes?|inch(?:es)?|clothes size) | inches
  (?:two|three) dress sizes
`;
const WEIGHT = pattern(
  String.raw`\b${oneOf`
    (?:lose|loses|losing|lost|drop|dropped|drops|shed|sheds|shift|shifted|melt) ${gap(3)}${AMOUNT}
    (?:a )?combined ${gap(1)}(?:stone|kg)
    (?:the )?(?:weight|pounds|fat|inches|belly fat) (?:just |simply |will |literally )?(?:falls?|drops?|melts?|slides?|stays?) (?:off|away)
    melts? ${gap(2)}(?:fat|bloat|belly|weight) | (?:burns?|blasts?|torch(?:es)?|shreds?) ${gap(2)}fat
    (?:beach|summer|bikini) body | (?:skinny|flat) (?:tummy|stomach|by summer) | never diet again
    eat what you (?:like|want) and ${gap(3)}(?:lose|drop) | no diet,? no gym
    without (?:dieting|the gym|exercise|giving up) | dress size
  `}`,
);
const YOUTH = pattern(
  String.raw`\b${oneOf`
    (?:takes?|taking|took|knocks?|knocked) ${gap(2)}years off
    (?:ten|10|five|5|20|twenty|\d) years (?:off (?:your|you|my|the|in|with)|younger) | years off (?:your|my)
    turns? back (?:the clock|time) | anti[- ]?age?ing | age[- ]defying | reverse[sd]? (?:the )?age?ing
    stops? age?ing | look (?:and feel )?(?:years|\d+) younger | fountain of youth
    (?:erases?|melts?|smooths?) ${gap(2)}(?:wrinkles|lines|years) | live (?:to|past) (?:100|120|a hundred)
    biological age | younger (?:skin|knees|you) | new (?:executive )?brain | wrinkle[- ]free
  `}`,
);

/** The writer's own diet, news, sponsorship by the mile, a stone in a shoe. */
const OTHER = phrases`
  sponsor\w* | in my shoe | kidney stone | gallstones? | just ?giving | i've lost (?:my|the) | i lost (?:my|the)
  unintentional\w* | unexplained | malnutrition | without trying | unplanned
`;

export default defineRule({
  title: 'A promise of weight loss or youth',
  level: 'medium',
  what: 'This could promise that people lose a certain weight, or look or grow younger.',
  why: 'Slimming and beauty claims need trials in people, and naming an amount or a date could mislead and harm those who struggle with food or looks.',
  instead: 'Consider describing the support you give, without amounts, dates or looks.',
  notWhen: 'You report a named trial with its limits, or warn about weight loss that was not meant.',
  find: (reading) => {
    const { offering, selling } = reading.commerce;
    if (!offering || reading.commerce.other || reading.says(OTHER)) return [];
    const high = /guarantee|by (?:half|christmas|summer|the weekend)|in \w+ (?:weeks|days)/;
    return apart(
      [...reading.match(WEIGHT), ...reading.match(YOUTH)].map(({ start, end, sentence }) => ({
        start,
        end,
        level:
          selling && (high.test(sentence.plain) || !reading.commerce.wordy)
            ? ('high' as const)
            : ('medium' as const),
      })),
    ).filter((found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical'));
  },
  flags: [
    '⟦Lose a stone⟧ before the wedding with my plan, £99',
    'Hypnosis band: ⟦the weight falls off⟧, book online',
    'Skin boosters that ⟦take ten years off⟧, DM for slots',
    'My clients have ⟦dropped two dress sizes⟧, next group starts Monday, £120',
    'This tea ⟦melts belly fat⟧, order from me',
    'Facial yoga course, ⟦turn back the clock⟧, £25, sign up',
  ],
  passes: [
    'Unplanned weight loss needs a chat with your GP',
    'I lost my keys and half a day looking for them',
    'Weight management group, £6, we go at your pace and nobody is weighed in public',
    'She lost a stone in my shoe bag (a real stone, from the beach)',
    'Sponsor me: I am walking off a stone for the hospice',
    'The trial found about 5 kg at a year, and some had put it back on',
    'Anti-bullying week starts on Monday',
  ],
});
