import { near } from '../../lib/reading/near.ts';
import { addUp, atWork } from '../../lib/reading/stories/adding-up.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { HIDING, LAUGH, UNCAUGHT } from '../words/conduct.ts';

/** Dodging work that waits, or leaving somebody waiting. */
const DODGED = phrases`
  (?:told|tell|telling|lied to|rang|radioed|said to) (?:control|dispatch|the desk|the ward|switch|ops|base
    the coordinator|bed manager|my manager
    duty)(?: \w+){0,3} (?:i was|we were|we'?re|i'?m|the|that)(?: \w+){0,5} (?:jammed|broken|flat|stuck|cleaning|busy
    off sick|delayed|on scene|down|out of fuel|lost|tied up|restocking|puncture)
  (?:didn'?t|did not|don'?t|not|never|stopped|won'?t|ain'?t|without) (?:bother(?:ed|ing)? (?:to |with )?)?(?:answer(?:ed|ing)?
    pick(?:ing|ed)? up|ring(?:ing)? (?:them |him |her )?back|call(?:ing)? (?:them |him |her )?back|go(?:ing)? in
    respond(?:ing)?|reply(?:ing)?|repl(?:y|ied)|chase|check(?:ed|ing)? (?:on )?(?:him|her|them))
  let (?:it|the (?:phone|bleep|buzzer|bell)) (?:ring|go|buzz)
  (?:ignor(?:e|ed|ing)|muted?|silenced?|turned (?:off|down)|switched (?:off|down)|unplugged|hid
    hiding from) (?:the |my |our |all the )?(?:bleep|pager|radio|phone|buzzers?|call bells?|alarm|emails?|referrals?
    on[- ]call|set|control|bells?)
  (?:stay(?:ed|ing)?|sit(?:ting)?|sat|went|kept|book(?:ed)?) (?:red|unavailable|off radar|out of the way|clear late|on scene)
  (?:no|lose|lost) signal | dead spot
  finish (?:your|my|our|the) (?:sarnie|sandwich|brew|tea|coffee|kebab|chips|fag|vape|game|episode
    lunch)(?: \w+)? first
  (?:go(?:ing)?|went) off while | drive (?:past|on) | drove past | in a lay-?by
`;

/** What was waiting. */
const WAITING = phrases`
  on call | on-call | oncall | control | dispatch | radio | bleep | pager | phone | duty (?:line|phone|desk)
  buzzers? | call bells? | jobs? | calls? | cat (?:1|2|one|two) | chest pain | waiting list | referrals? | list
  visits? | patients? | crew | truck | screen | station | ring(?:ing)? (?:back|again) | night | shift | handover
  alarm
`;

const LEFT = near(
  'ignored|ignoring|left|leaving|forgot about|abandoned|let',
  String.raw`(?:the |a |my |all the |every )?${oneOf`
    buzzers? | call bells? | bleeps? | patients? | pts? | service user | client | residents?
    old (?:lady|man|dear) | lady | gentleman | him | her
  `}(?: \w+){0,5} ${oneOf`
    all night | all shift | for (?:an|two|three|half an|\d) hours? | for hours | waiting
    on the (?:toilet|commode|floor|bedpan) | while (?:we|i) | so (?:we|i) could
  `}`,
  2,
);
const LONG_WAY = pattern(
  String.raw`\b(?:take|took|taking|go|went|going|drive|drove) (?:the )?(?:long|scenic|slow) (?:way|route)(?: round)?(?: \w+){0,5} `,
  oneOf`
  time ?wasters? | regulars? | drunks? | frequent | same | again | jobs? | calls? | waster | it'?s
`,
  '\\b',
);

/** Off duty, one's own phone, reported or regretted; what to do when you ring. */
const OTHERWISE = phrases`
  off duty | day off | days off | annual leave | my own phone | reported | apologis\w+ | sorry | scam | spam
  ppi | cold call | mum | mother | please | if you (?:ring|call|can'?t) | out of hours | voicemail
  leave a message
`;

export default defineRule({
  title: 'Leaving calls or work to wait',
  level: 'high',
  what: 'This could read as ignoring a call, a bleep or a list, or misleading control, while somebody waited.',
  why: 'People rely on help coming when it can. Told lightly, this harms trust badly.',
  instead: 'Leave it out. If breaks or workload are the problem, raise them with your manager or union.',
  notWhen: 'You were off duty, on a proper break, or you tell of a real fault or delay.',
  find: (reading) =>
    addUp(reading, {
      need: 3.5,
      unless: OTHERWISE,
      cues: [
        { weight: 3, core: true, words: LEFT },
        { weight: 3, core: true, words: LONG_WAY },
        { weight: 2, core: true, words: DODGED },
        { weight: 1, words: WAITING, silent: true },
        { weight: 0.5, words: atWork('shift', 'soon', 'leadership'), silent: true },
        { weight: 1, words: HIDING, silent: true },
        { weight: 1, words: UNCAUGHT, silent: true },
        { weight: 0.5, words: LAUGH, silent: true },
      ],
    }),
  flags: [
    '⟦Told control the trolley was stuck so we could finish the pizza 😂⟧',
    '⟦Ignored the bleep for an hour last night, best shift ever lol⟧',
    '⟦Turned off the radio for two hours, control none the wiser 😂⟧',
    '⟦On call but I let it ring, they always ring back⟧ if it matters 😇',
    '⟦Stayed red for forty minutes on a job we finished in ten, control⟧ none the wiser',
    '⟦No signal in our favourite lay-by, jobs can wait 😉 control⟧ never twigged',
  ],
  passes: [
    'Radio died on scene, so we reported it and borrowed another',
    'Off duty, phone off, tent up',
    'If you can’t get through on the duty line please leave a message',
    'Sorry I didn’t ring back, clinic ran over',
    'Ignored a scam call from "HMRC"',
    'Finish your tea first, mum says',
  ],
});
