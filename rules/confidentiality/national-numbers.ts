import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const KINDS: ReadonlySet<string> = new Set(['nhsNumber', 'chiNumber', 'hcNumber', 'nationalInsurance']);

/** Said to be made up, for a form or a lesson. */
const MADE_UP = phrases`
  dummy | test (?:number|data|patient) | made[- ]up | fake | example (?:number|only) | sample data
  order (?:no|number)
`;

export default defineRule({
  title: 'An NHS, CHI, health and care or National Insurance number',
  level: 'high',
  what: 'This looks like a number that belongs to one person alone.',
  why: 'Anybody who handles records can turn the number into a name, and a post can be copied for ever.',
  instead: 'Take the number out. Ask about a record only on your workplace systems.',
  notWhen: 'It is your own membership number, an order number or a made-up number for teaching.',
  find: (reading) =>
    reading.identifiers.flatMap(({ start, end, kind }) =>
      KINDS.has(kind) && !MADE_UP.test(reading.sentenceAt({ start, end }).plain)
        ? [{ start, end, swap: '' }]
        : [],
    ),
  flags: [
    'Can anybody in records find ⟦943 476 5919⟧ for me, notes have vanished',
    'NHS number ⟦4857773456⟧ keeps bouncing off the spine',
    'Whose wristband is this: NHS no ⟦621 000 1234⟧',
    'chi ⟦1203415678⟧ booked twice for tomorrow',
    'Form says NI number ⟦AB 12 34 56 C⟧, is that her or her husband',
    'H&C number ⟦3215550142⟧, anyone know the GP?',
  ],
  passes: [
    'The NHS number is ten digits long',
    'Ring the desk on 0191 498 0123',
    'Parcel 9434765919 has not turned up',
    'My HCPC number is PH123456',
    'Test data for the lesson: 943 476 5919',
    'Raised 1,203,415 pounds for the hospice',
  ],
});
