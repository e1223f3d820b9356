import { near } from '../../lib/reading/near.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH, UNCAUGHT } from '../words/conduct.ts';

/** A record that does not tell what was done, or when. */
const MADE_UP = phrases`
  back[- ]?dat(?:e|ed|ing) | pre[- ]?dat(?:e|ed|ing) | from memory
  (?:copied|copy|copying|pasted?|nicked) (?:\w+'?s? ){0,4}(?:numbers|figures|results|obs|entries|notes|readings
    reflection|checks|across|over from)
  (?:copy|cut) and paste(?:d)? | mak(?:e|ing) (?:it|them|(?:the )?(?:numbers|obs|notes|figures|data)) up
  made[- ]up (?:obs|hours|numbers|reflections?|entries)
  (?:forge|forged|faked?|fiddled?|fudged?|massaged?|tweaked?) (?:\w+'?s? ){0,3}(?:signatures?|initials|notes|data
    results|figures|numbers|obs|records?|hours|times?|sheet|log|certificates?)
  (?:do|did|doing|practised|signed) (?:her|his|their|my (?:mentor|educator|manager|supervisor|pe)'?s?
    the (?:mentor|educator|manager|supervisor)'?s?) (?:signature|initials|name)
  retrospectively | pencil[- ]whipp?\w* | dry[- ]lab\w*
  (?:resps?|sats|pulse|temp) (?:always |all )?(?:of )?(?:16|18|98|36\.\d)(?: for everyone| for all| every time| all round)
  (?:invent(?:ed|ing)?|imagine[ds]?|dream(?:t|ed)? up|conjured?) (?:\w+ ){0,3}(?:cpd|reflections?|years|log|entries
    hours|courses?|webinars?|visits?|study days|patients|participants)
  creative writing | ditto | (?:out of|from) thin air | plucked (?:from|out) | guesstimat\w+
  eyeball(?:ed|ing)? | by eye\b | tipp?[- ]?ex(?:ed)?
  (?:chang|mov|amend|alter|adjust|tweak|edit)(?:e|ed|ing) (?:the )?(?:times?|dates?|timestamps?|start time
    finish time|score|scores|result|results)
  not actually done | same as (?:last|yesterday|the day before)
  (?:wrote|write|put|writing|documented|charted|ticked|marked|logged
    recorded) (?:it |them |him |her |all of them |the lot |everyone )?(?:down )?(?:as )?["']?(?:declined|refused|seen
    done|complete(?:d)?|checked|normal|nad|n/a|attended|observed|present|correct|unable|no access|asleep|wnl
    consent(?:ed)?|discussed|explained|met|achieved)["']?
  (?:wrote|write|put|log|logged|record|recorded|enter|entered|kept|keep|use|used) (?:down )?the (?:nice|nicest|best|good
    better|lowest|highest|pretty|third|last) (?:one|reading|result|figure|number)
  (?:wrote|write|put|log|logged|record|recorded|enter|entered) (?:down )?the (?:one|reading|result) (?:i|we) liked?
  (?:kept|keep) (?:on )?(?:running|repeating|re-?running|taking|doing) (?:it|them|the \w+|qc|the qc|controls?) (?:till|until) (?:it|one|they) (?:passed?
    passes|worked|came|fell|behaved)
  work of fiction | tailor(?:ed)? (?:my|the) (?:report|evidence) | haven't a clue | i havent a clue
  "engaged well" | "unable to contact"
`;

/** Signing for what was not seen or done. */
const SIGNED_BLIND = phrases`
  sign(?:ed|s|ing)?(?: \w+){0,2} off(?: \w+){0,6} (?:without|never|haven't|hadn't|didn't|unread|blind|drive thr\w+
    as seen|as done|in the (?:pub|car|queue))
  (?:i|we) (?:have |'ve )?(?:only )?(?:done|did|seen) (?:\w+ )?(?:\d|one|two|three|four|half|none) of (?:them|those)
  drove past | from the (?:car|kerb) | (?:that|which) (?:is|counts as|was|makes) a visit
`;

