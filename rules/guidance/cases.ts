import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'Stories from practice';

/** The HCPC's five case studies. Two are known here by title only, and say so. */
export const CASE_TOPICS: readonly Topic[] = [
  {
    id: 'case/kathy',
    title: 'Kathy: learning with peers',
    part: PART,
    summary: 'A private group for peers, apart from her personal profile, with no identifying details.',
    sections: [
      {
        paragraphs: [
          'Kathy is an occupational therapist in the NHS who has just become a best interests assessor. She keeps her personal profile apart, and runs a private Facebook group for the peers whom she met in training.',
          'They help each other to learn. The tone stays professional, and nobody gives details that could identify a service user.',
        ],
      },
      {
        title: 'What goes well',
        items: [
          'work and private life are kept apart',
          'the group has a clear purpose',
          'cases are discussed without anything that identifies',
        ],
      },
    ],
    next: ['learning-and-networking', 'separate-accounts'],
    sources: [SOURCES.cases, SOURCES.communityCare],
    checked: CHECKED,
  },
  {
    id: 'case/simon',
    title: 'Simon: engaging with the public',
    part: PART,
    summary: 'A good example by its title; read it at the HCPC.',
    sections: [
      {
        paragraphs: [
          'The HCPC’s second case study is about engaging with the public, through social media, about what registrants do. We know it by its title only, so we do not retell it. Please read it on the HCPC’s page.',
        ],
      },
    ],
    next: ['raising-the-profile', 'case/dipak'],
    sources: [SOURCES.cases],
    checked: CHECKED,
  },
  {
    id: 'case/dipak',
    title: 'Dipak: raising the profile',
    part: PART,
    summary: 'A campaign with his employer, with facts changed and no patients shown.',
    sections: [
      {
        paragraphs: [
          'Dipak is an occupational therapist. With his employer he runs a campaign that shows the public what the profession does. He has blogged for years about practice, its hard parts and its rewards.',
          'He often writes about cases. He takes out what identifies, and changes certain facts as well, so that no service user can be known. On the campaign’s accounts he joins chats and shares stories and articles, and tells of his experience in general.',
          'For YouTube he and his employer film short answers to questions, and days in the life of an occupational therapist. No patients take part, and he edits the films to remove anything confidential.',
          'The campaign reaches more people than it would have done otherwise, and his own family now understands his work better.',
        ],
      },
      {
        title: 'What goes well',
        items: [
          'the employer is part of it from the start',
          'details are left out, and facts are changed too',
          'films show the work without any patient',
          'what he shares is about his experience, in general',
        ],
      },
    ],
    next: ['raising-the-profile', 'jigsaw', 'images'],
    sources: [
      { title: 'HCPC: Case study 3, Dipak: raising the profile of the profession through social media' },
      SOURCES.cases,
    ],
    checked: CHECKED,
  },
  {
    id: 'case/farah',
    title: 'Farah: when it turns to bullying',
    part: PART,
    summary: 'Abusive posts about named colleagues on a public profile, and what came of them.',
    sections: [
      {
        paragraphs: [
          'Farah is a clinical psychologist. On a public profile she posts abusive remarks about colleagues, by name, and about her employer. When one of them objects, she tags them.',
          'Service users find the posts. Her employer starts disciplinary steps, and the HCPC looks into her fitness to practise.',
        ],
      },
      {
        title: 'What could have helped',
        items: [
          'taking the trouble at work to a manager, a union or supervision',
          'a night’s sleep before posting',
          'knowing that service users look for our names',
        ],
      },
    ],
    next: ['standard/language', 'standard/trust', 'opinions'],
    sources: [SOURCES.cases],
    checked: CHECKED,
  },
  {
    id: 'case/desmond',
    title: 'Desmond: service users’ privacy',
    part: PART,
    summary: 'A warning by its title; read it at the HCPC.',
    sections: [
      {
        paragraphs: [
          'The HCPC’s fifth case study is about social media use that breaches service users’ privacy. We know it by its title only, so we do not retell it. Please read it on the HCPC’s page.',
        ],
      },
    ],
    next: ['standard/confidentiality', 'consent'],
    sources: [SOURCES.cases],
    checked: CHECKED,
  },
  {
    id: 'outcomes',
    title: 'Where the line fell',
    part: PART,
    summary: 'Some published outcomes, and what they show.',
    sections: [
      {
        items: [
          'A social worker posted twice about a court case on Facebook. There were no names, but one post had a map of the court. The outcome in 2014 was a conditions of practice order of 12 months. She had relied on her privacy settings.',
          'A social work student shared his views. The Court of Appeal said in 2019 that the guidance does not forbid sharing personal views.',
          'The Chartered Society of Physiotherapy reports that freedom of speech has been rejected as a defence, and that swearing has been ruled unprofessional.',
        ],
      },
      {
        paragraphs: [
          'Each case turned on its own facts. These lines are here to think with, not to judge by.',
        ],
      },
    ],
    next: ['opinions', 'jigsaw', 'privacy-settings'],
    sources: [
      {
        title: 'Community Care, 10 September 2014',
        url: 'https://www.communitycare.co.uk/2014/09/10/social-worker-given-conditions-practice-order-disrespectful-facebook-posts/',
      },
      SOURCES.csp,
      {
        title: 'Professional regulation and using social media (2019 judgment)',
        url: 'https://www.geppsolicitors.co.uk/site/blog/commerciallaw/professional-regulation-using-social-media',
      },
    ],
    checked: CHECKED,
  },
];
