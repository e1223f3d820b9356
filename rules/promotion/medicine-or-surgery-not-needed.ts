import { apart } from '../../lib/reading/claims/apart.ts';
import { together } from '../../lib/reading/together.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HONEST } from '../words/promises.ts';
import { AWAY, MEDICINES, OPERATIONS, WITHOUT } from '../words/selling.ts';

const NEEDED = pattern(
  String.raw`\b${oneOf`
  ${MEDICINES} | ${OPERATIONS}
`}\b`,
);
const GIVEN_UP = pattern(`\\b${AWAY}\\b`);
const RIGHT_BEFORE = pattern(
  `\\b${WITHOUT} (?:the |your |her |his |their |any |more )?(?:\\w+ )?(?:${MEDICINES}|${OPERATIONS})\\b`,
);

/** Said for the treatment that is offered, or told to somebody. */
const TOLD =
  /\byou(?:'ll|'re| can| could| will| don't| do not)?\b|\bbin the\b|\bthrow away\b|\bstop taking\b|\btake one\b/;

/** The writer's own tablets, or their family's: folly perhaps, but nothing is sold. */
const OWN = phrases`
  (?:my|mum's|dad's|nan's) (?:\w+ )?(?:tablets|meds|medication|pills|injections|inhaler)
  (?:i|i've|i'm) (?:\w+ )?(?:came|come|coming) off | i told (?:her|him|mum|dad) to
`;

/** A check with whoever prescribes, or a proper reason. */
const PROPER = phrases`
  with (?:your|their|his|her|the) (?:gp|doctor|prescriber|consultant|team|pharmacist|surgeon) | deprescrib\w*
  medication review | don't stop | never stop | do not stop | please don't | keep taking | pharmacist
  off a stick | i came off | if (?:his|her|your|their) tummy | my (?:head|skin) | vet
  never (?:ice|ibuprofen|paracetamol) | waiting on | don't (?:bin|ditch|chuck|throw) | return (?:them|it|old) | recycl\w*
  locked | cupboard | bingo
  lost (?:my|his|her) (?:glasses|crutches) | left my
`;

/** "Bring it to me before you sign", "cancel your op": away from planned care, in other words. */
const PUT_OFF = pattern(oneOf`
  \bbefore you sign anything | \bdoes the same job (?:as )?[^.!?\n]{0,40}
  \b(?:came|come|gone|went|coming|get|got|are|is|be) off (?:everything
    their (?:sleeping|diabetes|arthritis|blood pressure) tablets|the meds)\b
`);

/** Of the people one treats: what they have given up. No other sign of a sale is needed. */
const GAVE_UP = pattern(
  String.raw`\b${oneOf`
    (?:gets?|got|getting|take|took|have had) (?:people|folk|clients|patients|them|him|her|my \w+|three|two|dozens
    hundreds)(?: of \w+)? off (?:their |the |all their |his |her )?(?:meds
      medication|tablets|insulin|statins|antidepressants|painkillers|inhalers?|steroids|metformin|prescriptions?)
    (?:clients|patients|ladies|girls|lads|mums|of mine|of my \w+|of them|members) (?:are|is|is now|are now|were|have come
    came|come|coming) off (?:\w+ )?(?:meds
      medication|tablets|insulin|statins|antidepressants|painkillers|inhalers?|steroids|metformin)
    (?:makes?|made|making) (?:surgery|the op|operations|medication|tablets|glasses|insulin|grommets) (?:unnecessary|pointless
    obsolete|history)
    (?:specs|glasses|inhaler|tablets|crutches|pills|stick) (?:are|is|went|go|goes|went straight) (?:in|into) the (?:drawer|bin)
    (?:will|would|need|needs|needed) never (?:ever )?need (?:an? |the |any )?(?:surgery|op|operation|knee|hip|glasses|tablets
    medication)
    nobody needs (?:an? )?(?:knee replacement|hip replacement|statins?|antidepressants|surgery|glasses|insulin|hysterectomy
    grommets)
    replaces? (?:your )?(?:cpap|insulin|statins|medication|tablets|inhaler|surgery|antidepressants|glasses|chemo\w*)
    (?:glasses|statins|inhalers|braces|antidepressants|painkillers|insulin|chemo) (?:are|is) (?:a |an )?(?:scam|con|racket
    barbaric|crutch)
  `}\b`,
);

/** Where a medicine or an operation only sets the scene. */
const SIDE = phrases`
  after (?:your |an? |the |her |his )?(?:\w+ )?(?:surgery|operation|op|injections?) | following | post[- ]?op\w*
  before (?:and after )?surgery | prehab | recovering from | home from | if you(?:'re| are) (?:on|taking)
  tell us (?:if|about) | bring (?:a list|your) | check with | allerg\w+ | walking sticks?
  wheelchair (?:access|user|friendly|ramp|basketball|clinic|service) | sunglasses | no jargon | stick with
  stick to
`;

export default defineRule({
  title: 'Medicine or surgery said to be no longer needed',
  level: 'high',
  what: 'This could lead people away from a medicine, an aid or an operation that they need.',
  why: 'Stopping a medicine or putting off an operation can do serious harm. The advertising code bars discouraging essential treatment.',
  instead:
    'Leave medicines and operations out, or ask people to speak with whoever prescribed it before they change anything.',
  notWhen: 'You tell people not to stop, or describe a planned review with the prescriber.',
  find: (reading) => {
    const { offering, selling, wordy } = reading.commerce;
    if (reading.says(PROPER)) return [];
    const claims = reading.claims.filter(
      (claim) =>
        claim.kind === 'withdrawal' &&
        !OWN.test(claim.sentence.plain) &&
        (selling ||
          (offering && !claim.ownBody) ||
          (TOLD.test(claim.sentence.plain) &&
            /\bby \w+|can (?:bin|ditch|chuck|stop|throw)|you'll be off/.test(claim.sentence.plain))),
    );
    const away = reading
      .match(PUT_OFF)
      .filter(
        (found) => offering && !claims.some((claim) => claim.start < found.end && found.start < claim.end),
      );
    const others =
      selling && !reading.says(HONEST)
        ? [...together(reading, [NEEDED, GIVEN_UP]), ...reading.match(RIGHT_BEFORE)].filter(
            ({ sentence }) => !SIDE.test(sentence.plain),
          )
        : [];
    const gaveUp = reading
      .match(GAVE_UP)
      .filter(
        (found) =>
          !OWN.test(found.sentence.plain) &&
          !reading.framed(found, 'negated', 'quoted', 'condemned', 'reported') &&
          !claims.some((claim) => claim.start < found.end && found.start < claim.end),
      );
    const firm = selling || offering ? ('high' as const) : ('medium' as const);
    const faint = wordy ? ('low' as const) : ('high' as const);
    return apart([
      ...gaveUp.map(({ start, end }) => ({ start, end, level: 'high' as const })),
      ...[...claims, ...away].map(({ start, end }) => ({ start, end, level: firm })),
      ...others.map(({ start, end }) => ({ start, end, level: faint })),
    ]).filter(
      (found) =>
        !reading.framed(found, 'negated', 'condemned', 'fictional', 'historical', 'quoted') || selling,
    );
  },
  flags: [
    'I ⟦get people off their meds⟧ in ten goes and I keep count',
    'Bunion splint, toe gel, patience. ⟦Makes surgery unnecessary⟧',
    'With our insoles you can ⟦bin the painkillers⟧, £220, book in',
    'My breathing course got three clients ⟦off their inhalers⟧, spaces left',
    'Come to me first and ⟦avoid surgery⟧, £60 a session',
    'Six weeks of keto with me and she is ⟦off her diabetes tablets⟧',
    'Had the hospital letter? Bring your scan to us ⟦before you sign anything⟧, free call',
    'Do my eye gym and ⟦throw away your glasses⟧, DM me',
  ],
  passes: [
    'Painting does not replace your tablets and I have never said so',
    'Two of my patients came off the bus at the wrong stop and found the right cafe',
    'Never stop your antidepressants without speaking with your GP',
    'Lost my glasses again, they were on my head',
    'Please do not bin the painkillers because of a reel',
    'I came off night shifts last year and have not looked back',
    'We saw a woman off her crutches at the Paralympics',
    'Some people with a bad knee do well with exercise before they think about an operation, says NICE',
    'Old inhalers? Return them to your pharmacist',
  ],
});
