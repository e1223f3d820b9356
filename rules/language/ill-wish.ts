import { oneOf, pattern, phrases, wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const HARM = oneOf`
  die | dies | rot | rots | choke | chokes | burn | burns | suffer | suffers | lose | loses | lost | fall
  falls | trip | trips | crash | crashes | break | breaks | bleed | bleeds | wait | waits | wake | wakes
  get (?:fined|sacked|caught|piles|lost|stuck|a (?:puncture|ticket|parking|verruca|rash|flat)|nits|the runs|struck
    what)
  gets (?:fined|sacked|caught|stuck|relegated|a (?:puncture|ticket|verruca|rash|flat)|struck) | catch | catches
  spend | spends | step | steps | never | need | needs | regret | regrets
  (?:is|are|was|it'?s) (?:next|your|worth|long|a long|somebody|someone|slow|shut) | smash | smashes
`;
const WISHES = [
  {
    pattern: new RegExp(
      wordings`
        \b(?:i |really |just |sincerely |do )?hope (?:that )?(?:you|he|she|they|your|his|her|their
          the (?:driver|thief|thieves|lot|battered|parking|view|chips|sandwich|coffee|selfie|likes|video)|somebody
          someone|one day|it|whoever)(?: [a-z']+){0,4}? ${HARM}\b(?: [a-z']+){0,5}
      `,
    ),
    level: 'medium' as const,
  },
  {
    pattern: pattern(wordings`
      \bhoping (?:it|the [a-z ]{1,24}|that|your [a-z ]{1,16}) (?:was|were|is|tasted) (?:worth it|nice|lovely|good|delicious|tasty)\b
    `),
    level: 'medium' as const,
  },
  {
    pattern: phrases`
      (?<!(?:carpets?|sofas?|gravy|custard|sauce|cake|eyes) (?:you|we|i) )(?:can|should|could|may|will|hopefully) (?:all )?(?:rot|burn|choke|hang|swing|fry|drown) | drop dead
      kill yourself | kys | top yourself | go (?:and )?die | (?:do|make) the world a favour | better off dead
      deserves? a (?:slap|kicking|beating|punch|good hiding) | had it coming
      serves? (?:him|her|them|you|it) right | got what (?:he|she|they) deserved
      no sympathy(?: whatsoever| at all)? | zero sympathy | karma is (?:real|coming|a) | karma will
      what goes around | one less (?:to|on|for|of)
    `,
    level: 'medium' as const,
  },
  {
    pattern: pattern(
      '\\b',
      oneOf`
      wants? | needs? | should be | ought to be | deserves? to be | want | needing | wanting
    `,
      ' (?:bloody |a good )?',
      oneOf`
      locking (?:up|in) | locked up | shooting | shot | hanging | hung | hanged | strung up | stringing up
      horsewhipp\w+ | flogg\w+ | birch\w+ | putting down | put down | neuter\w+ | steriliz\w+ | sterilis\w+
      castrat\w+ | drown\w+ | gassing | culling | culled
      a (?:slap|kick|kicking|hiding|clout|good slap|thump|smack) | slapping | battering | sectioning | sectioned
      sacking | buried | burying | tarred
    `,
      String.raw`\b(?: [a-z]+){0,3}`,
    ),
    level: 'medium' as const,
  },
  {
    pattern:
      /\bbring back (?:hanging|the (?:birch|cane|rope|noose|death penalty|workhouse|stocks)|national service|asylums)\b/,
    level: 'medium' as const,
  },
];
const KIND = phrases`
  hope (?:you|they|he|she|we|everyone|it|this|that|your (?:mum|dad|nan|gran|family)
    it)(?: all)? (?:get|gets|never|wake)s? (?:well|better|some|home|the|through|in|there
    home safe|a (?:good|great|nice|lovely|rest|break|answer)|an answer|help|seen|sorted|what you need|it sorted|good|back
    in touch|up (?:to|feeling)|you|need|forget|have to|feel)
  need (?:us|it|one|them|this|to use) | put down roots | putting down (?:the|our|my) | locked up (?:the|for)
  got a break | home safe | your wait | your (?:trip|fall|break) | trips?\b | recover\w* | happy | birthday | sorry | rabies
  fracture clinic | flu
`;

export default defineRule({
  title: 'Wishing somebody ill',
  level: 'medium',
  what: 'This could read as wishing harm or bad luck on somebody, or as being glad of it.',
  why: 'People trust that you would care for anybody who came through the door. This may shake that trust.',
  instead: 'Say what upset you, and stop there.',
  notWhen: 'It is plainly about a football team, a weed or a boiler.',
  find: (reading) =>
    WISHES.flatMap(({ pattern, level }) =>
      reading
        .match(pattern)
        .filter(
          (wish) =>
            !KIND.test(wish.plain) &&
            !/\b(?:i|we|my|our) $/.test(reading.before(wish, 8)) &&
            !reading.framed(wish, 'condemned', 'quoted'),
        )
        .map(({ start, end }) => ({ start, end, level })),
    ),
  flags: [
    '⟦I hope your tyres fall off on the ring road⟧',
    'Fly tippers ⟦want locking up⟧',
    'Blocked the bay for a bun. ⟦Hope it was worth it⟧.',
    'Whoever did this ⟦deserves a slap⟧',
    'He ⟦had it coming⟧',
    '⟦Zero sympathy⟧ for people who ride without a helmet',
    '⟦Bring back the birch⟧ for this lot',
  ],
  passes: [
    'I hope you get well soon',
    'Hope they get some rest after that shift',
    'Hope your mum gets home safe',
    'This medicine cabinet needs locking when you leave',
    'Hope you never have to use the defib, but know where it is',
    'Our old dog had to be put down on Sunday and I am in bits',
    'Hope it gets better for you all this winter',
  ],
});
