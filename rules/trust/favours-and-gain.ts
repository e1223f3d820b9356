import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH, UNCAUGHT } from '../words/conduct.ts';

/** Something of worth, from somebody who may want something. */
const GIFT = pattern(oneOf`
  \b(?:hampers?|envelopes?|fizz|champagne|stilton|baileys|whisky|wine|tasting menu|dinner|lunch|steak|tickets|box at
    freebies?|vouchers?|gift cards?|cash|tenner|twent(?:y|ies)|twenty quid|fivers?|mates'? rates|boiler|commission
    cut|kickbacks?|finders? fee|backhander|thank you|freebie|golf day|weekend away|loft|mot)\b
  £\d+ | 🎁 | 🦞 | 💸 | 💷
`);

/** Who gives it. */
const GIVER = phrases`
  reps? | drug rep | company | agency | supplier | firm | care home | nursing home | solicitors? | regulars?
  patients? | clients? | gentleman | lady | customer | family | families | service users?
  one of (?:ours|mine|our|my) | down the side
`;

/** What comes of it, said with a wink. */
const FAVOUR = phrases`
  funnily enough | can't think why | funny that | coincidence | no idea why | somehow
  keep (?:on )?(?:getting|sending|coming|choosing|placing)
  (?:we've |we're |i'm )?(?:all )?(?:gone |suddenly |now )?(?:very )?keen on
  first (?:slot|of the day|in the queue) | top of (?:the|my) list | looks? after (?:me|us) | scratch my back
  sorted (?:him|her|them) out | jumps? the queue | skip(?:s|ped)? the (?:queue|list|wait) | back door
  not counting it | (?:that's|there's) (?:\w+'s |my )?(?:curry|tea|taxi|drinks|pints|lunch) (?:sorted|paid)
  finders? keepers | passed? (?:you all|them all|her|him) | you all passed
`;

/** Praise that was bought or written by friends. */
const BOUGHT_PRAISE = phrases`
  (?:my|the) (?:mum|mam|aunties|cousins|mates|lads|wife|husband|staff|sister)(?: and \w+)?(?: \w+){0,3} (?:left|wrote
    writes|leaves|did|put) (?:me |us |it |the |most of the |all the )*(?:a |an )?(?:five|5)?[- ]?(?:star)?s? ?reviews?
  (?:tenner|fiver|discount|money|\d+%|£\d+) off(?: \w+){0,6} for (?:a )?(?:five|5|good|nice) (?:star)?s?
  (?:wrote|write) (?:my|our) own reviews?
`;

const OWN_REVIEWS = pattern(oneOf`
  \b(?:my|the) (?:\w+ )?(?:mum|mam|cousins?|mates?|friends?|family|wife|husband|partner|sister|brother|staff
    aunt(?:ie)?s?
    kids)(?: \w+){0,3} (?:did|wrote|left|posted|put|does|writes|leaves|gave)(?: \w+){0,4} (?:reviews?|stars?)\b
  \b(?:free|discount|upgrade|queue|fine|parking|table|drinks?)(?: \w+){0,6} (?:by saying|told them|tell them
    flash(?:ed)?|saying) (?:\w+ ){0,3}(?:nhs|doctor|nurse|paramedic|emergency|hospital|badge|hero)\b
`);

/** Declared or turned down; for charity or for the team. */
const OTHERWISE = phrases`
  declared | gift register | can't accept | couldn't accept | can accept | raffle | charity | donat\w+
  fundrais\w+ | for the (?:team|ward|staff room)
`;

export default defineRule({
  title: 'Gifts, favours or bought praise',
  level: 'medium',
  what: 'This could read as gifts or money that change who gets what, or as praise that is not genuine.',
  why: 'People need to trust that care and advice are not for sale, and that reviews are real.',
  instead:
    'Declare the gift at work and leave it out of the post. Ask for honest reviews, with nothing in return.',
  notWhen: 'It is a card or biscuits for the team that was declared, or a thank you with nothing attached.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: OWN_REVIEWS },
        { weight: 3, core: true, words: BOUGHT_PRAISE },
        { weight: 1, words: GIFT },
        { weight: 1, words: GIVER, silent: true },
        { weight: 1.5, core: true, words: FAVOUR },
        { weight: 0.5, words: HIDING, silent: true },
        { weight: 0.5, words: UNCAUGHT, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Rep took us for steak again, funnily enough we are all very keen on⟧ their pump',
    'One of my clients is a plumber: ⟦£0 boiler, and somehow he is always first of the day⟧',
    'Another hamper from the care home. ⟦Can’t think why my people keep getting⟧ placed there',
    '⟦My cousins left all the five star reviews⟧ and now we rank first',
    'A ⟦tenner off your next visit for five stars⟧',
    'Found a twenty down the side of the stretcher, ⟦patient not counting it, that’s my taxi sorted 💸⟧',
  ],
  passes: [
    'A family left a tin of biscuits for the ward and we ate the lot',
    'We can’t accept money, but thank you, cards make our week',
    'Thank you to the reps who came to our charity golf day',
    'Won tickets in the raffle, dinner on me',
    'Happy birthday to the best agency nurse we know, lunch is on us',
    'Reviews welcome, good or bad',
    'My client is a plumber and taught me about boilers',
  ],
});
