import { defineRule } from '../../lib/rule.ts';

/** A bed, bay or room as somebody's place: 'bed 4', 'side room 2', 'bay c bed 3'. */
const PLACE =
  /\b(?:(?:bay|ward) [a-z\d]{1,2},? )?(?:bed ?\d{1,2}[ab]?|bed[- ]?space \d{1,2}|side ?room (?:\d{1,2}|[a-f])|bay (?:\d{1,2}|[a-f]) bed (?:\d{1,2}|[a-f])|cubicle \d{1,2})\b/;

/** Beds of the garden, the shop and the budget. */
const NOT_CARE = /\b(?:garden|weed(?:ed|ing)?|compost|flower|veg|raised bed|hotel|ikea|band)\b/;

export default defineRule({
  title: 'A bed, bay or room number',
  level: 'high',
  what: 'This says where one service user is.',
  why: 'Anybody on the ward that day, and their family, could tell who it is.',
  instead: 'Leave out the bed, bay or room.',
  notWhen: 'You write about beds in general: a bed push, bed numbers, a new unit.',
  find: (reading) => (NOT_CARE.test(reading.plain) ? [] : reading.match(PLACE)),
  flags: [
    'The lady in ⟦bed 4⟧ just proposed to the porter',
    'My man in ⟦side room 2⟧ walked today',
    '⟦Bay C bed 3⟧ has asked for the priest again',
    'Whoever is in ⟦cubicle 9⟧ please stop singing',
    'Third night with ⟦bed 12⟧ and still smiling',
    '⟦Bed 7⟧ thinks I am his late wife',
  ],
  passes: [
    'Sponsor our bed push on Saturday!',
    'We have 4 beds closed on the unit this winter',
    'Bed 4 finally weeded, raised bed 5 next',
    'Side room doors should stay shut during an outbreak',
    'Went to bed at 4 and slept through',
    'Band 5 bed manager wanted',
  ],
});
