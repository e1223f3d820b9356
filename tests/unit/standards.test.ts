import { describe, expect, it } from 'vitest';
import { CATEGORIES, standardIn } from '../../lib/rule.ts';
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

  it('are shown in the edition that a person chose, and in that of 2016 where the newer one was not verified', () => {
    const numbers = (edition: '2016' | '2024') =>
      CATEGORIES.map((category) => {
        const shown = standardIn(STANDARDS[category], edition);
        return `${shown.number} of ${shown.edition}`;
      });
    expect(numbers('2016')).toEqual(['5.1', '2.7', '9.3', '1.7', '9.1'].map((number) => `${number} of 2016`));
    expect(numbers('2024')).toEqual([
      '5.1 of 2016',
      '2.10 of 2024',
      '9.3 of 2016',
      '1.8 of 2024',
      '9.1 of 2016',
    ]);
  });

  it('quote for 2024 one of the numbers that took the place of the old one, word for word', () => {
    expect(STANDARDS.language.in2024?.sentence).toBe(
      'You must use media-sharing networks and social networking sites responsibly.',
    );
    expect(STANDARDS.boundaries.in2024?.sentence).toBe(
      'You must consider the potential impact that the position of power and trust you hold as a health and care professional may have on individuals when in social or personal settings.',
    );
    for (const { in2024, since2024 } of Object.values(STANDARDS)) {
      if (in2024) expect(since2024).toContain(in2024.number);
    }
  });
});
