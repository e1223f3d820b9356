import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { LAUGH } from '../words/conduct.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';
import { ANGER, SARCASM, SCORN, TOKENS } from '../words/opinion.ts';

/** Not caring, or counting the days. */
const WEARY = phrases`
  don'?t (?:really )?(?:like|care about|do|want|give)
  hate (?:people|patients|mondays|this job|my job|it here|everyone) | bored (?:of|with|senseless|stiff)
  can'?t be (?:bothered|arsed) | couldn'?t care | dead inside | zero (?:fucks|interest|enthusiasm)
  not paid enough | minimum (?:effort|wage) | for the money | pays the (?:bills|rent) | it'?s a (?:wage|job)
  is it (?:friday|home time|five) | clock ?watch\w* | sleeps till | days (?:till|until|til)
  hours (?:left|to go) | never have to | what'?s the point | why (?:do i|did i) bother
  sunday (?:night )?(?:tummy|dread|fear|blues) | it'?s the (?:faces|people) | my will to live | sit down
  i spent (?:three|four|five|\d) years
`;

export default defineRule({
  title: 'A moan about work',
  level: 'low',
  what: 'This grumbles about the job, the place or the people in it.',
  why: 'One is human. Many such posts can make the people you care for feel that they are a burden.',
  instead: 'Consider keeping it for friends, or turning it into something that helped.',
  notWhen: 'You speak of tiredness with dignity, or the joke is only on you.',
  find: (reading) =>
    addUp(reading, {
      need: 2.5,
      unless:
        /\b(?:thank|proud|love|grateful|lovely|please|delighted|birthday|happy|congrat\w*|charity|join us|recruit\w*|support|help(?:s|ed)?)\b/,
      cues: [
        AT_HOME,
        MEANS_WELL,
        { weight: 2, words: WEARY },
        { weight: 1, words: SARCASM },
        { weight: 1, words: SCORN },
        { weight: 0.5, words: ANGER, silent: true },
        { weight: 1, words: atWork('leadership', 'employer', 'manager', 'running'), silent: true },
        { weight: 0.5, words: atWork('colleague', 'team', 'task', 'shift'), silent: true },
        { weight: 0.5, words: TOKENS, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Dead inside and it’s only the first clinic⟧ of the week',
    '⟦Why do I bother with supervision, what’s the point⟧',
    'Eleven ⟦days till leave and then I never have to see this rota again⟧',
    'Mandatory training again. ⟦Some genius has added a module 🙃⟧',
    '⟦Can’t be arsed with clinic⟧ today',
    'The ⟦intranet is a joke 🙄⟧ nine clicks to book leave',
  ],
  passes: [
    'Tired in my bones, good day’s work though',
    'I love this job even on a Monday',
    'Eleven days till the wedding',
    'Hate coriander',
    'Supervision was just what I needed, thank you',
    'Home time. Bath. Bed',
  ],
});
