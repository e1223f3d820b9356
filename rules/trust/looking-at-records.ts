import { near } from '../../lib/reading/near.ts';
import { addUp } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { LAUGH } from '../words/conduct.ts';

/** Looking somebody up, or into a record, out of interest. */
const LOOKED = phrases`
  (?:looked|look|looking) (?:\w+ ){0,4}up (?:on|in) (?:the |our )?(?:system|rio|systmone|systm one|emis|epr|pacs
    archive|portal|cad|records?|database|spine|care director|liquid ?logic|mosaic|nhs spine|lorenzo|epic
    clinical portal|trak)
  had (?:a|an|another) (?:wee |little |quick |sneaky |cheeky |good )*(?:nosey|nose|peek|look|peep|gander|nebby
    browse) (?:at|in|through|on|round) (?:his
    her|their|my (?:ex|own|neighbour|sister|brother|mum|mam)\S*|the ex's
    \w+'s) (?:\w+ )?(?:notes|records?|results?|file|scans?|bloods|chart|x-?ray)
  (?:checked|read|opened|viewed|looked at|looked in|looked through|been in|been through|accessed) (?:my own|my ex'?s?
    his ex'?s?|my (?:sister|brother|neighbour|mate|mum|mam|boss|manager|boyfriend|girlfriend|in[- ]law
      mother[- ]in[- ]law|colleague)'?s|the neighbour's
    the ex's) (?:\w+ )?(?:notes|records?|results?|file|scans?|bloods|chart)
  curiosity got | being nosy | i'm nosy
`;

/** Keys to the record lent out or copied out. */
const KEYS = phrases`
  (?:share|shared|sharing|borrow(?:ed)?|using|used|use|lend|lent|have|got|gave
    give) (?:\w+'?s? ){0,4}(?:log ?ins?|passwords?|smart ?cards?|log ?on)
  (?:my|our|the|one|same|whole team's|everyone's) (?:login|log ?in|password|smart ?card|log ?on)(?:'s| is| for| stays| lives| left)
  password(?:'s| is| on| written) | smart ?cards? (?:left|stays|lives|in the)
  (?:copy|copied|paste|pasted|pasting) (?:\w+ ){0,5}(?:epr|notes|record|entry|letter|patient|referral
    transcript)(?: \w+){0,6} (?:into|in) (?:the |a |free |my )*(?:chat ?gpt|chat ?bot|free chatbot|ai|bot)
`;

const SYSTEM = phrases`
  systems? | notes | records? | rio | systmone | emis | epr | pacs | archive | portal | login | smart ?card
  database | results? | hearing test | bloods | scan | chart | file | nhs number | work | ward | computer | lab
`;

