import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const REMARKS = [
  pattern(
    '\\b',
    oneOf`
    the | that | this | a | my | any | all the | so many | which | one | another | every | really | proper
    well | dead | absolutely | pure | seriously
  `,
    String.raw` fit ones?\b`,
  ),
  pattern(wordings`
    \bi'?d (?:ride|shag|tap|bang|smash|climb|ruin|rehab|let) (?:him|her|that|those|them)(?! (?:know|go|off|down|up
        home|in|do|have|take|see|get|lead|try|out|decide|finish|be|eat|through|explain|tell|into|sleep|play|choose
        for a|with))(?: for free| anytime| any day| all day)?
  `),
  phrases`
    phwoar | phwoarr+ | hubba | milf | dilf | gilf | wet dream | so horny
    nice (?:arse|tits|bum|rack(?! of)|glutes|abs) | great (?:arse|tits|rack|bum) | those (?:abs|glutes|biceps)
    (?:arse|bum|glutes|abs|tits|boobs|rack|package|bulge) (?:on|like) (?:him|her|that|those|a) | eye candy
    undress(?:ed|ing)? (?:him|her|me) with | well hung | hung like a
    (?:tiny|small|big|massive|huge|enormous|smallest|biggest|little) (?:willy|willies|penis|cock|dick|knob|todger)
    happy ending massage | naughty nurse | sexy nurse | strip(?:per)?gram | slept (?:her|his) way | first dibs
    blow ?job | hand ?job | shag(?:ged|ging)? (?:a|the|my|half|his|her|anything)
    get (?:your|her|em|them) (?:tits|kit|baps) (?:out|off)
  `,
];
/** An admiring face, and somebody it may be about. */
const ADMIRING = /[😍🥵🍆🍑💦👅🤤]/u;
const BODY = phrases`
  fit | hunk | hunky | biceps | arms like | thighs | glutes | abs | bum | arse | shirtless | topless | pecs
  flirt\w* | hot (?:patient|doctor|nurse|student|physio|lad|dad)
`;
const SOMEBODY = phrases`
  patient | pt | client | bay | bed | him | her | he | she | his | he's | she's | lad | lass | doctor | dr
  registrar | consultant | surgeon | porter | student | the new | nurse | paramedic | physio | player | players
  those | one
`;
const HARMLESS = phrases`
  hearing aids? | splint | insole | socket | helmet | glove | mask | gown
  my (?:husband|wife|fella|man|boyfriend|girlfriend|partner|other half|dog|son|daughter|baby)
  hot (?:one|ones) (?:today|out|outside|in here|this) | clinic for | erectile | micropenis | paediatric
  stress balls?\b(?!.*behave) | harass\w* | consent | not okay | not ok | reported | stop | report it | recipe
  cake | food | curry | dinner | pudding | puppy | holiday | sunset
`;

export default defineRule({
  title: 'A sexual remark',
  level: 'high',
  what: 'This could read as a sexual remark about somebody, or a sexual joke at work.',
  why: 'People in your care need to know that you do not look at them like this. So do colleagues and students.',
  instead: 'Leave it out.',
  notWhen: 'You write about sexual health, or speak against harassment.',
  find: (reading) => {
    const open = (sentence: string) => !HARMLESS.test(sentence);
    const admired = reading.match(ADMIRING).filter((face) => {
      const before = `${reading.before(face, 160)}`;
      return (
        open(reading.plain) &&
        BODY.test(before) &&
        SOMEBODY.test(before) &&
        /\b(?:clinic|ward|bay|bed|shift|patient|pt|theatre|placement|physio|station|gym|rehab|list|crew)\b/.test(
          reading.plain,
        )
      );
    });
    return [
      ...REMARKS.flatMap((pattern) => reading.match(pattern)).filter(({ sentence }) => open(sentence.plain)),
      ...admired.map(({ start, end }) => ({ start, end, level: 'medium' as const })),
    ];
  },
  flags: [
    'Why are ⟦the fit ones⟧ only ever on the last list of the day',
    '⟦Phwoar⟧, the new locum',
    'The state of ⟦those abs⟧, best clinic of the week',
    'I swear she ⟦slept her way⟧ to band eight',
    'Fit new porter on our ward with arms like that ⟦😍⟧',
    'Urology again, and not one ⟦big willy⟧ to report',
  ],
  passes: [
    'Being fit for surgery: our walking plan',
    'Fit the hearing aid, then check the volume',
    'My husband in his kilt 😍',
    'If a remark about your body made you feel small on placement, that is harassment. Tell us.',
    'Hot one today, keep your residents drinking',
    'These biscuits from the ward clerk 😍',
  ],
});
