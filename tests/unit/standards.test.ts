import { describe, expect, it } from 'vitest';
import { STANDARDS } from '../../rules/standards.ts';

/** Numbers were used again for other sentences in the edition of 2024: each must go with its edition. */
describe('the standards', () => {
  it.each([
    ['confidentiality', '5.1', 'You must treat information about service users as confidential.', []],
    [
      'language',
      '2.7',
      'You must use all forms of communication appropriately and responsibly, including social media and networking websites.',
      ['2.5', '2.9', '2.10', '2.11'],
    ],
    [
      'promotion',
      '9.3',
      'You must make sure that any promotional activities you are involved in are accurate and are not likely to mislead.',
      [],
    ],
    [
      'boundaries',
      '1.7',
      'You must keep your relationships with service users and carers professional.',
      ['1.8', '1.9', '1.10', '1.11', '1.12'],
    ],
    [
      'trust',
      '9.1',
      "You must make sure that your conduct justifies the public's trust and confidence in you and your profession.",
      [],
    ],
  ] as const)('%s is %s of the 2016 edition, word for word', (category, number, sentence, since2024) => {
    expect(STANDARDS[category]).toMatchObject({ category, number, edition: '2016', sentence, since2024 });
    expect(new URL(STANDARDS[category].link).host).toBe('www.hcpc-uk.org');
  });
});
