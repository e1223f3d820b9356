import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { LAUGH } from '../words/conduct.ts';
import { ANGER, SARCASM, SCORN } from '../words/opinion.ts';

/** Making light of standards, complaints and hearings. */
const LIGHT = phrases`
  no case to answer | cleared | (?:in|into|went in|straight in) the (?:recycling|bin|shredder|fire|drawer)
  recycling | on the fridge | framed it | loo roll | toilet paper | suckers? | losers? | can'?t touch me
  bring it on | try me | see you in (?:court|tribunal) | report me | complainant'?s? | complain(?:t|ed|ts?)
  money (?:grab(?:bing)?|for nothing) | daylight robbery | rip[- ]?off | parasites? | leeches | vultures
  witch ?hunt | kangaroo court | standards? (?:schmandards|are|is) (?:a joke|optional|for|nonsense)
  whatever (?:the )?(?:standards|hcpc|code) | couldn'?t care less | scared | frightened of (?:them|the)
  big brother | thought police | jobsworths? | toothless | paper tiger
`;

/** Said straight out. */
const STRAIGHT = near(
  '(?:the )?(?:hcpc|nmc|gmc|regulator|social work england|cqc)',
  wordings`
    (?:are|is) (?:\w+ )?(?:a )?(?:waste|joke|useless|pointless|clueless|corrupt|parasites|leeches|toothless|crooks
      scam|racket|bullies|disgrace)|can (?:go and )?(?:do one|whistle|shove|jog|get|stick|kiss)
    couldn'?t|don'?t care|money grab\w*
  `,
  2,
);
const DAMNED = /\b(?:strike|struck) me off\b/;
const COMPLAINER = near(
  'complaint|complained(?: about me)?|complainant|complaining',
  wordings`
    what a joke|get a life|pathetic|joke|hilarious|laugh(?:ing|ed)?|lol|some people|saddo|loser|bored|karen
    nothing better|couldn'?t care|don'?t care|whatever|in the bin|binned
  `,
  6,
);

/** News and lessons from the regulator, said with respect. */
const OTHERWISE = phrases`
  consultation | respond to | survey | published decision | reading group | learn(?:ed|t|ing)? | sobering
  webinar | helpful | thank | renew(?:al|ed)? | deadline | reminder | registered with | check the register
  passed | sad | sorry
`;

export default defineRule({
  title: 'Scorn for the regulator or a complaint',
  level: 'medium',
  what: 'This could read as making light of the regulator, its standards, or somebody who complained.',
  why: 'People need to see that complaints are taken seriously. It could also count against you if one is made.',
  instead:
    'Disagree with a fee or a policy in plain and polite words, and leave complaints and hearings out.',
  notWhen:
    'You answer a consultation, question a fee politely, or share a published decision to learn from it.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      unless: OTHERWISE,
      cues: [
        { weight: 4, words: STRAIGHT, core: true },
        { weight: 3.5, words: COMPLAINER, core: true },
        { weight: 3.5, words: DAMNED, core: true },
        { weight: 1.5, core: true, words: atWork('regulator') },
        { weight: 1.5, words: LIGHT },
        { weight: 1.5, words: SCORN },
        { weight: 1, words: SARCASM },
        { weight: 1, words: ANGER, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦The HCPC is a joke, a rip-off and a witch hunt⟧ in one letterhead',
    '⟦Complaint⟧ came to nothing. Letter from the regulator is now loo roll 😂 suckers',
    '⟦HCPC fee up again, parasites, couldn’t care less⟧ about any of us',
    '⟦The regulator can try me⟧. Standards are optional if you are any good, clueless lot',
    'Mum ⟦complained to the HCPC, bring it on, what a pathetic loser lol⟧',
    '⟦Framed it: my warning from the HCPC, the clowns⟧',
  ],
  passes: [
    'HCPC renewal done, reminder that the deadline is Friday',
    'I have answered the HCPC consultation on fees and said why I disagree',
    'Check the register before you book',
    'Our journal club read a published decision this week, sobering',
    'The HCPC webinar on candour was good',
    'Cleared the loft, all of it in the recycling',
  ],
});
