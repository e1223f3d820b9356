import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const JOKES = [
  // bets on how somebody fares
  phrases`
    sweep ?stakes? | sweepies? | place your bets | taking bets | bets? (?:are on|open|now) | odds (?:on|are)
    leader ?board | fantasy league | first to guess
    guess the (?:diagnosis|cause|foreign body|bmi|weight|age|alcohol|gcs|patient|object) | dead pool
    death pool
  `,
  // death and dying
  phrases`
    pop(?:s|ped|ping)? (?:his|her|their) clogs | kick(?:s|ed|ing)? the bucket | croak(?:s|ed|ing)? it
    peg(?:s|ged|ging)? it (?:on|before|during|in) | snuff(?:s|ed)? it | brown bread | worm food | toe tag
    one foot in the grave | not long for this world | knock(?:ing|in)? on heaven'?s door
    the grim reaper (?:is|was|called|on) | on (?:his|her|their) last legs
    measure (?:him|her|them) (?:up )?for a (?:box|coffin) | coffins? (?:on order|fitting|measure)
    crispy (?:critter|one) | floaters?\b(?= (?:in|today|again|job))
    jumper (?:off|under|at) (?:the|a|platform|bridge) | one under (?:again|at|on|this)
    (?:driver'?s|he'?s|she'?s|they'?re|was|is) in bits | stain on the | speed ?bump
  `,
  // suicide and self-harm
  phrases`
    just jump | jump (?:or|already|then|love|mate|if you) | third time (?:un)?lucky | better luck next time
    can'?t even (?:kill|top|hang|do that) | do (?:it|the job) properly (?:next|this) time
    (?:another|yet another|usual|friday night|weekly) (?:overdose|od|slasher|cutter|jumper|wrist|paracetamol)s?\b
    wrist[- ]?(?:slasher|slitter|cutter)s? | slashers? | sideways for attention | longways for results
  `,
  // the old forms of a joke, told of people in care
  pattern(oneOf`
    \bwhat'?s the difference between (?:a|an|the|my) [^.!?]{3,60}\?
    \bwhat do you (?:call|get (?:if|when)|give) (?:a|an|the|you) [^.!?]{3,60}\?
    \bhow many [a-z' ]{3,30} does it take to [^.!?]{3,40}\? | \bwalks? into (?:a bar|a clinic|a & e)\b
    \b(?:do(?:es|ing)?|did|doing) (?:an? )?(?:impression|impersonation|accent|voice)s? of (?:him|her|them|my|the|a|our)[a-z ]{0,14}
  `),
  // dementia, stroke, seizures, lost limbs as a turn
  phrases`
    new friends? every (?:day|morning|five minutes) | hide (?:your|their) own (?:easter )?eggs
    meet(?:ing)? new people every | doesn'?t (?:even )?know what day it is
    thinks (?:it'?s|i'?m|he'?s|she'?s) (?:19\d\d|the (?:war|king|queen|milkman|butcher|vicar|pope)|hitler
      his (?:wife|mum)|her (?:husband|mum|sister))
    muppet show | zoo (?:today|tonight|in here) | shak(?:e|ing) like a (?:shitting|polaroid|maraca|leaf in)
    breakdanc\w+ | flapping like a | (?:hasn'?t|not|without) (?:got )?a leg to stand on
    cost (?:him|her|an) an arm and a leg | legless | a leg up | lost (?:his|her) marbles | not all there
    away with the (?:fairies|birds) | off with the (?:fairies|birds)
    off (?:her|his|their) (?:rocker|trolley|head|box) | round the (?:bend|twist) | (?:mad|nutty|crazy) as a
    barking mad | full moon | lunatics? | asylum(?:'s| has) | howling | a net | straitjackets?
    padded (?:room|cell) | cuckoo | gone (?:doolally|loopy|gaga) | doolally | going gaga | proper psycho
    absolute psycho | away wi'? the fairies
  `,
];
/** Where the joke could be at the expense of somebody in care. */
const CARE = phrases`
  patients? | pts? | service users? | clients? | residents? | ward | clinic | bay | bed | bay | unit | shift
  list | jobs? | crew | crewmate | 999 | ambulance | truck | resus | icu | itu | theatre | caseload | visits?
  stroke | dementia | memory | amput\w+ | limb | prosthe\w+ | overdose | od | trauma | hospice | ed | a ?& ?e
  gent | lady | fella | chap | bloke | lad | my \d+(?:[.:]\d+)?(?: ?[ap]m)? | on the bench | sample | scan
  x-?ray\w* | family | placement | contact | nhs | tremor | parkinson'?s | rtc | arrest | detained | sectioned
  psych | mental health | aids | referral | my (?:first|last|next|morning|afternoon) | one of mine
`;
const PLAY = phrases`
  raffle (?:tickets?|prizes?) | charity | fundrais\w+ | hospice (?:shop|lottery|fundraiser)
  bingo (?:night|session|group|afternoon|with|at|in|hall|winner|caller|on) | grand national | world cup | euros
  eurovision | bake off | strictly | football | match | golf | the (?:open|derby) | birthday
  baby (?:name|shower) | our (?:own )?(?:baby|team's) | wedding | cheese | cake | biscuit | quiz | panto
  circus | halloween | chester zoo | sensory
  my (?:own )?(?:marbles|dog|cat|nan|grandad|dad|mum|kids?|toddler|car|legs?|head) | i'?m | i am | me | myself
  kettle | printer | flask | payday | half marathon | run(?:ning)? club | league table for | waiting times
  stigma | prevent\w* | research | study
  trial | training | awareness | samaritans | support
`;

export default defineRule({
  title: 'A dark joke about people in care',
  level: 'high',
  what: 'This could read as joking about illness, death, distress or how somebody will fare.',
  why: 'It may help you through the shift. A family in the same place would read it as cruel.',
  instead: 'Keep it for the crew room, or for supervision. A post has no walls.',
  notWhen: 'The joke is on you, or it is about a quiz, a raffle or a sweepstake on a race.',
  find: (reading) =>
    JOKES.flatMap((pattern, index) =>
      reading
        .match(pattern)
        .filter(({ sentence, start, end, plain }) => {
          const near = [-1, 0, 1]
            .map((step) => reading.sentences[sentence.index + step]?.plain ?? '')
            .join(' ');
          return (
            CARE.test(near.replace(plain, ' ')) &&
            !PLAY.test(near) &&
            !reading.framed({ start, end }, 'quoted', 'condemned', 'fictional')
          );
        })
        .map(({ start, end }) => ({
          start,
          end,
          level: index === 0 ? ('medium' as const) : ('high' as const),
        })),
    ),
  flags: [
    'Ward ⟦sweepstake⟧ on who falls first tonight, a pound a go',
    'My first patient looks like ⟦one foot in the grave⟧, the other on my table',
    '⟦Another overdose⟧, what a surprise, must be a Friday shift',
    "Amputee clinic: the complaint ⟦hasn't got a leg to stand on⟧",
    '⟦Full moon⟧ and every bay is singing',
    'My lady in bay two is ⟦away with the fairies⟧, bless',
  ],
  passes: [
    'Hospice raffle tickets on sale at the desk',
    'Grand National sweepstake at work, I drew the horse that stopped',
    'Bingo night on the stroke unit raised spirits and voices',
    'I am away with the fairies after nights on the ward',
    'Take home naloxone: another overdose can be prevented',
    'The full moon over Whitby was something else',
  ],
});
