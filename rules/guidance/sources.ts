import { STANDARDS } from '../standards.ts';
import type { Source } from './topic.ts';

/** The day on which the topics were last held against their sources. */
export const CHECKED = '2026-11-22';

const HCPC = 'https://www.hcpc-uk.org';

/** The sources that several topics share. */
export const SOURCES = {
  guidance: {
    title: 'HCPC: Guidance on the use of social media (page of 24 March 2021)',
    url: STANDARDS.language.link,
  },
  standards2024: {
    title: 'HCPC: Standards of conduct, performance and ethics, in force since 1 September 2024',
    url: STANDARDS.language.edition2024,
  },
  confidential: {
    title: 'HCPC: What information is confidential?',
    url: STANDARDS.confidentiality.link,
  },
  confidentiality: {
    title: 'HCPC: Guidance on confidentiality',
    url: `${HCPC}/registration/meeting-our-standards/guidance-on-confidentiality/`,
  },
  boundaries: {
    title: 'HCPC: Maintaining professional boundaries',
    url: `${HCPC}/standards/meeting-our-standards/person-centred-care/maintaining-professional-boundaries`,
  },
  communication2024: {
    title: 'HCPC: Revised standards, communication',
    url: `${HCPC}/standards/standards-of-conduct-performance-and-ethics/revised-standards/communication/`,
  },
  cases: {
    title: 'HCPC: Social media case studies',
    url: `${HCPC}/standards/meeting-our-standards/communication-and-using-social-media/social-media-case-studies/`,
  },
  policyTeam: { title: 'HCPC: Contact the policy team', url: `${HCPC}/contact-us/policy` },
  workshop: {
    title:
      'HCPC: consultation paper of 8 September 2016, with the draft guidance and the final report of the online workshop of May 2016',
  },
  rcot: {
    title: 'Royal College of Occupational Therapists: Using social media, questions and answers',
    url: 'https://www.rcot.co.uk/',
  },
  locum: { title: 'Locum Today, 11 September 2017: HCPC launches guidance on social media' },
  communityCare: {
    title: 'Community Care, 11 September 2017: dos and don’ts of social media',
    url: 'https://www.communitycare.co.uk/2017/09/11/dos-donts-social-media-social-workers/',
  },
  csp: {
    title: 'Chartered Society of Physiotherapy: social media guidance, professionalism',
    url: 'https://www.csp.org.uk/professional-clinical/professional-guidance/our-social-media-guidance-members/professionalism',
  },
  cspOldPosts: {
    title: 'Chartered Society of Physiotherapy: social media, pause before you post',
    url: 'https://www.csp.org.uk/frontline/article/social-media-pause-you-post',
  },
  ico: {
    title: 'Information Commissioner’s Office: how to ensure that anonymisation is effective',
    url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/data-sharing/anonymisation/how-do-we-ensure-anonymisation-is-effective',
  },
  jmir: {
    title: 'Ahmed and others, Journal of Medical Internet Research 2020;22(9):e19746',
    url: 'https://jmir.org/2020/9/e19746',
  },
  asaMedicines: {
    title: 'ASA: prescription-only medicines and the Code',
    url: 'https://www.asa.org.uk/news/stick-to-the-script-prescription-only-medicines-and-the-code.html',
  },
} as const satisfies Record<string, Source>;
