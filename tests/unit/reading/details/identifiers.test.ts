import { describe, expect, it } from 'vitest';
import { isChecked } from '../../../../lib/reading/details/identifiers.ts';
import { read } from '../../../../lib/reading/index.ts';

const kinds = (text: string) => read({ text }).identifiers.map(({ kind }) => kind);

describe('identifiers', () => {
  it('checks the last digit as the NHS data dictionary says', () => {
    expect(isChecked('9434765919')).toBe(true);
    expect(isChecked('9876543210')).toBe(true);
    expect(isChecked('9876544321')).toBe(false);
    expect(isChecked('123')).toBe(false);
  });

  it.each([
    ['NHS number 943 476 5919', 'nhsNumber'],
    ['anyone seen 485 777 3456', 'nhsNumber'],
    ['CHI 0101415678', 'chiNumber'],
    ['H&C number 3215550142', 'hcNumber'],
    ['NI number AB123456C', 'nationalInsurance'],
    ['DOB 12/03/1941', 'birthDate'],
    ['born on 4th July 1944', 'birthDate'],
    ['she lives at LS6 2QB', 'postcode'],
    ['red Micra LM14 RTY', 'numberPlate'],
    ['MRN A442817', 'hospitalNumber'],
    ['CAD 3318', 'caseNumber'],
  ])('finds "%s"', (text, kind) => {
    expect(kinds(text)).toContain(kind);
  });

  it.each([
    ['Call 0191 498 0123 to book'],
    ['Ring 020 7946 0018'],
    ['parcel 1234567890'],
    ['raised £1,203,415'],
    ['my HCPC number is PH123456'],
    ['at 7 2am starts'],
  ])('finds nothing in "%s"', (text) => {
    expect(kinds(text)).toEqual([]);
  });
});
