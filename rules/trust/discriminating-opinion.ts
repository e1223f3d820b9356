import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { EXCLUDE, GROUPS, POLITICS } from '../words/belief.ts';
import { MEANS_WELL } from '../words/goodwill.ts';
import { OPINION, SARCASM, SCORN } from '../words/opinion.ts';

/** A group named outright, and what is said of it. */
const GROUP = wordings`
  immigrants|migrants|foreigners|asylum seekers|refugees|muslims|jews|gypsies|travellers|romanians|poles
  eastern europeans|asians|black people|overseas (?:nurses|doctors|staff)|foreign (?:nurses|doctors|staff)
  gays|gay (?:people|men)|being gay|lesbians|homosexuals|homosexuality
  trans(?:gender)? (?:people|women|men|kids|patients)|women|mums|mothers|men|blokes|fat people|obese people
  overweight people|the obese|smokers|drinkers|alcoholics|drunks|addicts|drug users|druggies|junkies
  claimants|benefit claimants|people on benefits
  (?:fat|obese|foreign|drunk|old|elderly|mental health|psych|mental|bariatric|smelly|posh|poor|rich|religious|white
    black|asian|polish|indian|nigerian|romanian|irish|english|scottish|welsh) (?:patients|pts|ones|people|families
    women|men|staff|nurses|doctors)|the homeless|homeless people|single mums|teenage mums
  disabled people|the disabled|old people|the elderly|pensioners|boomers|gen z|young people|kids today
  kids these days|prisoners|sex workers|self[- ]harmers
  people (?:with|who have|that have) (?:adhd|autism|bpd|anxiety|depression|eupd|fibromyalgia|chronic fatigue|me
    long covid|diabetes|type 2)
`;
const VERDICT = wordings`
  lazy|thieves|thick|stupid|dirty|filthy|scum|scroungers|spongers|parasites|criminals|dangerous|disgusting
  unnatural|sinful|a sin|wrong|sick in the head|a joke|to blame
  (?:are|is|were|was|being) (?:half |all )?(?:the reason|the problem)|ruining|wrecking
  bleeding|draining|a drain|a burden|not strong enough|too weak|too emotional|too old|too fat
  attention seekers|attention[- ]seeking|putting it on|faking(?: it)?|liars|lie|lying|moaners|snowflakes
  abusing|taking the|take the (?:piss|mick|mickey)|costing|cost us|cost the|all the same|violent
  don'?t deserve|do not deserve|deserve (?:it|what|nothing|everything)|shouldn'?t|should not
  should (?:all )?(?:pay|be (?:charged|refused|banned|sterilised|sent|deported|last|made|at the)
    go (?:back|home|to the back)|have to|get a job|not|stop|stay)|have no right|no right to|brought it on
  bring it on|did it to themselves|only have themselves
`;
const DENY = String.raw`${oneOf`
  shouldn'?t | should not | won'?t | wouldn'?t | refuse to | stop | why (?:do|should) we | sick of | tired of
  fed up (?:of|with) | hate | can'?t stand | don'?t (?:like|agree with|trust|want) | not wasting | wasting
  waste of \w+
`} (?:have to |be |we )?(?:treat\w*|pay\w*|help\w*|car\w*|send\w*|wast\w*|see\w*|work\w*|employ\w*|hir\w*)?(?: for| with| on)?`;
const SAID_OF_GROUP = near(GROUP, String.raw`(?<!\b(?:not|never|aren'?t|isn'?t|nor) )(?:${VERDICT})`, 4);
const DENIED = new RegExp(`\\b${DENY} (?:any |all |these |those |the |more )?(?:${GROUP})\\b`);
const ORIGIN = pattern(
  '\\b',
  oneOf`
  (?:go|send (?:them|him|her)|get) back (?:home|to (?:your|their|his|her) own country
    where (?:you|they|he|she) c[ao]me from)
  trans women (?:are (?:\w+ )?men|(?:aren'?t|are not) (?:\w+ )?(?:women|real)) | (?:only|just) two (?:genders|sexes)
  (?:speak|learn) (?:the language|english)(?: or| if|,|$)
`,
);

/** Against discrimination, for a group, or said to the writer by others. */
const OTHERWISE = phrases`
  unacceptable | racism | racist (?:abuse|remark|comment)s? | abuse (?:towards|of|against) | stigma
  discriminat\w+ | equality | inclusive | inclusion | history month | awareness
  deserves? (?:better|respect|care) | rights | campaign | stand with | ally | solidarity | thank | proud
  welcome | research | study | published | evidence | statistics | per cent | percent | guidance | training day
  myth | please stop | (?:was|were|been|being|got) told to | raised to (?:think|believe) | shameful | no shame | signed off | testimonials | i was (?:told|asked|called)
  called me | (?:told|tells|telling) me | said to me | shouted at me
  my (?:mum|dad|nan|son|daughter|husband|wife)(?: is|'s| was)
`;

export default defineRule({
  title: 'An opinion that runs down a group of people',
  level: 'high',
  what: 'This could read as a view that a group of people deserves less: by origin, faith, sex, size, illness, age or means.',
  why: 'Anybody in that group may need your care and wonder how you would treat them.',
  instead: 'Consider leaving it out, or write about the problem and not about the people.',
  notWhen: 'You condemn such views, report them, or speak of your own group with warmth.',
  find: (reading) =>
    addUp(reading, {
      need: 4,
      sure: 4.5,
      reach: 2,
      unless: OTHERWISE,
      cues: [
        { weight: 4, core: true, words: SAID_OF_GROUP },
        { weight: 4, core: true, words: DENIED },
        { weight: 3, core: true, words: ORIGIN },
        MEANS_WELL,
        { weight: 1, core: true, words: GROUPS },
        { weight: 2, words: EXCLUDE },
        { weight: 1.5, words: OPINION },
        { weight: 1, words: SCORN, silent: true },
        { weight: 0.5, words: SARCASM, silent: true },
        { weight: 0.5, words: atWork('task', 'shift', 'colleague', 'team'), silent: true },
        { weight: -0.5, words: POLITICS, silent: true },
      ],
    }),
  flags: [
    '⟦Unpopular opinion: addicts should pay⟧ for their own ambulances',
    'If you ⟦come to this country learn the language, my clinic⟧ runs over every time',
    '⟦I don’t hire women⟧ under forty. There, said it',
    '⟦Trans women are men⟧. There',
    '⟦Drinkers are half the problem in our A&E and nobody dares say⟧ it',
    'Half of these kids aren’t ⟦autistic, they’re just naughty⟧. Nobody wants to say it',
    '⟦Smokers should go to the back of the queue, self-inflicted⟧. Come at me',
    '⟦Not being racist but overseas staff aren’t up to it⟧ and you can’t say so',
  ],
  passes: [
    'A porter was told to go back where he came from. He came from Stockport, and it needs reporting',
    'I was raised to think women shouldn’t preach, then I heard one',
    'Interpreters make my clinic safer. Book one',
    'Racist abuse of our overseas nurses is unacceptable',
    'Homeless people are not lazy',
    'Old people are not a burden',
    'Trans women are women. Our clinic is for you too',
    'People on benefits deserve better than this form',
    'Eid Mubarak to all who celebrate',
    'Hot take: every clinic letter should be one page',
    'Older drivers can have their eyesight tested free, ask your optician',
    'Unpopular opinion: pineapple belongs on pizza',
    'Mums of Year 4, the reason for the late bus is the bridge again',
    'Agus sin sin. Lovely evening all',
    'A man told me people on benefits shouldn’t have a telly. I asked what they should look at',
  ],
});
