import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { weighed } from '../words/told-stories.ts';

const YOUR_CARE = phrases`
  you (?:(?:missed|attended|cancelled|dna'?d) (?:\d|one|two|three|four|five|your|several|half|most|all|the last
      an? (?:appointment|session))|turned up (?:to|for)
    came (?:to (?:us|me|my|our|clinic|see)|in (?:to|for|with|on)|out (?:lovely|fine|well|clear))|told me (?:in|at|on)
    left (?:clinic|our ward|us) )
  your (?:scan|mri|x-?ray|bloods|results?|nail surgery|verrucas?|toe|toenail|bunion|hip|knee|swallow|adoption|stump
    leg|aids|splint|wound|operation|op|last (?:session|appointment|visit)|birth mum|file|notes|session(?:s)?) (?:was
    were|is|are|came|looks?|looked|went|showed|with (?:me|us)|on (?:mon|tues|wednes|thurs|fri)\w*
    (?:has|have) (?:healed|come))
  (?:i|we) (?:did|scanned|x-?rayed|fitted|made|treated|saw|delivered|nursed|placed|assessed|looked after
    had) (?:your (?!best|bit|job|work|thing|shift|turn|duty)\w+(?: \w+)?|you (?:in|on|at|last|when|for|with|back)
    you\b(?= (?:on|in|at|last)))
  not your (?:therapist|psychologist|physio|social worker|ot|podiatrist|dietitian|worker|paramedic
    counsellor) any ?more
  i'?m off your case | since i (?:closed|discharged) you | see you (?:at|in) clinic (?:on )?\w+
  if you were in clinic | course i remember you
`;
/** To one person who was in care: 'to the lad from the unit', 'if you're the lady from bay 2'. */
const TO_ONE = pattern(
  String.raw`(?:^|[.!?\n] ?)(?:`,
  oneOf`
    this (?:one|post) is for | message for | dear | hi | hello | happy birthday | big up | shout ?out
    massive well done | well done | so proud of | congratulations | thank you | cheers | to | and to
  `,
  ' )?(?:to )?',
  oneOf`
  the | that | my | our | if you(?:'re| are|r) the | whoever(?:'s)? | whichever
`,
  String.raw` (?:\w+ ){0,3}?`,
  oneOf`
  lad | lass | lady | man | woman | gent | gentleman | chap | fella | bloke | girl | boy | kid | mum | mam | dad
  nan | couple | family | client | patient | pt | teenager | one | child | little one
`,
  String.raw` (?:\w+ ){0,3}?(?:from|in|off|on|who|whose|i|we|that|with|has found|at) `,
);
const CARE = phrases`
  clinic | ward | bay | bed | unit | job | crash | theatre | list | session | scan | visit | placement
  caseload | ambulance | stretcher | resus | leg | aids | hip | knee | cast | splint | stammer | stroke | fall
  arrest | overdose | chemo | group | treated | fitted | scanned | x-?rayed | carried | cut out | worked on
  held your | nursed | discharged | client | patient | pt
`;
const OPEN = phrases`
  everyone | everybody | all of you | anyone | anybody | any of you | you all | colleagues? | team | students?
  staff | crew | nurses? | volunteers? | donors? | driver who | parked
  left (?:a|the) (?:tin|card|note|cake|biscuits) | held the door | on the (?:train|bus|tram)
  thank you for (?:the|my) | looked after (?:me|my) | my (?:mum|dad|nan|son|daughter) | if you(?:'ve| have)
  should | ask your | call (?:us|111) | interview | appointment letter | book
`;

export default defineRule({
  title: 'Words to somebody in your care, in public',
  level: 'high',
  what: 'This may speak in public to somebody about care that they had from you.',
  why: 'Everybody who reads it learns that they were in your care, and something of why.',
  instead:
    "Thank them without saying how you know them, and take care questions to your service's own channel.",
  notWhen: 'You speak to everybody at once, or answer a general question.',
  find: (reading) => {
    const words = [
      ...reading.match(YOUR_CARE).filter(({ sentence }) => !OPEN.test(sentence.plain)),
      ...reading.match(TO_ONE).flatMap((match) => {
        const near = [0, 1]
          .map((step) => reading.sentences[match.sentence.index + step]?.plain ?? '')
          .join(' ');
        const said = match.plain.replace(/^[.!?\n]? ?/, '');
        const at = match.start + (match.plain.length - said.length);
        const user = /\byou(?:r|'re|'ve|'ll|'d)?\b/.test(near) && CARE.test(near) && !OPEN.test(near);
        return user ? [{ start: at, end: match.end - 1 }] : [];
      }),
    ].slice(0, 2);
    // An answer says little itself; what it answers says the rest.
    return reading.draft.kind === 'reply' ? words : weighed(reading, words, 'high', -0.6);
  },
  flags: [
    { text: '⟦You missed three⟧ appointments, Kev, so no', kind: 'reply', to: 'Worst clinic ever' },
    { text: '⟦I did your splints⟧! look at you now', kind: 'reply', to: 'First day at big school' },
    '⟦Your scan was⟧ fine by the way Sheila, see you at bingo',
    "⟦I'm off your case⟧ now so a pint is allowed",
    '⟦To the lad from⟧ the rehab ward: your guitar solo made my year',
    '⟦Course I remember you⟧, worst ankle in Fife',
    '⟦Not your physio any more⟧ so yes to the pub',
  ],
  passes: [
    'Your scan appointment letter tells you where to park',
    'To the team on nights: you are the best',
    'To the nurse who looked after my mum in bay 2: thank you',
    'If you have had a scan, ask your team for the result',
    'See you all at the open day',
    'You missed a great conference',
    'I did your job for a week and I take it all back',
  ],
});
