import { pointsToCare } from '../../lib/reading/signposting.ts';
import { oneOf, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const CARE = oneOf`
  gps? | doctors? | docs? | dr | surgeons? | consultants? | specialists? | hospital | a ?& ?e | ed | appts?
  appointments? | clinics? | scans? | mri | x-?rays? | follow[- ]?ups? | follow up clinic | referrals?
  health visitors? | hv | nurses? | oncs? | oncologists? | team | physios? | opticians? | orthoptists?
  dentists? | 111 | 999 | ambulance | operation | op | surgery | biopsy | chemo | radiotherapy | screening
  dietitians? | waiting list
`;

/** No need of the GP, ignore the surgeon, skip the follow-up: somebody is told that they can do without. */
const AWAY = new RegExp(
  wordings`
    \b(?:no need (?:for|to (?:bother|see|ring|go|go to|call|worry|wait for|trouble))
      (?:don'?t|dont|wouldn'?t|needn'?t|no point) (?:even )?(?:bother(?:ing)?|need|be ringing|ring(?:ing)?
        wait(?:ing)? (?:for|on)|let|trouble|be bothering|go(?:ing)? to|waste (?:your )?time (?:on|with))|ignore|skip
      could skip|can skip|bin off|cancel|never mind|sack off|swerve|forget|i'd skip
      don't listen to) (?:your |the |that |a |them |any |with |at |about |to )*(?:\w+ )?${CARE}\b(?! (?:if|unless
        queue|music|drama|food|car park))(?: fob (?:you|him|her) off)?
  `,
);

/** 'That scaphoid's fine', 'your scan is nothing', 'nothing to worry about there'. */
const NOTHING = phrases`
  (?:that|your|the|his|her) (?:[\w/]+ ){1,3}?(?:'s|is|looks?) (?:absolutely |totally |all |just )?(?:fine|nothing|normal|grand|harmless|ok)
  (?:that|your|the|his|her) \w+'s (?:absolutely |totally |just )?(?:fine|nothing|normal|harmless)
  (?:it's|its|that's|thats) nothing(?: to worry about)? | nothing to worry about
  can leave it (?:till|til|until) | 9 times out of 10 | nine times out of ten
  see how (?:he|she|you) (?:is|are|feels?) (?:by|in|after|tomorrow) | give it (?:a )?(?:week|fortnight|few days)
`;

/** Rest, kit, news of the writer's own: nothing about the health of the one answered. */
const OTHERWISE = phrases`
  essay | exam | interview | placement | shift | rota | parking | ticket | presentation | first day | weather
  car | cake | gif | joke | self[- ]refer\w* | first contact | referral form | gp letter | gp first
  refer yourself | straight to (?:the )?(?:physio|podiatr\w+|audiolog\w+)
`;

export default defineRule({
  title: 'Telling one person they need no care',
  level: 'high',
  what: 'This tells one person that they are fine, or can do without their GP, clinic or surgeon.',
  why: 'If you are wrong they could come to harm, and they may trust you because of your job.',
  instead: 'Say that you cannot tell from here, and where to get help: GP, 111, or 999.',
  notWhen: 'You decline kindly, or share how to use a service in general.',
  find: (reading) => {
    const { toOne, toColleague, asksAboutCare } = reading.relations;
    if (!toOne || toColleague || reading.says(OTHERWISE)) return [];
    const away = reading
      .match(AWAY)
      .filter(
        ({ plain }) =>
          !(/wait|call|ring/.test(plain) && pointsToCare(reading)) &&
          !/rather you|they'd rather/.test(reading.plain),
      );
    if (away.length > 0) return away.slice(0, 1);
    const bodily =
      asksAboutCare ||
      (reading.draft.to === undefined &&
        /\b(?:mri|scan|x-?ray|results?|bloods|surgeon|scaphoid)\b/.test(reading.plain));
    if (!bodily || /\bfine (?:by|with) me\b/.test(reading.plain)) return [];
    return reading
      .match(NOTHING)
      .slice(0, 1)
      .map((found) => ({ ...found, level: 'low' as const }));
  },
  flags: [
    { text: 'Salt water and a plaster, ⟦no need to bother your GP⟧', kind: 'reply' },
    { text: '⟦Ignore the consultant⟧, they all say that. Keep lifting', kind: 'reply' },
    { text: 'Honestly hun you ⟦could skip the follow up⟧', kind: 'comment' },
    { text: 'Seen your scan. ⟦That disc is nothing⟧', kind: 'reply' },
    {
      text: '⟦Nothing to worry about⟧ pal',
      kind: 'reply',
      to: 'Chest pain since this morning, should I ring someone?',
    },
    { text: "⟦Don't bother with A&E⟧ mate, rest it", kind: 'reply' },
  ],
  passes: [
    { text: "Please don't wait for replies here, ring 111", kind: 'reply' },
    { text: 'You will be fine, everybody is nervous on a first day', kind: 'reply' },
    'No need to see your GP first: you can refer yourself to our service',
    { text: 'Nothing to worry about, the exam is mostly anatomy', kind: 'reply' },
    { text: "Don't wait for the next appointment, your clinic would rather you rang", kind: 'reply' },
    { text: 'That photo is fine by me, use it', kind: 'reply' },
  ],
});
