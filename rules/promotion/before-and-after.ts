import { apart } from '../../lib/reading/claims/apart.ts';
import { oneOf, pattern, phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const PAIR = pattern(oneOf`
  \bbefores? ?(?:and|&|\+|n|/|➡️?|→|->|vs\.?|>) ?afters?\b
  \bbefore\b[^.!?\n]{0,12}(?:➡|→|👉)[^.!?\n]{0,6}\bafter\b | \bleft,? before\b | \bwhat a difference\b
  \bswipe (?:to see|for) (?:the |her |his |their )?(?:after|difference|transformation|results?|words)\b
  \blook at the (?:difference|transformation|results?|curve|after)\b
  \btransformation (?:tuesday|thursday|pics?|photos?)\b | \bglow ?up\b
  \b(?:week|day|session) (?:1|one) (?:vs\.?|to|➡️?|→) (?:week|day|session) \w+\b
`);

/** What else looks otherwise before and after: rooms, hair, surveys. */
const OTHER_CHANGES = phrases`
  garden | kitchen | decorat\w* | shed | sofa | haircut | hallway | bedroom | staff room | store ?room | cupboard
  audit | survey | questionnaire | pre[- ]and[- ]post
`;

export default defineRule({
  title: 'Before and after',
  level: 'medium',
  what: 'This could sell a treatment with before-and-after pictures or words.',
  why: 'Light, angle and luck make big differences, so they could mislead. A picture of somebody in care also needs their written consent.',
  instead: 'Consider describing what you do and what the evidence shows, without the pictures.',
  notWhen: 'The pair shows a room, a garden or a form, or a case study for colleagues with consent.',
  find: (reading) => {
    const { offering, selling } = reading.commerce;
    if (reading.health.size === 0 || reading.says(OTHER_CHANGES)) return [];
    if (!offering) return [];
    return apart(
      reading
        .match(PAIR)
        .map(({ start, end }) => ({ start, end, level: selling ? ('medium' as const) : ('low' as const) })),
    ).filter((found) => !reading.framed(found, 'negated', 'condemned', 'fictional'));
  },
  flags: [
    'Nail laser ⟦before and after⟧, book yours from £60',
    '⟦Before & after⟧ five sessions of cupping with me, DM to start',
    'Insoles work: ⟦look at the difference⟧ in her walk, £210',
    '⟦Swipe to see the difference⟧ after our scar massage, link in bio',
    'Posture course, ⟦week one to week six⟧, sign up below',
    'Our skin clinic ⟦before/after⟧ pics are up, message us',
  ],
  passes: [
    'Staff room before and after, thank you estates',
    'We do not use before and after photos and here is why. Book a free call.',
    'Wash your hands before and after every patient',
    'My garden before and after the storm',
    'Pain scores before and after the class, n = 41, slides linked',
    'Before and after school club needs a helper',
    'What a difference a cup of tea makes',
  ],
});
