import { isDeclined } from '../../lib/reading/declining.ts';
import { toPlain } from '../../lib/reading/plain.ts';
import { pointsToCare } from '../../lib/reading/signposting.ts';
import { oneOf, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { ABOUT_CARE, ABOUT_HEALTH, SENT_ON } from '../words/answers.ts';

/** 'Message me', 'ring me tonight', 'pop round mine', 'what's his dose?': from the open page into the writer's own hands. */
const TO_ME = new RegExp(
  String.raw`\b${oneOf`
  (?:message|dm|inbox|text|ring|call|ping|whatsapp|msg|pm|email|shout|phone|facetime|snap) me\b[^.!?\n]{0,40}
  drop (?:me|us) a (?:wee |quick |cheeky )?(?:dm|message|line|text|pm) | my (?:inbox|dms)(?: is| are)? (?:always )?open
  (?:in a |by |send it (?:us|me) (?:in a |by )?)private message | get on to me | (?:give|gie) (?:me|us) (?:a|your) (?:ring|shout
    call|bell|number)
  ring whenever | here's my (?:number|mobile) | (?:you've|you have|you know) my (?:number|mobile|personal)
  (?:pop|come|nip|swing|bring (?:it|him|her|them|yourself)|get yourself|get him|get her) (?:\w+ ){0,2}?(?:round|over|by|to me
    to mine|to ours|to my)\b(?: (?:mine|ours|my \w+))?
  round (?:mine|ours) | (?:my|our) (?:own )?(?:kitchen|kitchen table|sofa|garage|shed|couch|living room|spare room)
  i'll (?:pop|nip|drop|swing|come|call|bring|fetch|slip|sneak) (?:\w+ ){0,3}?(?:round|over|by|in|up|you|him|her|it|to yours)\b
  (?:date of birth|nhs number|hospital number) | what'?s (?:his|her|your|their|mum's|dad's) (?:name|weight|potassium|dose|bloods
    levels?|numbers?|address|dob)
  tell me (?:your|his|her|what) (?:weight|dose|symptoms|bloods|you've eaten|you weigh)
`}`,
);

/** Of stalls, jobs, studies and the service's own door. */
const IN_THE_OPEN = phrases`
  placement | vacancy | study | slides | book(?:ing)? | tickets? | reception | office | line | page | clinic line | stall
  please don't message | can't | cannot | not come over | won't | portal | forms
`;

export default defineRule({
  title: 'An offer to deal with it privately',
  level: 'medium',
  what: 'This seems to ask somebody with a health or care worry to message, ring or visit you, or to give you their details.',
  why: 'What follows has no record, no referral and no cover, and the person may come to rely on you alone.',
  instead:
    'Point them to the service’s own number, their GP or 111, and keep your own inbox and home out of it.',
  notWhen:
    'They are your own friend or family and it is not about care, or it is your service’s usual channel.',
  find: (reading) => {
    const { toColleague, toSomebodyInCare } = reading.relations;
    const asked = toPlain(reading.draft.to ?? '').text;
    if (reading.draft.kind === undefined || reading.draft.kind === 'post' || toColleague) return [];
    if (!toSomebodyInCare && !ABOUT_HEALTH.test(asked) && !ABOUT_CARE.test(asked)) return [];
    if (pointsToCare(reading) || reading.says(SENT_ON)) return [];
    return reading
      .match(TO_ME)
      .filter((found) => !IN_THE_OPEN.test(found.sentence.plain) && !isDeclined(reading, found))
      .slice(0, 1);
  },
  flags: [
    {
      text: '⟦Message me tonight pet and I’ll sort it⟧',
      kind: 'reply',
      to: 'Nan’s hearing aids are whistling again',
    },
    {
      text: '⟦Pop round mine⟧ after tea and I’ll have a look',
      kind: 'reply',
      to: 'My heel is agony and the clinic is shut',
    },
    {
      text: '⟦What’s your dose⟧? I’ll work it out',
      kind: 'reply',
      to: 'Insulin all over the place this week',
    },
    {
      text: '⟦Bring him round ours⟧ on Saturday, the kids can play',
      kind: 'reply',
      to: 'Waiting list is nine months for his speech',
    },
    {
      text: '⟦I’ll pop in⟧ on Sunday, I’m only round the corner',
      kind: 'reply',
      to: 'Mum is at breaking point with Dad',
    },
    { text: '⟦Ring me any hour, I mean it⟧', kind: 'reply', to: 'Nobody has rung about my lad’s referral' },
  ],
  passes: [
    {
      text: 'The repair line is open till five, they’d be glad to help',
      kind: 'reply',
      to: 'Nan’s hearing aids are whistling again',
    },
    { text: 'Message me on the page about a booking', kind: 'reply', to: 'Selling my old bike, sore knees' },
    { text: 'Message me after the shift', kind: 'reply', to: 'Colleague: "My heel is agony"' },
    { text: 'Message me, I’m in', kind: 'reply', to: 'Anyone free for the quiz?' },
    {
      text: 'I’m sorry. Please ring the duty line, they can see where it is',
      kind: 'reply',
      to: 'Nobody has rung about my lad’s referral',
    },
    {
      text: 'I can’t look at it on here, and 111 could tell you what is open',
      kind: 'reply',
      to: 'My heel is agony and the clinic is shut',
    },
    {
      text: 'That is a long wait. The charity’s helpline is very good',
      kind: 'reply',
      to: 'Waiting list is nine months for his speech',
    },
  ],
});
