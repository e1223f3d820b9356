import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const REVIEW = oneOf`
  reviews? | five stars? | 5 ?stars? | 5 ?⭐ | 5⭐ | google stars? | trustpilot | testimonial
  recommendation
`;
const REWARD = oneOf`
  £ ?\d+ ?off | £ ?\d+ | tenner(?: off)? | fiver(?: off)? | \d+ ?% off | discount | free \w+ | prize | draw
  win | entered | voucher | money off | half price | next (?:visit|appointment|appt) (?:free|on us)
`;
const TRADED = pattern(
  String.raw`(?<!\w)${oneOf`
    (?:leave|drop|write|give|post|pop|do) ${gap(3)}${REVIEW}\b[^.!?\n]{0,50}${REWARD}
    ${REWARD} ${gap(6)}(?:for|if you (?:leave|write|give|post)|when you (?:leave|write)) ${gap(4)}${REVIEW}
    ${REVIEW} (?:this week |today )?(?:and|&|\+) ${gap(2)}${REWARD}
  `}`,
);
const INVENTED = pattern(
  String.raw`\b${oneOf`
    (?:my|our) (?:mum|mam|sister|cousins?|aunt(?:y|ies)|husband|mates?|staff|team)[^.!?\n]{0,60}(?:${REVIEW}|all counts?)\b
    (?:wrote|written|bought|buy|made up|faked?) ${gap(3)}${REVIEW}
    ${REVIEW}[^.!?\n]{0,40}\b(?:ta|thanks|cheers) (?:mam|mum|cousins?|to my)
    i wrote (?:all|most|half|both) (?:\d+|six|five|of (?:them|the)|ten) | five stars? from (?:mine|me|my|the wife|his|her)
    (?:left|gave|give|put) (?:myself|ourselves|her|him|us|my own \w+|our own \w+) (?:a |an )?(?:\w+ )?(?:5|five)[- ]?stars?
    (?:from|under|on) (?:my|the) (?:mum|mam|wife|husband|sister|dog|nan|partner)'s (?:account|name|phone)[^.!?\n]{0,30}
    asked (?:my|the) (?:mum|family|mates|girls) ${gap(4)}${REVIEW}
  `}`,
);

/** Reviews of papers, cases, films and food. */
const OTHER_REVIEWS = phrases`
  peer review | literature review | case review | care review | film | restaurant | café | cafe | book club
  survey | questionnaire | not (?:about|for)
`;

export default defineRule({
  title: 'Reviews for a reward, or from friends',
  level: 'medium',
  what: "This could trade a reward for a good review, or pass a friend's review off as a patient's.",
  why: 'Reviews that are paid for or not genuine mislead people who are choosing care.',
  instead: 'Consider asking everybody for honest feedback, good or bad, with nothing in return.',
  notWhen: 'You ask for honest feedback and give nothing for it, or review a film or a café.',
  find: (reading) => {
    if (reading.says(OTHER_REVIEWS)) return [];
    return apart([
      ...reading.match(TRADED).map(({ start, end }) => ({ start, end, level: 'medium' as const })),
      ...reading.match(INVENTED).map(({ start, end }) => ({ start, end, level: 'medium' as const })),
    ]).filter((found) => !reading.framed(found, 'negated', 'condemned', 'fictional'));
  },
  flags: [
    '⟦Leave us a Google review and get £5 off⟧ your next visit',
    '⟦Drop me a 5 star review today for 10% off⟧ your insoles',
    '⟦£10 off your next massage if you leave us a nice review⟧',
    '⟦My mum and all my cousins left reviews⟧ and we shot up the list',
    'Cheap trick: I ⟦wrote a few reviews⟧ to get the clinic going',
    '⟦Pop a review on our page to be entered in the draw for a free treatment⟧',
  ],
  passes: [
    'Tell us how we did, good or bad, on the card at the desk',
    'Literature review done, free at last',
    'My mum reviewed the hospital canteen: two stars',
    'Annual care review on Monday, £4 to park',
    'We would never pay for a review',
    'Write a review of the film and win nothing',
    'Peer review gave us a discount on sleep',
  ],
});
