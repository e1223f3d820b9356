import { isDeclined } from '../../lib/reading/declining.ts';
import { isNear } from '../../lib/reading/people/relations.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { OCCASION } from '../words/private-life.ts';

/** Things that make a teacher and a learner more than that. */
const MORE = pattern(
  '\\b',
  oneOf`
  (?:my|current) students? (?:\w+ ){0,4}?(?:moved in|lives with|stays with)
  moved in (?:to|with) (?:our|us|me|my)(?: [\w']+){0,2} | dating
  (?:drinks?|cocktails?|pints?|tequila|karaoke|shots|pub|pints|dinner|supper|night out
    wine)(?:'s)?\b(?:[\w' ?,]{0,14}(?:with (?:me|him|her|them|w/|w)|just us(?: two)?|on me|friday|fri|tonight|after))?
  just us two | two pints | (?:drinks|dinner|coffee|wine) w(?:ith)? (?:him|her)
  came (?:in )?for (?:a brew|supper|dinner|tea) | bikini
  message(?:s|d)? (?:me|them) at (?:midnight|\d\d?|night) | thinking about you | you up\? | can't sleep
  cook for (?:him|her) | (?:fit|hot(?! take)|gorgeous|fancy (?:him|her|my|a|one)|flirt\w*|crush|kiss\w*|snog\w*)\b
  friend request | added (?:her|him|them) (?:straight|on|to) | have a favourite | favourite student
  set (?:her|him) up with | godmother | babysit\w* | lent (?:me|him|her|them) | gave me a lift home | 3am
  asked me out | matching tattoos? | in exchange for
  hand on my (?:back|knee|leg|thigh|bum|shoulder) | bought me (?:a drink|drinks|dinner|\d \w+) | (?:his|her|my) type | my insta
  follow for follow | on holiday with | stay(?:s|ing)? (?:at|with) (?:ours|mine|us|me)
  lodger | snapchat | tinder | hinge | my flat | my place | back to mine | kissed | slept | massage
  text(?:s|ed|ing)? me | calls me (?:babe|darling|sweetheart) | gorgeous | sexy | wink\w*
`,
  '(?![a-z])',
);

const SOCIAL = new RegExp(`\\b${OCCASION}\\b`);

/** Two of them, at night, away: what makes a drink more than a do. */
const ALONE = phrases`
  just (?:the two of )?us | alone | last night | tonight | friday | saturday | sunday | took (?:me|him|her)
  taking (?:me|him|her) | bought (?:me|him|her) | invited? (?:me|him|her) | asked (?:me|him|her)
  with (?:my|the|one of my) (?:student|trainee|mentee|educator|supervisor|mentor|lecturer|tutor)s?
  half of them | at mine | at ours | round at | weekend
`;

/** Learning together in the open: a do of the whole team, thanks, teaching. */
const USUAL = phrases`
  leaving do | end of placement (?:meal|lunch|cake) | whole (?:team|cohort|year|class) | pub quiz | team (?:night|lunch|meal) | thank(?:s| you)
  student union bar | union | conference | declin\w+ | swip(?:ed|e) left | told (?:the )?uni | reported
  training | policy | guidance | welcome | recruit\w* | bursary | awards? (?:night|dinner) | pizza
  nobody tells you | wellbeing
`;

export default defineRule({
  title: 'More than teaching between a student and a supervisor',
  level: 'medium',
  what: 'This may tell of dates, drinks, favours or a close bond between a student and the one who marks or supervises.',
  why: 'One has power over the other. It can feel hard to say no, and others may doubt the marks.',
  instead: 'Keep to the work and to groups. If somebody crosses a line with you, your university can help.',
  notWhen: 'It is a leaving do or an event for the whole team.',
  find: (reading) => {
    const { learning } = reading.relations;
    const social = reading.match(SOCIAL).filter(({ sentence }) => ALONE.test(sentence.plain));
    const told = [...reading.match(MORE), ...social]
      .filter(
        (found) =>
          isNear(reading, found, learning, found.plain.length > 12 ? 1 : 0) ||
          /student|educator|supervis|third year/.test(reading.draft.to ?? ''),
      )
      .filter((found) => !USUAL.test(found.sentence.plain) && !isDeclined(reading, found))
      .filter((found) => /\b(?:i|me|my|mine|you|us|we|our)\b/.test(found.sentence.plain));
    const high =
      /\b(?:dat(?:e|ing)|just us|bikini|flirt|crush|kiss|snog|fit|hot|fireman|tequila|thinking about you|3am)\b/;
    const grave = told.find((found) => high.test(found.plain));
    return grave
      ? [{ ...grave, level: 'high' as const }]
      : told.slice(0, 1).map((found) => ({
          ...found,
          level: social.includes(found) ? ('low' as const) : ('medium' as const),
        }));
  },
  flags: [
    '⟦My student has moved in⟧ with us and yes I am still marking her',
    'Is it wrong to have a ⟦crush⟧ on my educator',
    'My supervisor ⟦messages me at midnight⟧ about nothing',
    {
      text: 'Now I am not marking you, ⟦cocktails? Just us two⟧',
      kind: 'reply',
      to: 'Placement student: "Signed off today"',
    },
    'One of my students is my ⟦favourite student⟧ ever and I said so in her report',
    'My mentor ⟦gave me a lift home⟧ then stayed till late',
  ],
  passes: [
    "My educator's asked our whole cohort to the pub quiz",
    'Leaving do for our students on Friday, cocktails for the whole team',
    'My educator swiped right on me. Told the uni, all sorted',
    'My student passed her placement today and I am so proud',
    'Swapped my shift so I can go for drinks with the girls',
    'The third years gave a superb poster session',
    'Students: your supervisor should never ask you for drinks alone. Your university can help',
  ],
});