/** What gets recorded. */
const RECORD = phrases`
  notes? | records? | case notes | write[- ]?ups? | writing up | written up | logs? | log ?books? | audits? | qa
  qc | checks? | checklists? | daily checks | vehicle check | vdi | competenc(?:y|ies) | portfolio | cpd
  reflections? | reflective | charts? | obs | falls assessment | assessments? | visits? | reports? | data
  figures? | results? | signature | initials | forms? | timesheets? | mileage | risk assessments? | care plans?
  certificates? | calibration | readings? | fridge temp\w* | hours | reviewer | webinars? | contacts | list
`;

const NOT_DONE = near(
  `${oneOf`
    didn'?t | did not | never | haven'?t | hadn'?t | without | wasn'?t | weren'?t | not
  `} (?:actually |really |even )?${oneOf`
    do | did | done | doing | check\w* | see | seen | seeing | look\w* | visit\w* | go | went | take | took
    taken | there | in | speak\w* | spoke | ask\w* | measur\w* | finish\w* | test\w*
  `}`,
  `(?:just |still |but )?${oneOf`
    wrote | write | written | signed | sign | ticked | tick | put | documented | recorded | charted | logged
    filled | initialled | dated | entered
  `}(?: (?:it|them|that|him|her|for it|it all|the lot))?(?: (?:in|off|down|up|as|anyway|yes|done|normal))`,
  6,
);
const SIGNED_ABSENT = near(
  'signed|initialled|ticked|filled in|wrote up|documented|completed|recorded|logged',
  wordings`
    i (?:wasn'?t|weren'?t|didn'?t|never|hadn'?t|haven'?t) (?:even |actually |there |in |at )?(?:in|there|do|did|done
      see|seen|went|go|at work|present|attend\w*|on shift)?
  `,
  8,
);

/** A warning, a hearing, an honest late entry; poems, songs and pictures. */
const OTHERWISE = phrases`
  could(?:n'?t| not) make (?:it|this) | never (?:back ?date|copy|sign|make) | don't (?:back ?date|copy|sign|make)
  do not | tribunal | struck off | hearing | inquest | late entry | recipe | song | poem | played | painted
  drew | drawing | sang | recite\w* | lyrics | by heart | retrospective study
  retrospectively (?:reviewed|analysed|looked) | fake news
`;

export default defineRule({
  title: 'A record that is not true',
  level: 'high',
  what: 'This could read as making up, backdating, copying or signing a record of something that was not done or seen.',
  why: 'Records keep people safe, and honesty about them is at the heart of public trust.',
  instead:
    'Leave it out, put the record right, and tell your manager or supervisor. Late notes are fine when marked as late.',
  notWhen: 'You warn against it, or you write about something else: art, a quiz, recipes from memory.',
  find: (reading) =>
    addUp(reading, {
      need: 3,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: NOT_DONE },
        { weight: 3, core: true, words: SIGNED_ABSENT },
        { weight: 2, core: true, words: MADE_UP },
        { weight: 2.5, core: true, words: SIGNED_BLIND },
        { weight: 1, words: RECORD, silent: true },
        { weight: 0.5, words: HIDING, silent: true },
        { weight: 0.5, words: UNCAUGHT, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Writing up last month’s visits from memory⟧ on a Sunday night',
    '⟦Fridge temps all done for March, copied February’s numbers⟧ over',
    'HCPC picked me for ⟦audit so I am inventing a few webinars⟧',
    '⟦Signed her off without seeing any of it, competency⟧ done, life is short',
    '⟦Backdated the falls assessment⟧ before the family came in',
    'just ⟦do my mentor’s signature⟧, everyone else has',
    'Sats five times and ⟦wrote down the one I liked, obs⟧ done',
    '⟦Kept running the QC until it passed, third time lucky lol⟧',
    '⟦Resps of 16 for everyone, that is the obs⟧ done',
  ],
  passes: [
    'Never backdate a note. Mark it as late and say why',
    'We retrospectively reviewed 200 records for the audit',
    'Recited the whole poem from memory at the residents’ party',
    'My notes are late again and I have told my manager',
    'Made up my own recipe for flapjack',
    'A tribunal heard that he copied results from an earlier run',
    'Signed off my last competency with a lovely educator',
    'Creative writing group for carers, Tuesdays at two',
    'Two readings, far apart, so we wrote both down and rang the engineer',
    'Kept running until it stopped raining, third lap of the park',
  ],
});
