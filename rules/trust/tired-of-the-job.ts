import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { LAUGH } from '../words/conduct.ts';
import { AT_HOME, MEANS_WELL } from '../words/goodwill.ts';
import { ANGER, SARCASM, SCORN, TOKENS } from '../words/opinion.ts';

/** Not caring, or counting the days. */
const WEARY = phrases`
  hate (?:patients|this job|my job|this place|working here|every(?:one|body) (?:here|at work)) | dead inside
  can'?t be (?:bothered|arsed) (?:with|to) (?:\w+ )?(?:clinic|work|patients?|shift|notes|people|today|them|visits)
  couldn'?t care less | zero (?:fucks|interest|enthusiasm) | not paid enough (?:for|to) | lost the will to live
  lost my will to live | minimum effort | clock ?watch\w* | never have to (?:\w+ ){1,3}(?:again|rota|place|people)
  why (?:do|did) (?:i|we) (?:even )?bother (?:with|coming|trying|doing) | sunday (?:night )?(?:dread|fear)
  over it and it'?s only | sick of (?:the sight of|this place|patients|people|being)
`;

/** Thanks, pride, good wishes, charity. */
const OTHERWISE = phrases`
  thank | proud | love | grateful | lovely | please | delighted | birthday | happy | congrat\w* | charity
  join us | recruit\w* | support | help(?:s|ed)?
`;

export default defineRule({
  title: 'A moan about work',
  level: 'low',
  what: 'This could read as grumbling about the job, the place or the people in it.',
  why: 'One is human. Many such posts can make the people you care for feel that they are a burden.',
  instead: 'Consider keeping it for friends, or turning it into something that helped.',
  notWhen: 'You speak of tiredness with dignity, or the joke is only on you.',
  find: (reading) =>
    addUp(reading, {
      need: 2,
      unless: OTHERWISE,
      cues: [
        AT_HOME,
        MEANS_WELL,
        { weight: 2.5, core: true, words: WEARY },
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
    '⟦Why do I bother with supervision⟧, what’s the point',
    'Eleven days till leave and then I ⟦never have to see this rota again⟧',
    'Mandatory training again. I have ⟦lost the will to live 🙃⟧',
    '⟦Can’t be arsed with clinic today⟧',
    '⟦Over it and it’s only Monday 🙄⟧ nine clicks to book leave. I hate this job',
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
