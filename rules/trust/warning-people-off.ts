import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { MEANS_WELL } from '../words/goodwill.ts';
import { ANGER, SARCASM, SCORN } from '../words/opinion.ts';

/** Telling the world to stay away from a service or a job. */
const STAY_AWAY = phrases`
  wouldn'?t (?:send|wish|let|take|trust|recommend|put)(?: \w+){0,4} (?:dog|cat|hamster|goldfish|nan|mum|mother
    worst enemy|family|there|near|here|them|in it)
  do not (?:work|apply|train|go) (?:here|there|at|for|to)
  (?<!i )don'?t (?:work (?:here|for)|apply (?:here|there|to|for)|bother (?:applying|coming)|train (?:here|at))
  message me (?:first|before) | run a mile | think twice
  worst (?:place|trust|employer|job|department|ward|placement|company|council) | rats (?:leaving|from)[ ]
  sinking ship | (?:three|four|five|six|seven|\d+) of us (?:have |are )?(?:left|leaving|gone)
  everyone(?:'s| is| has) (?:leaving|left|gone) | pray you (?:don'?t|never)
  god help (?:you|anyone|the patients|us all)
  if you (?:value|love) your (?:family|mum|life|sanity|pin|registration) | hope you never (?:need|have to)
  go private | somewhere else | what (?:it'?s|they'?re) really like
`;

/** Running for sport; warnings against fakes; reports that were published. */
const OTHERWISE = phrases`
  parkrun | run club | running | marathon | 10k | don'?t put (?:it|this) off | scam | fake | chiros?
  unregistered | botox | published | cqc report
`;

export default defineRule({
  title: 'Warning people off your workplace',
  level: 'medium',
  what: 'This could read as telling people not to use, trust or work in the service.',
  why: 'People who need the service may be frightened away from care.',
  instead:
    'Raise what is wrong through your manager, union, guardian or inspector, where it can be put right.',
  notWhen: 'You report a published finding, or give balanced advice about jobs.',
  find: (reading) =>
    addUp(reading, {
      need: 2.5,
      unless: OTHERWISE,
      cues: [
        MEANS_WELL,
        { weight: 2, core: true, words: STAY_AWAY },
        { weight: 1, words: atWork('employer', 'leadership', 'manager', 'team') },
        { weight: 1, words: SCORN },
        { weight: 0.5, words: ANGER, silent: true },
        { weight: 0.5, words: SARCASM, silent: true },
        {
          weight: 0.5,
          words:
            /\b(?:i (?:work|worked) (?:there|here|for them)|where i work|senior prac|post|advert|vacancy|unit|ward|home|place)\b/,
          silent: true,
        },
      ],
    }),
  flags: [
    '⟦I work there and I wouldn’t let my dog⟧ be admitted',
    'Thinking of applying to our trust? ⟦Run a mile⟧',
    '⟦Worst employer⟧ I have ever had. Do not work for this council',
    'New starters, ⟦think twice⟧. Management will break you',
    '⟦God help the patients with this lot in charge of our unit⟧',
    '⟦Everyone is leaving, sinking ship, our managers⟧ can’t see it',
  ],
  passes: [
    'Thinking of applying? Come and meet the team on Thursday',
    'Run club at six, new starters welcome',
    'Don’t go to that pop-up clinic, the injector is unregistered',
    'Please do not stay away if you need us, emergency cover is in place',
    'Avoid the ring road, roadworks by the hospital',
    'Think twice before you lift that sofa',
  ],
});
