import { oneOf, pattern } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';

const OWN = pattern(oneOf`
  \b(?:my|our|me) (?:own )?(?:dob|date of birth|birthday|mum|mam|dad|nan|gran|granny|grandad|son|daughter|wife
    husband|sister|brother|dog|cat)\b
  \b(?:test patient|born in 1[0-8]\d\d|i was born|nightingale|seacole)\b
`);

export default defineRule({
  title: 'A date of birth',
  level: 'high',
  what: "This gives somebody's date of birth.",
  why: 'With a place or a first name, a date of birth is often enough to tell who somebody is.',
  instead: 'Leave the date out. "An older woman" says enough.',
  notWhen: "It is your own, your family's or a figure from history.",
  find: (reading) =>
    reading.identifiers.flatMap(({ start, end, kind }) =>
      kind === 'birthDate' && !OWN.test(reading.sentenceAt({ start, end }).plain) ? [{ start, end }] : [],
    ),
  flags: [
    'Born ⟦4th July 1944⟧ and still doing the crossword in pen on bay 2',
    'Dob ⟦12/03/1931⟧ on the sheet and she looks sixty',
    'DOB: ⟦01.02.2019⟧ and no bloods labelled',
    'date of birth ⟦3 May 1950⟧, wrong notes',
    "d.o.b ⟦22/11/1938⟧ on tonight's list",
    'Two of them, both born on ⟦09/09/2009⟧, same road',
  ],
  passes: [
    'My date of birth is 12/03/1991 and I feel it',
    'Clinic moves on 12/03/2027',
    'I was born 4 July 1980 in a snowstorm',
    'Mary Seacole, born 23 November 1805',
    'Please check the date of birth before you give blood',
    'Our dog was born on 01/02/2020',
  ],
});
