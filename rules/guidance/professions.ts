/** A profession, and the body to ask. A body without a link has no page that was read. */
export interface Profession {
  /** The HCPC's code in small letters, or a word of our own. Settings keep it. */
  readonly id: string;
  readonly name: string;
  readonly bodies: readonly { readonly name: string; readonly url?: string }[];
}

/** The HCPC's fifteen professions, with those who are close to them. Bodies checked on 22 November 2026. */
export const PROFESSIONS: readonly Profession[] = [
  {
    id: 'as',
    name: 'Arts therapist',
    bodies: [
      { name: 'British Association of Art Therapists', url: 'https://baat.org/about/code-of-ethics' },
      {
        name: 'British Association of Dramatherapists',
        url: 'https://www.badth.org.uk/about-the-british-association-of-dramatherapists/code-of-practice',
      },
      {
        name: 'British Association for Music Therapy',
        url: 'https://www.bamt.org/music-therapy/what-is-a-music-therapist/guide-to-professional-practice',
      },
    ],
  },
  {
    id: 'bs',
    name: 'Biomedical scientist',
    bodies: [
      {
        name: 'Institute of Biomedical Science',
        url: 'https://ibms.org/resources/news/ibms-guidance-on-expectations-of-professionalism',
      },
    ],
  },
  { id: 'ch', name: 'Chiropodist or podiatrist', bodies: [{ name: 'Royal College of Podiatry' }] },
  { id: 'cs', name: 'Clinical scientist', bodies: [{ name: 'The professional body of your own field' }] },
  {
    id: 'dt',
    name: 'Dietitian',
    bodies: [
      {
        name: 'British Dietetic Association',
        url: 'https://www.bda.uk.com/about-us/the-bda-and-social-media.html',
      },
    ],
  },
  {
    id: 'had',
    name: 'Hearing aid dispenser',
    bodies: [
      {
        name: 'British Society of Hearing Aid Audiologists',
        url: 'https://bshaa.org/news/208/hcpc_releases_guidance_on_social_media',
      },
      {
        name: 'British Academy of Audiology',
        url: 'https://baaudiology.org/hcpc-standards-of-conduct-performance-and-ethics',
      },
    ],
  },
  {
    id: 'ot',
    name: 'Occupational therapist',
    bodies: [{ name: 'Royal College of Occupational Therapists', url: 'https://www.rcot.co.uk/' }],
  },
  {
    id: 'odp',
    name: 'Operating department practitioner',
    bodies: [{ name: 'College of Operating Department Practitioners' }],
  },
  { id: 'or', name: 'Orthoptist', bodies: [{ name: 'British and Irish Orthoptic Society' }] },
  {
    id: 'pa',
    name: 'Paramedic',
    bodies: [
      {
        name: 'College of Paramedics',
        url: 'https://collegeofparamedics.co.uk/news/college-of-paramedics-publishes-updated-social-media-guidance',
      },
    ],
  },
  {
    id: 'ph',
    name: 'Physiotherapist',
    bodies: [
      {
        name: 'Chartered Society of Physiotherapy',
        url: 'https://www.csp.org.uk/professional-clinical/professional-guidance/our-social-media-guidance-members/professionalism',
      },
    ],
  },
  { id: 'pyl', name: 'Practitioner psychologist', bodies: [{ name: 'British Psychological Society' }] },
  {
    id: 'po',
    name: 'Prosthetist or orthotist',
    bodies: [{ name: 'British Association of Prosthetists and Orthotists' }],
  },
  {
    id: 'ra',
    name: 'Radiographer',
    bodies: [
      {
        name: 'Society of Radiographers',
        url: 'https://www.sor.org/learning/document-library/somerad-guidance-radiography-workforce-professional-use-social-media/purpose-guidelines',
      },
    ],
  },
  {
    id: 'sl',
    name: 'Speech and language therapist',
    bodies: [
      {
        name: 'Royal College of Speech and Language Therapists',
        url: 'https://www.rcslt.org/news/social-media-offers-huge-opportunities-but-downsides-as-well/',
      },
    ],
  },
  {
    id: 'sw',
    name: 'Social worker',
    bodies: [
      {
        name: 'British Association of Social Workers',
        url: 'https://basw.co.uk/policy-and-practice/resources/guidance-social-media',
      },
      {
        name: 'Social Work England, the regulator in England',
        url: 'https://www.socialworkengland.org.uk/standards/professional-standards/',
      },
    ],
  },
  {
    id: 'student',
    name: 'Student or apprentice',
    bodies: [
      { name: 'Your university tutor or practice educator' },
      { name: 'The student section of your professional body' },
    ],
  },
  {
    id: 'other',
    name: 'Another role in health and care',
    bodies: [{ name: 'Your own professional body, or your regulator' }],
  },
];
