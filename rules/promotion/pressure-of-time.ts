import { apart } from '../../lib/reading/claims/apart.ts';
import { gap, oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const PLACE = oneOf`
  slots? | spaces? | places? | spots? | appointments? | appts? | seats? | kits? | tubs? | boxes | pairs?
  tickets? | bookings? | diary spaces? | clients? | patients? | people | families | vouchers?
`;
const WHEN = oneOf`
  tonight | midnight | (?:mon|tues|weds|wednes|thurs|fri|satur|sun)(?:day)?(?: at)?(?: midnight)? | tomorrow
  payday | the end of (?:the |this )?(?:week|month|day) | month end | (?:9|10|11|12)(?: ?pm| o'clock)?
  the (?:\d+)(?:st|nd|rd|th) | christmas | the weekend | easter | black friday
`;

/** Money hangs on a deadline. */
const DEADLINE = pattern(
  String.raw`\b${oneOf`
    (?:offer|deal|price|discount|sale|code \w+|doors?|cart|enrolment|early ?bird|\d+ ?% off
      half price) ${gap(3)}(?:ends?|expires?|closes?|close|til|till|until|goes|finishes|stops
      disappears) ${gap(2)}${WHEN}
    (?:price|prices|it|they|cost) (?:goes|go|going|is going|are going|jumps?|doubles?|shoots?) (?:back )?up${gap(1)}
    prices? up (?:at|from|on) \w+ | before ${gap(2)}(?:price|prices) (?:goes?|rises?|changes?|jumps?)
    before the \w+ price goes | after (?:midnight|that|sunday|friday) ${gap(4)}(?:can't|price|full|£)
    (?:then|after that) (?:it's|its|back to) £[\d,]+ | discount that expires
    (?:ends|closes|expires|gone|finishes|last chance) ${gap(1)}(?:tonight|at midnight|midnight|sunday|today)
    code [a-z]+\d* (?:til|till|until|ends|expires) \w+
    book (?:by|before) ${WHEN} (?:for|and|to (?:get|save|claim|lock)) | today only
    (?:only|just) doing (?:this|it|these)[^.!?\n]{0,20}(?:till|til|until|once|today)
    in the next (?:hour|\d+|two|24)
    (?:off|price|offer|deal|free|£[\d,]+) ${gap(3)}(?:till|until|til) (?:the clocks|midnight|tonight|sunday|friday|monday)
    (?:till|until|til) i change my mind
    knock (?:half|\d+|a \w+) off | prices? (?:go|goes|going|are going) up
    last (?:day (?:for|to)|chance|orders|call|shout) | never (?:this|that) (?:cheap|price) again | tonight only
    this week only | \w+day only | \d+ ?(?:hrs?|hours) only | for \d+ hours
  `}`,
);
const THE_LAST = String.raw`few |remaining |chance |\d{1,2} |one |two |three |four |five |couple of `;
/** Few are left, or somebody else will have it. */
const SCARCE = pattern(
  String.raw`\b${oneOf`
    once they'?(?:re|ve)? gone | when they'?re gone | gone they'?re gone
    (?:last|final|only|just) (?:${THE_LAST})?${PLACE}(?! of (?:the )?(?:day|year))
    (?:only |just )?(?:\d{1,2}|one|two|three|four|five|a few|few|six) (?:\w+ )?${PLACE} (?:left|remaining|only
      and (?:they|six|four|\d) ${gap(2)}gone)
    down to (?:the last )?(?:one|two|three|four|\d)
    (?:selling|sell|sells|going|filling|filled|fills|booking) (?:up |out )?(?:fast|quick(?:ly)?|in (?:nine |ten |\w+ )?(?:minutes|hours))
    always sell out | don't (?:hang about|miss out|miss your|sleep on|wait|dither|delay|faff) | be quick | hurry
    act (?:now|fast) | snooze you lose | grab (?:one|yours|your|the last)
    before (?:they|it)(?:'re|'s)? (?:all )?(?:go|gone|sold|fills?)
    first (?:five|ten|three|six|twenty|\d{1,3}) ${gap(2)}(?:get|to (?:book|comment|message|reply|sign|dm)|only|people)
    squeeze in (?:\w+ ){0,2}(?:more|people) | and that(?:'s| is) (?:it|me)(?: for)? | who's having (?:it|them)
    full (?:until|till|after that) | nearly full | almost full | (?:oversubscribed|in demand)
    (?:\d+|one|two|three|four|five|six) (?:already )?(?:gone|sold|taken|booked) (?:since|already|today|in|by)
    (?:price|cost|fee) (?:doubles|trebles|jumps) | dither | first come | jump (?:it|the (?:list|queue))
    (?:waiting )?list is \d+ | not sure i'?ll (?:run|do|offer) it again
    won't be (?:repeated|running it again|doing this again) | won't last | i can't help you
    limited (?:spaces|places|slots|availability|number|time|edition|instructions)
    (?:places|spaces|slots) are (?:limited|going|flying|down to)
  `}`,
);
/** The doubt that is turned against the reader. */
const NUDGE = pattern(oneOf`
  \bwhat (?:carrying it|waiting) (?:has |will |is )?cost\w* | \bwhat (?:are|r) you waiting for\b
  \bwhy (?:would you )?wait\b | \bdon't be the one who\b | \bhow much longer\b | \bstop making excuses\b
  \bno excuses\b | \bare you (?:ready|serious)\b
`);

/** Events, jobs, charity, goods and NHS clinics may fill up without pressing anybody about care. */
const OTHER = phrases`
  study day | conference | tickets? (?:for|from|on) | raffle | ball | christmas do | party for | apply
  applications? | vacanc\w+ | closing date | bake | jumble | charity | abstracts? | survey | cpd | open day
  flu (?:jab|clinic) | vaccin\w+ | screening (?:invit\w+|programme) | placement | band \d | bank shifts?
  nhs (?:app|trust|clinic) | choir | quiz | gig | festival
`;

export default defineRule({
  title: 'Pressure of time or of few places',
  level: 'medium',
  what: 'This could press people to decide about their care in a hurry.',
  why: 'People who are ill or in pain need time to decide. A deadline or a "last few" could push them, and it could mislead if it is not exactly true.',
  instead: 'Consider saying plainly when you have appointments and what they cost, with no countdown.',
  notWhen: 'It is a plain fact about a class or an event: how many places it has, when booking closes.',
  find: (reading) => {
    const { selling } = reading.commerce;
    if (!selling || reading.says(OTHER) || reading.health.size === 0) return [];
    const deadlines = reading.match(DEADLINE);
    const scarce = reading.match(SCARCE);
    const nudges = reading.match(NUDGE);
    const kinds = Number(deadlines.length > 0) + Number(scarce.length > 0) + Number(nudges.length > 0);
    const claimed = reading.claims.length > 0;
    const levelFor = (deadline: boolean) =>
      deadline || kinds > 1 || claimed ? ('medium' as const) : ('low' as const);
    return apart([
      ...deadlines.map(({ start, end }) => ({ start, end, level: levelFor(true) })),
      ...[...scarce, ...nudges].map(({ start, end }) => ({ start, end, level: levelFor(false) })),
    ]).filter(
      (found) =>
        !reading.framed(found, 'condemned', 'negated') ||
        /don't|won't|can't|not sure/.test(reading.text.slice(found.start, found.end).toLowerCase()),
    );
  },
  flags: [
    'Laser sessions £60, ⟦offer ends Sunday⟧',
    'My gut course: ⟦doors close at midnight⟧, sign up below',
    'Acupuncture packages, ⟦prices up from Monday⟧, book now',
    "Hearing aids at trial price, ⟦then it's £2,900⟧",
    "Massage vouchers £35, ⟦once they're gone⟧ that is it",
    'Use code EASE10 for my back programme, ⟦ends tonight⟧',
  ],
  passes: [
    'Study day for physios, last few places, £80',
    'New patients £55, follow ups £42, book on the website',
    'Eight places in the art group, £12, materials included',
    'Charity quiz: only two tables left',
    'Band 6 vacancy closes Sunday, last chance to apply',
    'The sofa sale ends tonight and I need a bigger car',
    'Flu jabs at the surgery, last clinic Friday',
  ],
});
