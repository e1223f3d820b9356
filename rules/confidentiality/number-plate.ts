import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** The writer's own car, or one for sale. */
const OWN_CAR = phrases`
  my (?:new |old |first |own )?(?:car|van|motor|reg|plate|plates|number plate) | for sale | selling | mot
  stolen | nicked | bought
`;

export default defineRule({
  title: 'A number plate',
  level: 'high',
  what: "This gives the number plate of somebody's car.",
  why: 'A plate leads to an owner, and the owner may be in your care or visiting somebody who is.',
  instead: 'Take the plate out. Tell security or the police instead.',
  notWhen: 'It is your own car that you are selling.',
  find: (reading) =>
    reading.identifiers.flatMap(({ start, end, kind }) =>
      kind === 'numberPlate' && !OWN_CAR.test(reading.sentenceAt({ start, end }).plain)
        ? [{ start, end, swap: '' }]
        : [],
    ),
  flags: [
    'Red Micra ⟦LM14 RTY⟧ blocking the ambulance bay again',
    'whoever owns ⟦ab12 cde⟧, the car is in the disabled bay at clinic',
    'Driver of ⟦BD63XYZ⟧, your nan is waiting',
    'Audi ⟦KX70 PLO⟧ outside resus, move it',
    'White van, reg ends ⟦KJH⟧, left across our ramp',
    'Grey Golf ⟦FG19 HJK⟧, we needed that space for a stretcher',
  ],
  passes: [
    'My new car is AB12 CDE',
    'Selling my Fiesta, AB12 CDE, MOT till June',
    'Band 5 to 6 in two years',
    'Blue Corsa parked across the bay again',
    'Room B12 is the new clinic',
    'Stolen from outside work: AB12 CDE, ring me',
  ],
});