const STRAIGHT = near(
  `${oneOf`
    looked | looking | look | checked | checking | searched | searching | nosed | found | snooped
  `}(?: up)?(?: for| at| through| on)?`,
  String.raw`${oneOf`
    (?:my|his|her|the) (?:ex|ex'?s?|neighbour|neighbours|boyfriend|girlfriend|husband|wife|sister|brother|mum|dad
      cousin|mate|friend|boss|manager|colleague|date|landlord|crush|mother[- ]in[- ]law)(?:'s)?(?: \w+){0,4}
    him | her | them | myself | someone | somebody | a celebrity | that footballer
  `} (?:up )?(?:on|in) (?:the )?(?:\w+ )?${oneOf`
    system | records? | notes | database | computer | emis | systmone | rio | pacs | portal
  `}`,
  2,
);
const PRIVATE_RECORD = near(
  'looked|looking|nosed|read|reading|browsed|snooped|peeked|been through|going through|opened|accessed',
  `${oneOf`
    celebrit\w+ | famous people | footballers? | friends? | mates? | neighbours? | famil(?:y|ies)
    people i know | exes | ex | colleagues? | everyone
  `}(?:'s|s'|')? (?:records?|notes|results|files?|scans|bloods|charts)`,
  4,
);
const PASSWORD_SHOWN = near(
  "(?:my|our|the|everyone's|ward|team|shared) (?:\\w+ )?(?:password|login|log ?in|smart ?card|pin)",
  wordings`
    post[- ]?it|sticky note|monitor|whiteboard|wall|drawer|under the keyboard|group chat|everyone knows
    whole team|agency|all use|left in|never log
  `,
  6,
);
const BORROWED = pattern(
  '\\b',
  oneOf`
  using | used | use | borrow\w* | on | logged in (?:with|on|under|as) | sharing | share
`,
  String.raw` (?:my |a |another |the |our |somebody |someone )?(?:\w+ )?`,
  oneOf`
  colleague | mate | manager | consultant | friend | nurse | student | sister | band \d | other person | else
  \w+
`,
  String.raw`'s (?:login|log ?in|password|smart ?card|account|pin|badge)\b`,
);

/** Offering to look for one person's results, in a reply. */
const OFFERED = pattern(oneOf`
  \b(?:i can|i'll|i will|i could|let me|happy to|want me to)(?: have a)? (?:look|check|nosy|nosey|nose|peek)(?: \w+){0,3}? (?:when
    next time|as soon as) (?:i'm|i am|i get) (?:in|back|on|at work)\b
  \b(?:i can|i'll|i will|i could|let me|want me to) (?:look (?:it|you|him|her|them|that) up|have a (?:quick |wee |sneaky
    )?(?:nosy|nosey|nose|peek|look)|check (?:it|them|that)?)[^.!?\n]{0,25}\b(?:on the system|at work|on my (?:next )?shift
    on shift|when i'?m (?:in|on|back))\b
  \b(?:give|dm|send|message) (?:us|me) (?:your|his|her|the) (?:dob|date of birth|nhs number|hospital number
    surname)\b[^.!?\n]{0,25}\b(?:i'?ll|and i)\b
`);
const RESULTS = phrases`
  results? | scans? | bloods | x-?rays? | biops(?:y|ies) | swabs? | appointments? | letter | referral | waiting list
  test | mri | ct | smear | notes
`;

/** Advice on passwords; passwords at home; one's own records. */
const OTHERWISE = phrases`
  never share | don't share | do not share | change your password | forgot(?:ten)? my password | reset | netflix
  wi-?fi | your own (?:record|notes) | nhs app | subject access | policy | training | audit trail | nobody should
  streaming | spotify | (?:handover|lecture|revision|course|study|session|meeting|placement|exam) notes | (?:asked|asks|asking) (?:me )?if i (?:can|could|would|might) | i (?:can't|don't|won't|never) look | password manager | expired | locked out
`;

export default defineRule({
  title: 'Looking at records, or sharing a login',
  level: 'high',
  what: 'This could read as looking up records without a reason in care, or sharing a password or smartcard.',
  why: 'Looking somebody up out of interest breaks their confidence, and system logs show who looked.',
  instead: 'Leave it out. If it has happened, speak to your manager or information governance lead.',
  notWhen: 'You looked as part of that person’s care, or you give general advice on passwords.',
  find: (reading) => [
    ...(RESULTS.test(`${reading.plain} ${reading.draft.to?.toLowerCase() ?? ''}`)
      ? reading.match(OFFERED)
      : []),
    ...addUp(reading, {
      need: 3,
      unless: OTHERWISE,
      cues: [
        { weight: 3.5, core: true, words: STRAIGHT },
        { weight: 3, core: true, words: BORROWED },
        { weight: 3, core: true, words: PRIVATE_RECORD },
        { weight: 3, core: true, words: PASSWORD_SHOWN },
        { weight: 2.5, core: true, words: LOOKED },
        { weight: 2.5, core: true, words: KEYS },
        { weight: 1, words: SYSTEM, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  ],
  flags: [
    '⟦Had a nosey at my ex’s notes, turns out it IS gout 😂⟧',
    '⟦Looked my neighbour up on the system⟧ and she is older than she says',
    'We all ⟦use Brenda’s login because IT take a week on records⟧',
    '⟦Checked my sister’s results⟧ before she did, it’s a boy',
    {
      text: '⟦I can look it up when I’m in⟧, what is the surname?',
      kind: 'reply',
      to: 'Still no biopsy results after three weeks',
    },
    '⟦Smartcard stays in the ward computer⟧ all day, saves logging in',
    '⟦Pasted the whole referral into ChatGPT, NHS number⟧ and all, letter done',
  ],
  passes: [
    'A friend asked if I could look him up on the system. I can’t, and I don’t',
    'Never share your login, not even with your best mate',
    'You can see your own record in the NHS app',
    'Locked out again, forgot my password, three hours on hold to IT',
    'Can I use your Netflix password',
    'I looked up the word dysdiadochokinesia again',
    'Read my notes before the viva twice',
    'Finished the audiobook, laughed, went and checked my own handover notes',
    'Looked through my own lecture notes from 1998',
    { text: 'I can look it up when I’m in', kind: 'reply', to: 'When is the open day?' },
    'We checked the results together with her in clinic',
  ],
});
