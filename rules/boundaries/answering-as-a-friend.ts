import { isDeclined } from '../../lib/reading/declining.ts';
import { pointsToCare } from '../../lib/reading/signposting.ts';
import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** What friends say to each other: plans, endearments, thanks for presents, one's own troubles, favours. */
const FRIENDLY = phrases`
  love you | (?:i )?miss(?:ed)? (?:you|him|her|them|our)(?: too)? | can'?t wait | wouldn'?t miss it
  i'?ll be there | we'?ll be there | count me in | i'?m in\b | save me an?
  see you (?:there|then|soon|tonight|at|on|sat\w*|sun\w*|fri\w*)
  come (?:to|over|round|out|along|with|and)(?: [\w']+){0,2} | join (?:us|me)
  (?:could |i'?ll |i can )(?:pop|come|nip|swing|drop) (?:round|over|by|in)
  just as (?:me|a (?:friend|mate|pal)) | (?:text|ring|call|message|dm|whatsapp|add|follow|find) me
  add(?:ed|ing)? you | followed(?: you)? | (?:my|mine's) (?:number|mobile|house|place|birthday)
  (?:drinks?|dinner|lunch|coffee|pint|cuppa|brew)s?(?: on me| soon| after| one night)? | fancy (?:a|it|coming)
  you free | free (?:on|sat|fri|sunday|tonight) | it'?s a date | gorgeous | handsome | darling | beautiful
  good ?looking | you shouldn'?t have | wearing (?:it|them)
  (?:loved|ate|drank|scoffed|demolished|devoured) (?:it|them|every|the) | wouldn'?t go amiss | go on then
  yes please | if you insist | twist my arm | you spoil me | pay me (?:back|whenever) | sent it | no rush
  i owe you | it's a deal | between us | our secret | don'?t tell | favourite | my girl | my boy | like family
  part of the family | all the time | me too | same here | my (?:ex|divorce|husband|wife|kids)
  i'?ll bring (?:it|the|a|some) | bringing (?:the|my) | where do i sign | put me down
`;

/** A professional's warm words, which need no change. */
const PROPER = phrases`
  in clinic | at your (?:appointment|review) | the team | our team | the ward | ring the | call the | service
  number on | thank you for (?:the )?(?:kind|lovely) | can'?t (?:talk|discuss|say) | support group | open day
  all welcome | everyone | they'll (?:find me|come out) | audit | office line | duty line | come and (?:see what we|say that)
`;

export default defineRule({
  title: 'Answering a service user as a friend',
  level: 'medium',
  what: 'This may read as answering somebody who is or was in your care as a friend would: plans, endearments, your own life.',
  why: 'It may feel kind, but it blurs where care ends, and others in your care can read it.',
  instead: 'Thank them warmly and keep to that, or point them to the service.',
  notWhen: 'They were never in your care, or the plan is part of their care.',
  find: (reading) => {
    if (!reading.relations.toSomebodyInCare || reading.says(PROPER) || pointsToCare(reading)) return [];
    return reading
      .match(FRIENDLY)
      .filter((found) => !isDeclined(reading, found))
      .slice(0, 1);
  },
  flags: [
    { text: '⟦Count me in⟧, what time', kind: 'reply', to: 'Client: "Barbecue at ours Saturday"' },
    {
      text: '⟦I miss you too⟧, it is dull without you lot',
      kind: 'reply',
      to: 'Patient: "We miss our sessions"',
    },
    {
      text: '⟦You shouldn’t have⟧, I have it on now',
      kind: 'reply',
      to: 'Did you get the scarf? You looked after my dad so well',
    },
    { text: 'Course I remember you, ⟦fancy a⟧ catch up', kind: 'reply' },
    {
      text: '⟦Go on then⟧, twist my arm',
      kind: 'comment',
      to: 'Resident’s son: "Pint on me for all you did for Mum"',
    },
    { text: 'Looking ⟦gorgeous⟧ in that one', kind: 'reply', to: 'A post by a woman on his caseload' },
  ],
  passes: [
    {
      text: 'Thank you for the kind words, all of us read them',
      kind: 'reply',
      to: 'You did my hip, thank you',
    },
    { text: 'Count me in, what time', kind: 'reply', to: 'Colleague: "Barbecue at ours Saturday"' },
    {
      text: 'Please ring the ward and ask for the sister',
      kind: 'reply',
      to: 'Patient: "Can I come back in?"',
    },
    {
      text: 'I can’t accept, but thank you',
      kind: 'reply',
      to: 'Client: "There is a present for you at the desk"',
    },
    { text: 'See you at your appointment', kind: 'reply', to: 'Patient: "See you soon"' },
    'Count me in for the quiz',
  ],
});
