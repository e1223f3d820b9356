import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const WORDS = [
  {
    pattern: pattern(
      '\\b',
      oneOf`
      a (?:bit|little|tad) | so | a wee bit | slightly | being | proper | totally | my inner | soo+ | kinda
      kind of | the | such an?
    `,
      ' ?',
      oneOf`
      ocd | bipolar | schizo(?:phrenic)? | autistic | adhd | psychotic | anorexic | manic depressive | ptsd
      spectrum | on the spectrum
    `,
      String.raw`\b(?! `,
      oneOf`
        people | person | patients? | support | services? | clinic | service | diagnos | adults | child\w*
        kids? | community | voices | experience | week | day | month | team | assess\w* | medication | meds
        brain | friend | as | when | with | is | can | and | awareness | charity | uk
      `,
      ')',
    ),
    level: 'low' as const,
  },
  {
    pattern: pattern(oneOf`
      \b(?:absolutely|completely|totally|pure|gone|going|proper|fully|clean) (?:mental|nuts|bonkers|psycho|bananas
        insane|schizo|radge|mad|loopy|crazy|barmy)\b(?! (?:health|illness|capacity))
      \bdriving me (?:insane|mental|nuts|crazy)\b
    `),
    level: 'low' as const,
  },
  {
    pattern: pattern(
      '\\b',
      oneOf`
      my ex | ex | he | she | they | boss | manager | that woman | that man | neighbour | president | politician
      minister | mum | mother[- ]in[- ]law | whoever | you
    `,
      "(?:'s| is| are|'re|,)? (?:[a-z]+ ){0,3}?(?:an? )?(?:",
      oneOf`
        absolute | total | complete | proper | textbook | raging | full[- ]blown | classic | clearly | obviously
        so | malignant | obvious
      `,
      String.raw`\b,? ?){1,2}(?:a |an )?`,
      oneOf`
      borderline | bpd | eupd | narcissist\w* | narc | psycho\w* | sociopath\w* | schizo\w* | bipolar | autistic
      personality disorder\w* | demented | dementia | psychopath\w* | histrionic | manic
    `,
      '\\b',
    ),
    level: 'medium' as const,
  },
  {
    pattern: pattern(
      '\\b',
      oneOf`
      (?:pd|eupd|bpd|borderline|personality disorder)s?(?: (?!not )[a-z]+){0,4} (?:because of course|manipulat\w+
        splitting again|kicking off|drama|never (?:tuesday|ever)|again[,.!]|nightmare|matinee|special|attention
        on a friday)
      (?:typical|classic|usual|bloody|another) (?:pd|eupd|bpd|borderline)s?\b
    `,
    ),
    level: 'medium' as const,
  },
  {
    pattern: phrases`
      off (?:your|ur|her|his|their) (?:meds|tablets|medication)
      take (?:your|ur) (?:meds|tablets|medication|pills) | forgot(?:ten)? your (?:meds|tablets|medication)
      time for your (?:meds|tablets|nap)
    `,
    level: 'high' as const,
  },
];
const HARMLESS = phrases`
  i (?:have|live with|was diagnosed) | diagnosed with | living with | my (?:ocd|adhd|autism|bipolar|ptsd)
  not (?:being )?a bit | nobody is | no one is | stop saying | don'?t say | please | check (?:you|they)
  never stop | pharmac\w+ | remember to | coming off
`;

export default defineRule({
  title: 'A mental health word used as an insult or a joke',
  level: 'medium',
  what: 'This may use the name of a mental health condition, or of its treatment, to mock or to exaggerate.',
  why: 'People who live with the condition may feel that you would not take them seriously.',
  instead: 'Say what you mean: tidy, busy, moody, unkind.',
  notWhen: 'You write of your own diagnosis, or about the condition itself.',
  find: (reading) =>
    WORDS.flatMap(({ pattern, level }) =>
      reading
        .match(pattern)
        .filter((word) => !HARMLESS.test(word.sentence.plain) && !reading.framed(word, 'quoted', 'condemned'))
        .map(({ start, end }) => ({ start, end, level })),
    ),
  flags: [
    'Labelled every drawer, I am ⟦so OCD⟧',
    'The roads are ⟦absolutely mental⟧ tonight',
    '⟦My ex is a textbook narcissist⟧',
    '@sky_is_flat have you ⟦forgotten your meds⟧ again',
    '⟦Typical borderline⟧, three complaints in a week',
    'Caseload is full of ⟦PD drama⟧ again',
  ],
  passes: [
    'People with BPD are not manipulative, they are in pain',
    'OCD is not being a bit tidy',
    'I was diagnosed with bipolar at 30 and it explained a lot',
    'Mental capacity training at ten',
    'ADHD clinic has moved to the ground floor',
    'Please do not stop your tablets without asking your pharmacist',
    'Going mental health first aiding on Tuesday',
  ],
});
