import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';

/** "or it's free", "or the next one's on us": the promise stands in front of it. */
const FORFEIT = pattern(
  String.raw`\b(?:or|and if not|if (?:not|it doesn't|you don't|they don't|he doesn't|she doesn't)[^.!?\n]{0,25}),? ${oneOf`
    (?:it's|it is|you're|the (?:next|first|lot|whole thing|13th|second)|your (?:\w+ ){1,3}|my (?:next|fee)
    they're) ?(?:one(?:'s)? |visit |session )?(?:is |are |'s )?(?:free|on me|on us|nowt|half price)
    (?:your |you get your |full |all your )?money back
    (?:i'll|we'll|i will|we will|i) ${gap(2)}(?:refund|pay you|eat|give you your|give (?:it|you) (?:back|your)|do the next)
    (?:you )?(?:don't pay|pay nothing|pay me nothing|owe me nothing) | you can have (?:him|her|it|them) back
  `}`,
);
/** The word itself, as people put it behind a promise or in front of one. */
const GUARANTEED = pattern(
  oneOf`
    \bguaranteed(?= ?(?:[.!,;:]|$|\n|or\b|by\b|no\b|results?|in \d|within|relief|success|pain))
    \b(?:i|we|i'll|we'll|i can|we can) (?:absolutely |personally |\d+% |always |will )?guarantee (?!a (?:proper|look|cuppa
    straight|plan|place|warm|seat|biscuit|laugh|smile)|an (?:interview|honest)|that (?:i|we)(?:'ll| will))[^.!?\n]{2,60}
    \bresults? (?:are |is )?guaranteed\b
    \b(?:10 ?0 ?%|fully|lifetime|personal(?:ly)?|cast[- ]iron) guarantee[sd]?\b
    \bi promise(?: you)?,? (?:on my|you'll|you will|they'll|he'll|she'll|your|it'll|it works|it will|no more)[^.!?\n]{0,40}
    \b(?:on my (?:mother's|mum's|mam's|kids'?|nan's) life|i'd put my house on it|you have my word)\b
  `,
);

/** Something of health that is to come of it. */
const RESULT = phrases`
  gone | pain | better | walk\w* | reading | lighter | talk\w* | speak\w* | hear\w* | sleep\w* | asleep | stone | weight
  lose | belly
  inch(?:es)? | sores? | leaks? | dry | back (?:at|to|on|in) | return to work | results? | relief | cured? | fix\w*
  healed? | heal | sort\w* | work | works | tinnitus | silenced? | verrucas? | verrucae | bloating | smoking | smoke
  hair | feel nothing | child | toddler | specs | glasses | 6/6 | run\w* | golf | racket | migraines? | shins?
  confident | calm | pregnant | in \d+ (?:days|weeks|sessions|hours) | sessions? | surgery | disc | different | pass
  by (?:\w+ ){0,2}(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|summer|easter|the \d\w+)
  hear today | word at | every word | jump\w* | by morning | stiff | sore | shift\w* | feel it
`;
/** Goods, lotteries, jobs, rain, tombolas, and those who tell others not to believe it. */
const OTHER = phrases`
  interview | hours | parking | rain | raffle | tombola | cake | biscuit | bakery | seats?
  shop window | sixty day trial | trial period | vacancy | band \d | preceptorship | overdose | loyalty
  be wary | wary of | anyone who | anybody who | nobody can | no one can | can't guarantee | cannot guarantee
  won't guarantee | no guarantee | never guarantee | don't guarantee | sofa | washing machine | car | phone
  the only thing i can | a talk | tea | stairs | gallstones
`;

export default defineRule({
  title: 'A result, or it costs nothing',
  level: 'high',
  what: 'This could promise a result of care, backed with a guarantee or a forfeit.',
  why: 'Nobody can guarantee how a body responds. A refund makes the promise sound safer than it is, and is likely to mislead.',
  instead:
    'Consider saying what usually happens and how you review it, and keep refunds to missed or cancelled visits.',
  notWhen: 'The refund is for a cancelled visit or faulty goods, and no result is promised.',
  find: (reading) => {
    if (reading.commerce.other || reading.says(OTHER) || reading.says(HONEST)) return [];
    const bears = (found: { sentence: { plain: string; index: number } }) => {
      const { plain, index } = found.sentence;
      return RESULT.test(plain) || RESULT.test(reading.sentences[index - 1]?.plain ?? '');
    };
    return apart(
      [...reading.match(FORFEIT), ...reading.match(GUARANTEED)].filter(bears).map(({ start, end }) => ({
        start,
        end,
        level: 'high' as const,
      })),
    ).filter(
      (found) => !reading.framed(found, 'negated', 'condemned', 'fictional', 'hypothetical', 'reported'),
    );
  },
  flags: [
    "Walking by the weekend ⟦or it's free⟧",
    'No more smoking in one go, ⟦guaranteed⟧. Bangor, Tuesdays',
    'No more leaks, ⟦guaranteed⟧, from a physio who means it',
    "Six weeks and he'll be reading ⟦or I'll refund⟧ you",
    '⟦I guarantee return to running in eight sessions⟧',
    "Two stone lighter by Easter ⟦or the next one's on us⟧",
  ],
  passes: [
    'Cancel a day ahead or it is half price, and our phone is on from nine',
    'We guarantee an interview to anyone who meets the criteria',
    'Guaranteed to rain on the bank holiday',
    'Nobody can guarantee that therapy works, and we will say so at the start',
    'Return your aids within 30 days and get your money back',
    'Bring your own mug or it is paper cups',
    "I can't promise you'll be running by May, or that you will want to",
  ],
});
