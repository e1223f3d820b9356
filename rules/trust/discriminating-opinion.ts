import { addUp, atWork } from '../../lib/reading/adding-up.ts';
import { defineRule } from '../../lib/rule.ts';
import { EXCLUDE, GROUPS, POLITICS } from '../words/belief.ts';
import { MEANS_WELL } from '../words/goodwill.ts';
import { OPINION, SARCASM, SCORN } from '../words/opinion.ts';

export default defineRule({
  title: 'An opinion that runs down a group of people',
  level: 'high',
  what: 'This could read as a view that a group of people deserves less: by origin, faith, sex, size, illness, age or means.',
  why: 'Anybody in that group may need your care and wonder how you would treat them.',
  instead: 'Consider leaving it out, or write about the problem and not about the people.',
  notWhen: 'You condemn such views, report them, or speak of your own group with warmth.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      sure: 4.5,
      reach: 2,
      unless:
        /\b(?:unacceptable|racism|racist (?:abuse|remark|comment)s?|abuse (?:towards|of|against)|stigma|discriminat\w+|equality|inclusive|inclusion|history month|awareness|deserves? (?:better|respect|care)|rights|campaign|stand with|ally|solidarity|thank|proud|welcome|research|study|published|evidence|statistics|per cent|percent|guidance|training day|myth|please stop|isn'?t willpower|no shame|signed off|depression, since|testimonials|i was (?:told|asked|called)|called me|told me to go|said to me|shouted at me|my (?:mum|dad|nan|son|daughter|husband|wife)(?: is|'s| was))\b/,
      cues: [
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
    'Half of these kids aren’t ⟦autistic, they’re just naughty⟧. Nobody wants to say it',
    '⟦Smokers should go to the back of the queue, self-inflicted⟧. Come at me',
    '⟦Not being racist but overseas staff aren’t up to it⟧ and you can’t say so',
  ],
  passes: [
    'Interpreters make my clinic safer. Book one',
    'Racist abuse of our overseas nurses is unacceptable',
    'People on benefits deserve better than this form',
    'Eid Mubarak to all who celebrate',
    'Hot take: every clinic letter should be one page',
    'Older drivers can have their eyesight tested free, ask your optician',
    'Unpopular opinion: pineapple belongs on pizza',
  ],
});
