import { oneOf, pattern, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { saidStraight } from '../words/above-board.ts';

const WORK = wordings`
  work | control
  the (?:boss|ward|office|desk|rota|agency|court|school|unit|station|manager|uni|auditor|inspector|coroner|panel)
  matron | hr | occy health | occ health | dispatch
`;

/** What is said to have stood in the way. */
const LIE = wordings`
  (?:that )?(?:i'?d (?!like|love|got it wrong|made|missed|be|never|have to|given)|i was (?!pregnant|struggling
    leaving|wrong|sorry|off)|i were|i had (?!made|got it)|i'?m (?!struggling|sorry|pregnant|leaving)|i'?ve (?:a
    an|got|been)|it was|it were|it's|we were|we'?d|we had|my (?:kids?|child|mum|mam|nan|car|cat|dog|phone|wifi
    boiler|back|gran|train|laptop)|the (?:kids?|car|wifi|training|printer|phone|boiler|traffic|laptop|system
    train|truck|computer|gate|bridge))\b
`;

/** Told work that … */
const TOLD = pattern(oneOf`
  \b(?<!\b(?:son|daughter|lad|he|she|they|kid|kids|wife|husband|dad|who) )told (?:${WORK}) (?:${LIE})
`);

/** Just say that … */
const ADVICE = pattern(oneOf`
  \b(?:just |always |i'?d |you )?(?:say|tell (?:them|em|'em|him|her|control|work|the boss|matron|uni|hr)
    (?<!\bcan )tell) (?:it's|its|it was|you'?re|you are|you were|you'?ve|you had|you self|you did|you have|the (?:warranty
    wifi|car|system|tremor|printer|kids?)|your (?:back|mum|nan|car|cat|gran|kids?|wifi))\b.{0,70}\b(?:nobody
    no one|they never|never (?:check|ask|know)|they only|works every|can't (?:prove|check)|job done|sorted
    day off|week off|from the coffee|coffee|run out|don't ask|won't (?:ask|check|know))
`);

/** What work believes, and the calendar says. */
const AS_FAR = pattern(oneOf`
  \b(?:as far as|far as) (?:them|(?:${WORK})|my (?:manager|boss|lead|tutor|pe)|they|he|she
    the trust) (?:knows?|(?:is|are|was|'s) (?:concerned|aware))\b
  \baccording to my (?:diary|calendar|timesheet|logbook|log|tracker|outlook|teams|fit note|sick note
    status),? (?:i'?m|i am|i was|me|we|it was)\b
  \b(?:boss|manager|matron|control|work|office|uni|trust|ward) thinks? (?:i'?m|i was|i am|we'?re|i'?ve|my
    it'?s|that i)\b
  \b(?:my|the) (?:diary|calendar|outlook|teams|status|rota|timesheet|tracker|fob|swipe card) (?:says|said
    thinks|reckons|shows) (?:i'?m|i was|i am|me|it|otherwise|home visit|admin|"|'(?!lunch))
`);

export default defineRule({
  title: 'A tale told to work',
  level: 'high',
  what: 'This could read as telling work something that was not so, or showing others how to.',
  why: 'Honesty is what the public and employers rely on most, and a joke about a lie is still proof of one.',
  instead: 'Leave it out. If you need time away, ask for it; if something was missed, say so at work.',
  notWhen: 'You told work the truth, owned up to a mistake, or somebody else told the tale.',
  find: (reading) => saidStraight(reading, [TOLD, ADVICE, AS_FAR]),
  flags: [
    '⟦Told the office I had⟧ a puncture. I had a hammock',
    '⟦told control we were⟧ still at the hospital, the burger van was quiet',
    '⟦told the ward my boiler⟧ had gone. It has never been better',
    '⟦As far as work knows⟧ I am at a conference. The conference has a swim-up bar',
    '⟦According to my calendar I am⟧ on a home visit, according to my feet I am in the sea',
    '⟦just say your nan is poorly, they never check⟧',
    '⟦Boss thinks I’m⟧ auditing. I’m in Aldi',
  ],
  passes: [
    "My calendar says 'lunch'. It never is",
    "You can tell it's posh, they have a diffuser and nobody to ask",
    'Told the ward the truth and they moved my shift',
    'Told my manager I’d made a mistake, and we fixed it together',
    'My son told the school I was a spy',
    'According to my calendar it is bin day',
    'Tell them it’s all right to be frightened',
    'I told the boss I was pregnant and she cried',
    'As far as anyone knows this recipe came from Jersey',
    'My gran told the desk it was her birthday, and it was',
  ],
});
