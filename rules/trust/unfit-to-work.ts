import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { LAUGH } from '../words/conduct.ts';

/** Hardly any sleep, in figures or words. */
const NO_SLEEP = phrases`
  (?:zero|no|0|1|2|3|4|one|two|three|four|an?|half an) ?(?:h(?:ou)?rs?'?|hour'?s)?(?:'s)?(?: of)? (?:of )?(?:sleep|kip|shut ?eye)
  (?:sleep|slept|kip|awake|up) (?:for )?(?:since (?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday
      sunday|the day before)|30|36|48|thirty|24|26) ?(?:h(?:ou)?rs)?
  (?:haven't|not|hadn't|ain't) (?:been to bed|slept|been asleep) | sleep is for | no sleep
`;

/** What tiredness does to somebody who is working. */
const GONE = phrases`
  (?:i'd|been|was|i|kept|keep|start(?:ed|ing)? to|caught myself|found myself
    started) (?:been )?(?:nod(?:ded|ding)(?: off)?|doz(?:ed|ing)(?: off)?|fall(?:ing)? asleep|fell asleep
    micro ?sleep\w*|drift(?:ed|ing) off|seeing things|seeing double|hallucinat\w+)
  eyes? (?:shut|closed|won't open|half open|crossing) | on (?:autopilot|fumes)
  should(?:n't| not| prob(?:ably|s)? ?not|nae| really not)? ?(?:not )?(?:really |prob |probably )?be (?:driving
    drivin|in charge|let near|allowed near|at work|on the road|touching|holding)
  can't (?:see|feel) (?:straight|my) | don't remember (?:the drive|driving|my last)
  (?:can't|couldn't) (?:have told|tell|remember) (?:you )?(?:his|her|their|what i|a word|if i|who)
  asleep at the (?:wheel|lights) | on another planet | wrong side of the road
  cans? of (?:monster|red bull|relentless) | pro ?plus
`;

/** In charge of people, machines or vehicles. */
const IN_CHARGE = pattern(oneOf`
  \b(?:driving|drivin|drive|drove|at the wheel|blues|your crew|truck|patients?|pts?|clients?|clinic|lists?|theatre
    visits?|bloods|crossmatch|session|sessions|chemo|dispensing|drawing up|scan(?:ning|s)?|on call|shift|nights?
    night \d)\b
  🚑
`);

/** Stopped in time; policies and research; a new baby. */
const OTHERWISE = phrases`
  nap | so i (?:didn't|rang|got the bus|stopped) | pulled over | handed over the keys | fatigue (?:policy|report)
  please (?:sleep|stop|nap) | research | study | newborn | new baby | teething | if you're | nobody should
  no one should
`;

export default defineRule({
  title: 'Too tired or unwell to be working',
  level: 'medium',
  what: 'This could read as caring for people, or driving, when you were not fit to.',
  why: 'Told as a boast or a joke, it could make people doubt that they are safe with you.',
  instead:
    'Consider saying that you are tired, without the driving or the patients, and tell your manager if it is not safe.',
  notWhen: 'You speak of tiredness with care, campaign for safer hours, or say what you did to stay safe.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      unless: OTHERWISE,
      cues: [
        { weight: 2, words: NO_SLEEP },
        { weight: 2, words: GONE },
        { weight: 1, words: IN_CHARGE, silent: true },
        { weight: 0.5, words: atWork('shift', 'soon'), silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦No sleep since Friday and driving on blues⟧, buzzing',
    '⟦I nodded off in my 3pm session and the client did not notice lol⟧',
    '⟦Two hours kip then a full clinic⟧, living the dream',
    'Three ⟦cans of Monster, night 5, shouldn’t be driving⟧',
    '⟦Awake since yesterday, crossmatch⟧ for six, autopilot engaged',
    'probably ⟦should not be driving, the patients⟧ keep talking to me and I keep hearing my nan',
  ],
  passes: [
    'After nights, nap before you drive',
    'Slept four hours, too tired to drive, so I got the bus',
    'Tired in my teeth. Bath, toast, bed',
    'No sleep, new baby, no idea what day it is',
    'The study found that no sleep for 24 hours slows reaction times',
    'Two hours sleep and then the ferry to Arran with the kids',
    'If you have had no sleep, tell control: there is a fatigue policy for patients and for you',
  ],
});
