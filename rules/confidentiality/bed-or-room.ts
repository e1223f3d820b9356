import type { Span } from '../../lib/reading/index.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** A bed, bay or room as somebody's place: 'bed 4', 'side room 2', 'bay c bed 3', 'ward 7 bed 12', '#room7'. */
const PLACE = pattern(
  String.raw`\b(?:(?:bay|ward) \w{1,3},? ?)?`,
  oneOf`
  bed ?\d{1,2}[a-f]? | bed[- ]?space \d{1,2} | side ?room (?:\d{1,2}|[a-f])
  (?:bay|resus)(?: bay)? (?:\d{1,2}|[a-f])(?: bed (?:\d{1,2}|[a-f]))? | cubicle \d{1,2} | trolley \d{1,2}
  majors \d{1,2} | chair \d{1,2} | recovery (?:bay )?\d{1,2}
`,
  '\\b',
);

/** A room or a theatre says as much only where somebody is in it. */
const ROOM = /\b(?:(?:room|theatre|flat|scanner) ?\d{1,2}[ab]?)\b/;
const IN_IT = pattern(
  '\\b',
  oneOf`
  (?:man|lady|woman|gent|gentleman|chap|fella|lad|lass|girl|boy|patient|pt|pts|client|resident|he|she|him|her|one|mrs
    mr) (?:\w+ ){0,3}?(?:in|from|off|of)
  walked out of | came out of | whoever is in | poor soul in
`,
  ' $',
);

/** Beds of the garden, the shop and the budget; a bay for cars. */
const NOT_CARE = phrases`
  garden | allotment | spuds | sweet peas? | b ?& ?b | travelodge | premier inn | hostel | cabin | at the tip
  household waste | hoist | wobbly | weed(?:ed|ing|y)? | compost | flower | veg | raised bed | hotel | ikea | band | parked | parking
  bike | loading | courgettes? | plant(?:ed|ing)? | beds? (?:are |is )?closed
  open(?:ed|ing)? (?:the )?(?:new )?(?:unit|bay|beds) | new (?:bay|unit|beds) | meeting | training | seminar
  conference | workshop | interview | book(?:ed)? (?:the )?room | skip | platform | train | theatre \d
  girls from | lads from | us from | team from | staff (?:from|on) | simulation | mannequin | osce
`;

export default defineRule({
  title: 'A bed, bay or room number',
  level: 'high',
  what: 'This may say where one service user is.',
  why: 'Anybody on the ward that day, and their family, could tell who it is.',
  instead: 'Leave out the bed, bay or room.',
  notWhen: 'You write about beds in general: a bed push, bed numbers, a new unit.',
  find: (reading) => {
    const free = (span: Span) => {
      const sentence = reading.sentenceAt(span);
      const before = reading.sentences[sentence.index - 1]?.plain ?? '';
      return !NOT_CARE.test(sentence.plain) && !NOT_CARE.test(before);
    };
    const rooms = reading.match(ROOM).filter((room) => {
      const from = Math.max(0, room.start - 40);
      return IN_IT.test(reading.text.slice(from, room.start).toLowerCase());
    });
    return [...reading.match(PLACE), ...rooms].filter(free);
  },
  flags: [
    'The lady in ⟦bed 4⟧ just proposed to the porter',
    'My man in ⟦side room 2⟧ walked today',
    '⟦Bay C bed 3⟧ has asked for the priest again',
    'Whoever is in ⟦cubicle 9⟧ please stop singing',
    'Third night with ⟦bed 12⟧ and still smiling',
    '⟦Bed 7⟧ thinks I am his late wife',
    '⟦resus 2⟧ got us all today',
    'The gent from ⟦room 14⟧ has learned to work the lift',
  ],
  passes: [
    'Our allotment is nearly dug. Bed 4 has a fox in it',
    'Bed 3 at the B&B has a spring with a grudge',
    'Sponsor our bed push on Saturday!',
    'We have 4 beds closed on the unit this winter',
    'Bed 4 finally weeded, raised bed 5 next',
    'Side room doors should stay shut during an outbreak',
    'Went to bed at 4 and slept through',
    'Band 5 bed manager wanted',
    'Training is in room 14 at noon',
    'Parked in bay 3 and cannot find the car',
  ],
});
