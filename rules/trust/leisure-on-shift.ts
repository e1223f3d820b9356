import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { LAUGH, UNCAUGHT } from '../words/conduct.ts';
import { MEANS_WELL } from '../words/goodwill.ts';

/** Pastimes on a screen or a sofa, shopping, betting, a second trade. */
const PASTIME = pattern(oneOf`
  \b(?:tik ?tok|scroll(?:ing|ed)?|insta(?:gram)? (?:reels?|live)|reels|snap ?chat|tinder|bumble|ebay|vinted
    highest bidder|bid(?:ding)? on|candy crush|wordle|sudoku|level \d+|personal best|nintendo|xbox|ps5|playstation
    fortnite|minecraft|zelda|fifa|football manager|netflix|bake off|love island|bridgerton|box ?set
    homes under the hammer|come dine with me|(?:the )?\d[.:]\d\d (?:from|at) \w+|each[- ]way|accumulator|acca|bet365
    paddy power|spins|online shopping|asos|amazon basket|in the bath|bubble bath|sun ?bathing|banana bread|gardening
    in the garden|decorating|painting the (?:fence|hall|bathroom)|walking the dog|fishing|forty winks|napping
    snooz\w+|asleep|feet up|feet on the (?:dash|desk)|getting my nails|nails done|hair done|at the gym|in the pub
    in nando's|in costa|book(?:ing)? (?:my|our) holidays?|planning (?:my|our) (?:wedding|holiday)
    my (?:book|novel|course|podcast|etsy|side hustle|website|thesis)|a whole module|vap(?:es?|ing))\b
  🎮 | 🐎
`);

/** Looking busy. */
const PRETENDING = phrases`
  mouse (?:wiggler|jiggler|mover) | camera off | on mute | green on teams | stay(?:s|ed)? green | if work rings
  look(?:ing)? busy | pretend(?:ing)? to (?:type|work|write|listen) | "shadowing" | "working from home"
  "admin (?:time|day)" | "study (?:day|leave)" | on (?:company|trust|council|work|their|the nhs's|nhs) time
  paid to | easiest money | under (?:\w+ )?(?:cushions?|pillow)
  (?:phone|bleep|pager|radio)(?:'s| is)? (?:on silent|switched off|turned down|off|in the drawer) | on silent
  watching the clock | killing time
`;

/** On the employer's time, with people to care for. */
const WORKING = phrases`
  working from home | wfh | "home" | on shift | shadowing | teams | supervision | webinar | clinic | booth
  fusion | lists? | theatre | analyser | cases | kitchen assessments? | corridor care | handover | on call
  on-call | night shift | screens? | greens | between (?:jobs|patients|cases|visits)
  while (?:she|he|they|my|the) | bench | depot | standby
`;

const PLAYED = near(
  'watching|playing|watched|played|on|bingeing|bet on|betting on|shopping on|gaming',
  wordings`
    (?:(?:porn|xbox|playstation|ps5|netflix|fifa|fortnite|love island|the football|the match|the cricket|a film|films
        tiktok|candy crush|poker|youtube|ebay|vinted|asos|tinder|grindr)(?: \w+){0,3} (?:at work|on shift
        on the (?:\w+ )?(?:shift|ward|computer)
        in (?:the )?(?:mess ?room|crew ?room|clinic|office|theatre|cab|truck|session|meeting|supervision)
        while (?:jobs|patients|the patient|calls|my crewmate|the buzzers?|on shift|supposed|i should)|instead of
        during (?:clinic|theatre|handover|a session|supervision)))
  `,
  3,
);
const STRAIGHT = near(
  `${oneOf`
    on shift | on nights | at work | in work | on duty | on call | working from home | wfh | "working" from home
    "working" | supposed to be working | meant to be working | in the office | at my desk | on the clock | work
  `}(?: today| tonight| again)?(?: but| and|,| ie| while| so)?`,
  oneOf`
    watching | playing | porn | binge\w* | scrolling | shopping | asleep | sleeping | sunbathing | gaming
    gambling | betting | on tiktok | on tinder | on netflix | on my phone
    doing (?:my|the) (?:nails|shopping|ironing|washing|essay|uni)
  `,
  4,
);

