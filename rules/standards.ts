import type { Category, Standard } from '../lib/rule.ts';

const GUIDANCE =
  'https://www.hcpc-uk.org/standards/meeting-our-standards/communication-and-using-social-media/guidance-on-use-of-social-media/';
const EDITION_2024 = 'https://www.hcpc-uk.org/standards/standards-of-conduct-performance-and-ethics/';

/**
 * The HCPC's standard behind each category: number and sentence of the 2016 edition, which the HCPC's social media
 * guidance quotes. Since 1 September 2024 a new edition is in force in which some numbers stand for other sentences,
 * so an edition goes with every number. `since2024` is empty, and `in2024` missing, where no page that we could read
 * shows the new number.
 */
export const STANDARDS: Readonly<Record<Category, Standard>> = {
  confidentiality: {
    category: 'confidentiality',
    number: '5.1',
    edition: '2016',
    sentence: 'You must treat information about service users as confidential.',
    since2024: [],
    link: 'https://www.hcpc-uk.org/standards/meeting-our-standards/confidentiality/guidance-on-confidentiality/what-information-is-confidential/',
    edition2024: EDITION_2024,
  },
  language: {
    category: 'language',
    number: '2.7',
    edition: '2016',
    sentence:
      'You must use all forms of communication appropriately and responsibly, including social media and networking websites.',
    since2024: ['2.5', '2.9', '2.10', '2.11'],
    in2024: {
      number: '2.10',
      sentence: 'You must use media-sharing networks and social networking sites responsibly.',
    },
    link: GUIDANCE,
    edition2024: EDITION_2024,
  },
  promotion: {
    category: 'promotion',
    number: '9.3',
    edition: '2016',
    sentence:
      'You must make sure that any promotional activities you are involved in are accurate and are not likely to mislead.',
    since2024: [],
    link: GUIDANCE,
    edition2024: EDITION_2024,
  },
  boundaries: {
    category: 'boundaries',
    number: '1.7',
    edition: '2016',
    sentence: 'You must keep your relationships with service users and carers professional.',
    since2024: ['1.8', '1.9', '1.10', '1.11', '1.12'],
    in2024: {
      number: '1.8',
      sentence:
        'You must consider the potential impact that the position of power and trust you hold as a health and care professional may have on individuals when in social or personal settings.',
    },
    link: GUIDANCE,
    edition2024: EDITION_2024,
  },
  trust: {
    category: 'trust',
    number: '9.1',
    edition: '2016',
    sentence:
      "You must make sure that your conduct justifies the public's trust and confidence in you and your profession.",
    since2024: [],
    link: GUIDANCE,
    edition2024: EDITION_2024,
  },
};
