import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'Advertising and health claims';

/** The United Kingdom's rules on advertising, as far as they were read. */
export const ADVERTISING_TOPICS: readonly Topic[] = [
  {
    id: 'advertising',
    title: 'The advertising rules in short',
    part: PART,
    summary: 'Your own posts about your service are advertisements, and the Advertising Code covers them.',
    sections: [
      {
        paragraphs: [
          'Since March 2011 the Advertising Code has covered what you post about your own service on social media. The Advertising Standards Authority (ASA) looks after it.',
        ],
      },
      {
        title: 'What the Code asks, in our words',
        items: [
          'do not mislead, and leave out nothing that matters (rules 3.1 to 3.3)',
          'hold evidence for each claim that can be tested; claims about health need trials on people (3.7, 12.1)',
          'do not talk people out of treatment that they need (12.2)',
          'praise from clients has to be genuine, and is not evidence (3.45 to 3.48)',
          'no health professional recommends a medicine in an advertisement (12.18)',
          'say that it is an advertisement where you were paid or given something: “Ad” is clear, “thanks to” is not',
        ],
      },
      {
        title: 'Words that get people into trouble',
        paragraphs: [
          '“Cure”, “guarantee” and “money back” were among the words in a ruling of 2013 that the ASA upheld. Safer words say what may help, for whom, and how you know.',
          'Pictures of before and after are not banned as such. They must not exaggerate, by light, angle or filter.',
        ],
      },
      {
        title: 'What physiotherapists may say freely',
        paragraphs: [
          'The ASA accepts without more ado that physiotherapy can help with general aches and pains, arthritic pain, back pain, circulatory and digestion problems, joint pain, muscle spasm and minor sports injuries.',
        ],
      },
    ],
    next: ['prescription-medicines', 'titles', 'standard/promotion'],
    sources: [
      SOURCES.asaMedicines,
      {
        title: 'ASA: health, physiotherapy',
        url: 'https://www.asa.org.uk/advice-online/health-physiotherapy.html',
      },
      {
        title: 'ASA: claims in testimonials and endorsements',
        url: 'https://www.asa.org.uk/advice-online/claims-in-testimonials-and-endorsements.html',
      },
      {
        title: 'ASA: celebrities and health professionals',
        url: 'https://www.asa.org.uk/advice-online/health-celebrities-and-health-professionals.html',
      },
      {
        title: 'ASA: cosmetic interventions',
        url: 'https://www.asa.org.uk/resource/cosmetic-interventions.html',
      },
      {
        title: 'ASA: an influencer’s guide to making clear that ads are ads',
        url: 'https://www.asa.org.uk/resource/influencers-guide.html',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'prescription-medicines',
    title: 'Prescription-only medicines',
    part: PART,
    summary:
      'They may not be advertised to the public: toxins and weight-loss injections are the usual case.',
    sections: [
      {
        paragraphs: [
          'Rule 12.12 of the Advertising Code says that prescription-only medicines may not be advertised to the public, and that covers social media. Almost any mention that helps to sell counts.',
          'The law says it too. Regulation 284(1) of the Human Medicines Regulations 2012: “A person may not publish an advertisement that is likely to lead to the use of a prescription only medicine.”',
        ],
      },
      {
        title: 'What counts',
        items: [
          'botulinum toxin by any brand or nickname, and as a hashtag',
          '“anti-wrinkle injections” with a price, parties and prizes',
          'weight-loss medicines by brand or substance, and pictures of pens',
          'words that stand for them, such as “weight loss injection”',
        ],
      },
      {
        title: 'What you can post instead',
        items: [
          'that you offer a consultation, with what happens there and who does it',
          'general health information that names and sells no medicine',
          'treatments that are not prescription-only, with claims that you can show',
        ],
      },
    ],
    next: ['advertising', 'standard/promotion'],
    sources: [
      SOURCES.asaMedicines,
      {
        title: 'Human Medicines Regulations 2012, advertising to the public',
        url: 'https://www.legislation.gov.uk/uksi/2012/1916/part/14/chapter/2/crossheading/advertising-to-the-public/2020-11-06',
      },
      { title: 'ASA: Botox and other POMs', url: 'https://www.asa.org.uk/news/botox-and-other-poms.html' },
    ],
    checked: CHECKED,
  },
  {
    id: 'titles',
    title: 'Protected titles',
    part: PART,
    summary: 'Only registered people may use them; “chartered” does not replace being registered.',
    sections: [
      {
        paragraphs: [
          'Titles such as physiotherapist, dietitian, paramedic or speech and language therapist are protected. Using one that you are not entitled to, with intent to deceive, is an offence under article 39(1) of the Health Professions Order 2001.',
          'Check your profile after you change jobs, let a registration lapse or qualify. “State registered” is out of date. “Chartered” comes from a professional body, and does not stand in for registration.',
          'Students can say what they study. Support workers can say what they do and for whom.',
        ],
      },
    ],
    next: ['advertising', 'students', 'standard/promotion'],
    sources: [
      {
        title: 'Health Professions Order 2001, article 39',
        url: 'https://www.legislation.gov.uk/uksi/2002/254/article/39/made',
      },
      SOURCES.standards2024,
    ],
    checked: CHECKED,
  },
];
