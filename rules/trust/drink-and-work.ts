import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { DRINK, LAUGH, WORSE_FOR_WEAR } from '../words/conduct.ts';
import { MEANS_WELL } from '../words/goodwill.ts';

/** Behind the wheel, at the table, with somebody's life in hand. */
const IN_CHARGE = pattern(oneOf`
  \b(?:in the morning|tomorrow|tmrw|first thing|handover|driving|drove|behind the wheel|you're driving|scrubbed
    first on the list|whipple|lists?|theatre|clinic|patients?|pts?|the truck|the ward|handover|blues?|on call|oncall
    night shift|placement|shift|ct|mri|resus)\b
  🚑
`);

const HAD_A_FEW = phrases`
  had (?:a few|one|a couple|a skinful|a few too many|one too many|too many
    a lot)(?: too many)?(?: to drink| last night|,|$)
  (?:just )?(?:got|getting|rolled|crawled|stumbled|home|back) (?:in |home |back )?from (?:town|the club|the pub
    a night out|the town|clubbing|the casino|a rave|a wedding|the party)
  out (?:till|til|until) (?:\d|one|two|three|four|five|stupid|late|silly) | (?:up|awake) drinking
  drank (?:too much|the|two|three|a) | smashed (?:it )?last night
  got (?:smashed|hammered|wasted|trollied|plastered|steaming|blotto|leathered|legless|bladdered|rat ?arsed|pissed
    wrecked|mortal|mashed) (?:last|on|and)
  over the limit | still over
`;
const DRINK_TO_WORK = near(
  oneOf`
    gin | vodka | wine | prosecco | beers? | cans | pints? | whisky | rum | shots | baileys | alcohol | booze
    bottles? | a drink | drinks | drinking | drank
  `,
  `${oneOf`
    on | into | in | at | during | to | before | between | back on | then back to
  `} (?:the |my |a |our )?${oneOf`
    ward | night shift | shift | nights | theatre | clinic | work | patients | the truck | on call | handover
    station | ambulance | office
  `}`,
  4,
);
const DRUNK_AT_WORK = near(
  'drunk(?! (?:people|folk|lads?|men|women|patients|drivers?|students)\\b)|hung ?-?over|hungover|tipsy|half cut|pissed|smashed(?! it| this| my| the)|steaming|still drunk|stinking of (?:booze|gin|beer|wine)',
  wordings`
    shift|on shift|at work|in work|going to work|work tomorrow|night shift|nights|on call|clinic|theatre
    patients|driving|on the ward|ward round|in the truck|handover|placement|lectures?
  `,
  4,
);
const SHIFT_DRUNK = near(
  'shift|at work|in work|night shift|on call|clinic|on nights|placement|ward|surgery|theatre list',
  'drunk|hung ?-?over|hungover|half cut|still pissed|over the limit|rough as|in sunglasses|stinking hangover|with a hangover',
  3,
);

/** A day off, the end of a shift, no drink at all, somebody else's drink. */
const OTHERWISE = phrases`
  off (?:tomorrow|tmrw|til|till|until|for) | day off | days off | rest day | not (?:back|in|on|working)
  annual leave | no work
  (?:after|end of|finished|survived|done with|last of) (?:a |my |the |\w+ )?(?:shifts?|work|nights?|lates|days
    week|set|on call)
  sober | alcohol[- ]free | dry january | without a drink | not had a drink | never drink | don't drink
  stopped drinking | g[ai]ve(?:n)? up | vitamin (?:drip|infusion)s? | hangover (?:gone|cure)s? | retirement | leaving (?:do|drinks) | designated | iv drips?
  so no (?:wine|drink|pub) | no wine | grown up | (?:off|from) the patients | selling | his ex | her ex
  (?<=, )off (?:shift|nights|duty) | lime and soda | soda and lime | home by (?:nine|ten|eleven|\d+)
  back (?:in |on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day
`;

export default defineRule({
  title: 'Drink before or during work',
  level: 'high',
  what: 'This could read as drinking, or still feeling the drink, at work or just before it.',
  why: 'People need to trust that whoever cares for them is fit to do it. Posts like this have led to complaints.',
  instead: 'Leave work out of it. If you are not fit for a shift, tell your manager and do not go in.',
  notWhen: 'You are off duty the next day, or you write about somebody else or about not drinking.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      sure: 3.5,
      reach: 2,
      unless: OTHERWISE,
      cues: [
        { weight: 1.5, core: true, words: HAD_A_FEW },
        { weight: 3.5, core: true, words: DRUNK_AT_WORK },
        { weight: 3, core: true, words: SHIFT_DRUNK },
        { weight: 2, core: true, words: DRINK_TO_WORK },
        MEANS_WELL,
        { weight: 2, core: true, words: WORSE_FOR_WEAR },
        { weight: 1, core: true, words: DRINK },
        { weight: 2, words: atWork('soon'), silent: true },
        { weight: 1, words: atWork('shift'), silent: true },
        { weight: 1, words: IN_CHARGE, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
        { weight: 0.5, words: /\blast night\b/, silent: true },
      ],
    }),
  flags: [
    'four ⟦pints deep and in at 7⟧, what could go wrong',
    '⟦Still drunk on the early⟧. Nobody has noticed. Six patients to go',
    'properly ⟦hungover and first on the list is⟧ a hip',
    'Two ⟦bottles of red and up at 5 for the early shift 🍷⟧',
    '⟦Hanging from last night, driving the truck⟧ on sunglasses and hope',
    '⟦On call tonight with a large gin⟧. It never rings',
    '⟦Sambuca till 3, start at 6am, somebody bring me a bacon roll⟧',
  ],
  passes: [
    'Barry Island, fog, bacon roll, off shift, all is forgiven',
    'One pint with the lads, home by ten, up at five, casting by eight',
    'On call, so it’s me, a lime and soda and the whole of my brother’s 40th on tequila',
    'Drunk people are patients too',
    'Smashed it on placement today, my mentor cried',
    'Off till Friday. Head like a bag of spanners',
    'I gave up wine for Lent because my patients deserve a better Monday',
    'Glass of red, feet up, off tomorrow',
    'Two pints after the last of four nights. Off til Thursday',
    'I have not had a drink for two years and work has been kind about it',
    'Nobody should drive a truck hungover. Eat, sleep, ring in',
    'Nice evening at the pub quiz with the station',
    'Prosecco for Jo, who passed her exams today',
    'Our clinic can help with cutting down alcohol: ring the hub',
    'Wine and a bath. It was a good day',
  ],
});
