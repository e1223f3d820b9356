import { isAboutCare } from '../../lib/reading/people/relations.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** A way to reach the writer at home: 'my own number', 'my mobile', 'ring me any time', 'my address'. */
const OWN_LINE = phrases`
  (?:my|me|mine'?s?) (?:own |personal |private |actual |home )?(?:number|no|mobile|mob|phone|cell|whatsapp|e-?mail
    address|snap|snapchat)(?:'?s| is)?(?: 07\d{3} ?\d{3} ?\d{3})?
  (?:take|have|use|save) (?:my|me|this) (?:own |personal |private )?(?:number|mobile|email)
  mine'?s,? 07\d{3} ?\d{3} ?\d{3} | 07\d{3} ?\d{3} ?\d{3}
  (?<!\b(?:they|they'd|they've|who|who'd|had both) )(?:swapped|exchanged|swapping) (?:numbers|phone numbers|mobiles|snaps)
  (?:text|ring|call|phone|whatsapp|message|ping|bell) (?:me|us) (?:\w+ ){0,3}?(?:any ?time|whenever|day or night
    day and night|at night|after \d+|late|anytime|in the (?:middle of the )?night|any hour|24/7
    if (?:you|it|he|she|the)|on (?:my|this))
  (?:ring|text|call) whenever | (?:on|from) my own (?:phone|mobile|number|account) | my own phone
`;

/** Given as a favour, round the proper line: that is what makes a number personal. */
const ROUND_THE_LINE = phrases`
  (?:don'?t|dont) (?:be )?(?:ring|call|phone|go through|bother)\w* (?:with )?(?:the )?(?:dept|department|office
    clinic|duty|ward|reception|switchboard|front desk)
  (?:duty|office|clinic|main) (?:line|number)(?:'s| is) (?:useless|rubbish|shut|a nightmare|hopeless)
  quicker than | don't (?:bother|wait) | on hold | any ?time | day or night | at night | after hours | weekend
  midnight | whenever | i always answer | i'll (?:always )?answer | if (?:he|she|it) kicks off
  just want a (?:blether|chat|natter) | need (?:a )?(?:chat|to talk) | gave (?:her|him|them|you) my
  all have my | gets my | has my | have my | got my
`;

/** A lost cat, a sale, a clinic's own line, work among colleagues. */
const OTHERWISE = phrases`
  lost | missing | for sale | selling | collect | ono | free to | vacancy | vacancies | band \d | apply
  closing date | recruit\w* | clinic (?:number|line) | book\w* | reception | branch | office is
  our (?:number|line|page) | emergency contact | lone work\w* | on[- ]call | rota | shift swap | new phone
  new number | lost my (?:phone|contacts) | my numbers | number (?:one|two|three|four)\b | my price | can't on my own
  (?:don'?t|never|not|can'?t|won'?t|haven'?t|i've never) (?:\w+ ){0,2}(?:giv(?:e|en|ing)|gave|hand(?:ed|ing)?)\b[^.!?]{0,40}\bnumbers?
  (?:gave|give|giving|handed|offered|sent) (?:him|her|them|you) (?:the|our) (?:ward|clinic|team|office|unit|department|service|work|switchboard|duty|main)(?:'s|(?: \w+)? (?:number|line|mobile|e-?mail))(?! (?:number |line )?and (?:mine|my))
  (?:shop|branch|clinic|team|office)'s number | from (?:the )?(?:swimming|gym|school gates?|school run|netball|football|choir|church|yoga|nursery run|dog walk\w*|baby group)
`;

export default defineRule({
  title: 'Your own number or address given to a service user',
  level: 'high',
  what: 'This seems to give out, or tell of giving out, your own number or address for care.',
  why: 'Calls to your own phone have no record, no cover when you are off, and can blur where care ends.',
  instead: "Give the service's number, and say when it is answered and whom to ring out of hours.",
  notWhen: 'The number belongs to your business, or the post is to friends or colleagues.',
  find: (reading) => {
    const { toOne, toColleague } = reading.relations;
    if (toColleague || reading.says(OTHERWISE)) return [];
    const [line, ...more] = reading.match(OWN_LINE);
    if (!line) return [];
    const round = reading.says(ROUND_THE_LINE);
    const own = more.length > 0 || /\b(?:own|personal|private|mine|mobile|number|swapp)/.test(line.plain);
    if (isAboutCare(reading, line, 2, 3) && (round || own)) return [line];
    return toOne && round && own ? [line] : [];
  },
  flags: [
    'Told my Monday ladies to ⟦save my own number⟧, the office never picks up',
    { text: "Don't ring the ward pet, ⟦mine's 07700 900112⟧, any time", kind: 'reply' },
    'One of my young people has ⟦my mobile⟧ and rings at midnight. I always answer',
    { text: '⟦Take my mobile⟧ love, the duty line is useless at weekends', kind: 'reply' },
    'I have given all of my families ⟦my personal number⟧ and I would do it again',
    'She wanted help at night so I gave her the ward’s number and ⟦my own mobile⟧',
    'Me and one of my patients ⟦swapped numbers⟧ at the gate today',
  ],
  passes: [
    'He asked for my number so that he could send a thank-you. I gave him the ward’s',
    'A mum asked for my mobile and I gave her the duty line number',
    'I don’t give out my number to patients. Control will find me',
    'I’ve never given anyone from a job my number, though I’ve wanted to',
    'Two ladies at the bus station compared hips, and by the time the 42 came they’d swapped numbers',
    'New phone, new number, friends message me please',
    'Swapped numbers with a mum from netball, wine on Friday',
    'Call Rhian at the clinic on 07700 900145 to book a hearing check',
    { text: 'Our number is at the top of the page, ring any time from 9', kind: 'reply' },
    'Lost: one tabby cat. Ring me any hour 07700 900188',
    { text: 'Text me when you get home', kind: 'reply', to: 'Colleague: "Last bus has gone"' },
    'I never give patients my own number, reception can always reach me by booking line',
  ],
});
