import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'The five standards';

/** What each of the five standards means for a post. From the HCPC's social media guidance (2021), in our words. */
export const STANDARD_TOPICS: readonly Topic[] = [
  {
    id: 'standard/confidentiality',
    title: 'Confidentiality',
    part: PART,
    summary: 'Information about a service user belongs to that person, and covers more than a name.',
    category: 'confidentiality',
    sections: [
      {
        paragraphs: [
          'Information about a service user is theirs. It covers more than names: their health, their personal life, their circumstances and any picture of their care.',
          'Details that are harmless alone can point to one person when they stand together. An age, a town, a condition and a day can be enough for somebody who knows them.',
          'With the person’s valid consent you may share. Without it, leave out whatever is private or could show who it is.',
        ],
      },
      {
        title: 'Before you post, consider',
        items: [
          'Could the person, their family or their neighbours tell who it is?',
          'Is there a name, an age, a place, a day, a bed or a picture?',
          'Would you say it aloud on a bus in your town?',
          'Can the same point be made about people in general?',
        ],
      },
      {
        title: 'What registrants say',
        paragraphs: [
          'At the HCPC’s online workshop of 2016, some had seen colleagues give so much detail of a case in a discussion group that the person could be told from it. They asked for examples of breaches that are not obvious. Each rule in this reader comes with some.',
        ],
      },
    ],
    next: ['consent', 'jigsaw', 'images', 'live-information'],
    sources: [SOURCES.confidential, SOURCES.guidance, SOURCES.confidentiality, SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'standard/language',
    title: 'Language',
    part: PART,
    summary: 'The manners that you would use in a room hold online too.',
    category: 'language',
    sections: [
      {
        paragraphs: [
          'The manners that you would use in a room hold online too. Be polite and respectful, and leave out what others could reasonably find offensive.',
          'A post may be read out of its context, by more people than you meant it for. A joke among colleagues reads differently to the person it is about.',
          'You may disagree, and firmly. The HCPC’s guidance asks for judgement about how you say it.',
        ],
      },
      {
        title: 'Before you post, consider',
        items: [
          'How would a service user or their family read this?',
          'Is it about somebody who cannot answer?',
          'Would you write it in a letter or an e-mail, or say it out loud?',
          'Is there a way to disagree without a name for the person?',
        ],
      },
    ],
    next: ['workshop/tips', 'case/farah', 'opinions'],
    sources: [SOURCES.guidance, SOURCES.communication2024, SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'standard/promotion',
    title: 'Promotion',
    part: PART,
    summary: 'What you say of a product or a service should be accurate, fair and true to what you know.',
    category: 'promotion',
    sections: [
      {
        paragraphs: [
          'When you promote a product or a service, what you say should be accurate and fair, and true to the best of your knowledge. Your own posts about your service count as advertising.',
          'Say what you offer, where, when and for how much. Say that something may help, and on what evidence. Leave out cures, guarantees and promises of a time to recovery.',
          'Prescription-only medicines may not be advertised to the public in the United Kingdom. That covers botulinum toxin and weight-loss injections, by brand or by name.',
        ],
      },
      {
        title: 'Before you post, consider',
        items: [
          'Could you show the evidence for this claim if somebody asked?',
          'Were you paid, or given something? Then say that it is an advertisement.',
          'Could somebody put off care that they need because of this post?',
        ],
      },
    ],
    next: ['advertising', 'prescription-medicines', 'titles', 'raising-the-profile'],
    sources: [SOURCES.guidance, SOURCES.asaMedicines],
    checked: CHECKED,
  },
  {
    id: 'standard/boundaries',
    title: 'Boundaries',
    part: PART,
    summary: 'The relationship with people in your care stays a professional one, online as well.',
    category: 'boundaries',
    sections: [
      {
        paragraphs: [
          'Keep the relationship with the people in your care a professional one, online as well. Many find social media a good way to reach service users and the public; it can also blur where work ends.',
          'Giving one person advice about their own condition in public can show what should stay private, and you cannot examine them there. General health information is welcome; for one person, point to their GP, to 111 or to your service.',
        ],
      },
      {
        title: 'Before you post, consider',
        items: [
          'Would you offer this in the clinic, in front of a colleague?',
          'Is there a proper, secure channel of your service that could be used instead?',
          'Would a separate professional account make this easier?',
        ],
      },
    ],
    next: ['friend-requests', 'separate-accounts', 'advice-online'],
    sources: [SOURCES.guidance, SOURCES.boundaries],
    checked: CHECKED,
  },
  {
    id: 'standard/trust',
    title: 'Trust',
    part: PART,
    summary: 'People trust a profession because of how its members act, on personal accounts too.',
    category: 'trust',
    sections: [
      {
        paragraphs: [
          'People trust a profession because of how its members act. Even on a personal account, your employer, colleagues or service users may see your posts, so assume that anything could be seen by anyone.',
          'You may hold and share opinions. What can shake trust is a grievance aired in public, a health claim that is not true, or a post that makes people doubt that you are fit to care for them.',
        ],
      },
      {
        title: 'Before you post, consider',
        items: [
          'Is there a proper route for this concern at work, or through your union?',
          'Is the health information right, and can you point to its source?',
          'How would this look to somebody who will be in your care tomorrow?',
        ],
      },
    ],
    next: ['privacy-settings', 'opinions', 'old-posts', 'employers-policy'],
    sources: [SOURCES.guidance, SOURCES.workshop],
    checked: CHECKED,
  },
];