/** Somebody in care is left alone for it: 'left him on the toilet while I did my Duolingo'. */
const LEFT = near(
  wordings`
    (?:left|leave|leaving|parked|stuck|kept) (?:him|her|them|(?:the|my|a|an|our) (?!dog|cat|puppy|kids?|husband|wife|car|bag|phone)[a-z']+(?: o'clock)?|mrs? \w+)(?: \w+){0,2} (?:on|in|at|by) (?:the
      a|my|his|her) (?:\w+ )?(?:toilet|loo|commode|bedpan|couch|plinth|trolley|hoist|sling|bathroom|shower|scanner|corridor
      waiting room|waiting|treadmill|bay|cubicle|side room|parallel bars|standing frame|stretcher|ambulance|truck)
  `,
  String.raw`(?:while|whilst|so|until|till) i (?:could )?(?:just )?${oneOf`
    did | do | finish(?:ed)? | play(?:ed)? | watch(?:ed)? | scroll(?:ed)? | caught up | catch up | got through
  `} (?:\w+ ){0,3}?${oneOf`
    duolingo | wordle | tik ?tok | insta\w* | reels | netflix | ebay | vinted | asos | tinder | candy crush | sudoku | crossword
    facebook | my phone | my nails | the match | the football | my book | my episode | an episode | my level | bids? | my bet | bake off
    love island | messages | group chat | emails from
  `}`,
  4,
);

/** On a break, off duty, pets, or as part of therapy. */
const OTHERWISE = phrases`
  (?:on|at) (?:my |our |a |the )?(?:tea |lunch |actual )?break | break time | lunch (?:hour|break) | off work
  (?:dog|cat|puppy|kitten|baby)(?:'s| is) | day off | days off | gardening leave | rest day | after (?:work|shift|my shift)
  finished | home now | not on call | annual leave | off duty | half term | used (?:it )?in (?:therapy|rehab) | as rehab
  with (?:a|my|our) (?:patients?|clients?|young people)
`;

export default defineRule({
  title: 'Pastimes on work time',
  level: 'medium',
  what: 'This could read as games, screens or other business on work time.',
  why: 'Readers may wonder who was looking after people meanwhile, or what they pay for.',
  instead: 'Leave out that you were working, or keep the post for your break and say so.',
  notWhen: 'It was your break or your own time, or it is part of the care.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      sure: 4,
      unless: OTHERWISE,
      cues: [
        { weight: 3.5, core: true, words: STRAIGHT },
        { weight: 3.5, core: true, words: PLAYED },
        { weight: 3.5, core: true, words: LEFT },
        MEANS_WELL,
        { weight: 2, core: true, words: PRETENDING },
        { weight: 2, core: true, words: PASTIME },
        { weight: 1, words: atWork('shift'), silent: true },
        { weight: 1, words: WORKING, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
        { weight: 0.5, words: UNCAUGHT, silent: true },
      ],
    }),
  flags: [
    '⟦Scrolling TikTok in the cab while my crewmate does the handover⟧',
    '⟦WFH today, mouse jiggler⟧ doing the heavy lifting',
    '⟦on call but the phone is on silent, Bake Off⟧ is on',
    'Wrote half of ⟦my novel in clinic⟧ this week',
    '⟦Camera off in the team meeting, bubble bath⟧ on',
    '⟦Left him on the toilet while I did my Duolingo⟧ streak. Priorities',
    '⟦Left a man on the plinth so I could finish my Wordle⟧',
    'Three bets placed ⟦between patients, the 2.30 at Ripon⟧ came in',
  ],
  passes: [
    "That's me on gardening leave between jobs. The garden looks terrible",
    'Phone’s off, I’m not on call, feet in the paddling pool 😂',
    'On my break in the crew room with Bake Off and a brew',
    'Day off: Netflix, dog, repeat',
    'We play Minecraft with our young people in sessions and it works',
    'Working from home with the heating off, two jumpers on',
    'Finished nights, asleep by nine',
    'Nap pods in the staff room, thank you estates',
    'Wordle in four',
    'Left her on the couch with a blanket while I fetched the hoist',
    'I left him in the waiting room while I watched the handover, then we went through together',
    'Left the dog in the bay window while I did my Duolingo',
  ],
});
