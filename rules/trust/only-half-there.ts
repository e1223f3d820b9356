import { oneOf, pattern, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

/** Where or when one is on duty. */
const PLACE = wordings`
  clinic | ward | shift | theatre | the list | lab | bench | dark ?room | sluice | linen cupboard | stock ?room
  cab | truck | ambulance | standby | on call | reporting | case conference | handover | supervision
  sensory room | scanner | mri | ct | between patients | ward round | mdt | consult(?:ing)? room | treatment room
  plinth | on duty | shielded room | placement | resus | control | centrifuge | the unit | plaster room | bleep
  buzzers? | on the clock
`;

/** Dropping off. */
const ZED = wordings`
  nap(?:s|ped|ping)? | a kip | kipp(?:ed|ing) | snooz\w+ | i slept | we slept
  slept (?:through (?!my alarm)|under|behind) | dozed | dozing | nodded off | forty winks | shut ?eye | zzz+
  head down
`;

const MEETING = wordings`
  case conference | supervision | mdt | webinar | training | meeting | session | clinic | patients? | clients?
  core group | strategy | review | panel | handover | call | teams | consultation | cpd | ward round | lecture
`;

/** Asleep there. */
const SLEEP = pattern(oneOf`
  \b(?:${ZED})\b.{0,50}\b(?:${PLACE})\b | \b(?:${PLACE})\b.{0,50}\b(?:${ZED})\b
`);

/** There only as a name on a screen, or with a nod. */
const MUTED = pattern(oneOf`
  \bcameras? (?:is |was |'s )?off\b(?! (?:is|are) (?:normal|fine|ok|welcome|allowed))
  \b(?:(?:mouse )?jiggler|(?:left |put )?(?:it |them |the \w+ )?on mute|muted)\b.{0,80}\b(?:${MEETING})\b
  \b(?:${MEETING})\b[^.!?\n]{0,80}\b(?:mouse jiggler|jiggler|on mute|muted|(?<!\b(?:he|she|they|who|mum|mam|dad|everyone|client|patient|family|team|all|consultant|boss)(?: just| even)? )nodd(?:ing|ed)(?! along))\b
  \bnodded through (?:the |a |my |that )?(?:\w+ )?(?:${MEETING})\b
  \bnodding\b.{0,40}\b(?:session|client|patient|crying|telling|story|shop|asleep)\b
`);

export default defineRule({
  title: 'Camera off, or asleep on duty',
  level: 'medium',
  what: 'This could read as being asleep, on mute or elsewhere while on duty or in a meeting about somebody’s care.',
  why: 'People trust that whoever is on duty, or decides about them, is awake and listening.',
  instead: 'Leave it out. If you are too tired to work safely, say so to whoever is in charge.',
  notWhen: 'It was your own break, the way home, or a slip that you laugh about and put right.',
  find: (reading) => saidStraight(reading, [SLEEP, MUTED]),
  flags: [
    'Best ⟦snooze of the year behind the MRI⟧',
    '⟦Camera off⟧, roast in the oven, they think I take notes',
    'Bought a ⟦mouse jiggler for supervision⟧ days',
    '⟦Forty winks in the linen cupboard⟧ again',
    '⟦Muted the case conference⟧ and did my toenails',
    '⟦Nodded off in handover⟧, woke for the biscuits',
    'I did my online shop while I ⟦nodded through the session⟧',
    '⟦I slept through the bleep⟧ twice and the world went on',
  ],
  passes: [
    'Slept through my alarm and rang the ward at once',
    'Nap on the sofa, then the school run',
    'I was on mute for ten minutes of the parish council',
    'My dog was asleep under the table',
    'Had a nap on my break and felt human again',
    'The baby slept through the whole flight',
    'Nodded to Sue across the canteen',
    'We did the whole session in mime and he nodded along',
    'Long review today. Mum nodded throughout',
    'Thank you to the night team, who let me have a kip on my break',
  ],
});
