import { phrases } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

/** Numbers of adverts, studies and orders. */
const PUBLIC_NUMBER = phrases`
  job ref | vacancy | apply | advert | closing date | order (?:no|number) | doi | isbn | trial (?:id|number)
  published | parcel | booking | petition
`;

export default defineRule({
  title: 'A hospital, incident or case number',
  level: 'high',
  what: 'This looks like the number of a record, a job, an incident or a case.',
  why: 'Colleagues, and anybody who gets hold of the system, could look up who it is about.',
  instead: 'Take the number out, and use your workplace system to ask about it.',
  notWhen: 'It is a job advert, an order or a published report.',
  find: (reading) =>
    reading.identifiers.flatMap(({ start, end, kind }) =>
      (kind === 'hospitalNumber' || kind === 'caseNumber') &&
      !PUBLIC_NUMBER.test(reading.sentenceAt({ start, end }).plain)
        ? [{ start, end, swap: '' }]
        : [],
    ),
  flags: [
    'Still thinking about CAD ⟦3318⟧, sorry we were so long',
    'Anyone able to chase MRN ⟦A442817⟧ before the round?',
    'hospital number ⟦5519023⟧ has the wrong consultant on it',
    'Datix ⟦20418⟧ closed with no action. None.',
    'Incident ⟦771204⟧ was the one that finished me',
    'Sample ID ⟦HX204411⟧ clotted again, that poor woman',
  ],
  passes: [
    'Job ref 445-22 closes Friday',
    'Incident reporting matters',
    'Petition number 4418 has reached parliament',
    'The case for better pay',
    'I have had 3 hospital appointments this year',
    'Order number 55310 came with no gloves',
  ],
});
