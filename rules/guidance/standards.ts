import { STANDARDS } from '../standards.ts';
import type { Topic } from './topic.ts';

const GUIDANCE = { title: 'HCPC: guidance on the use of social media', url: STANDARDS.language.link };
const CHECKED = '2026-11-22';

/** What each of the five standards means for a post. From the HCPC's social media guidance (2021), in our words. */
export const STANDARD_TOPICS: readonly Topic[] = [
  {
    id: 'standard/confidentiality',
    title: 'Confidentiality',
    category: 'confidentiality',
    paragraphs: [
      'Information about a service user is theirs. It covers more than names: their health, their personal life, their circumstances and any picture of their care.',
      'Details that are harmless alone can point to one person when they stand together. An age, a town, a condition and a day can be enough for somebody who knows them.',
      'You may share such information with consent. The person must choose freely, have the capacity to decide, and understand what is shared, why, with whom and how it will be used. Somebody who is anxious, distressed or in pain may only be able to agree to the care they need now.',
    ],
    list: {
      title: 'Before you post, consider',
      items: [
        'Could the person, their family or their neighbours tell who it is?',
        'Is there a name, an age, a place, a day, a bed, a picture?',
        'Would you say it aloud on a bus in your town?',
        'Can the same point be made about people in general?',
      ],
    },
    links: [
      { title: 'HCPC: what information is confidential', url: STANDARDS.confidentiality.link },
      GUIDANCE,
    ],
    checked: CHECKED,
  },
  {
    id: 'standard/language',
    title: 'Language',
    category: 'language',
    paragraphs: [
      'The manners that you would use in a room hold online too. Be polite and respectful, and leave out what others could reasonably find offensive.',
      'A post may be read out of its context, by more people than you meant it for. A joke among colleagues reads differently to the person it is about.',
    ],
    list: {
      title: 'Before you post, consider',
      items: [
        'How would a service user or their family read this?',
        'Is it about somebody who cannot answer?',
        'You can disagree firmly without names for people.',
      ],
    },
    links: [GUIDANCE],
    checked: CHECKED,
  },
  {
    id: 'standard/promotion',
    title: 'Promotion',
    category: 'promotion',
    paragraphs: [
      'When you promote a product or a service, what you say should be accurate and fair, and true to what you know. Your own posts about your service count as advertising.',
      'Say what you offer, where, when and for how much. Say that something may help, and on what evidence. Leave out cures, guarantees and promises of a time to recovery.',
      'Prescription-only medicines may not be advertised to the public in the United Kingdom. That covers botulinum toxin and weight-loss injections, by brand or by name.',
    ],
    links: [
      GUIDANCE,
      {
        title: 'ASA: prescription-only medicines and the code',
        url: 'https://www.asa.org.uk/news/stick-to-the-script-prescription-only-medicines-and-the-code.html',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'standard/boundaries',
    title: 'Boundaries',
    category: 'boundaries',
    paragraphs: [
      'Keep the relationship with the people in your care a professional one, online as well. If a service user sends a friend request, it is usually best to decline kindly and to move the contact to a proper, secure channel.',
      'Giving one person advice about their own condition in public can show what should stay private, and you cannot examine them there. General health information is welcome; for one person, point to their GP, to 111 or to your service.',
    ],
    list: {
      title: 'Before you post, consider',
      items: [
        'Would you offer this in the clinic, in front of a colleague?',
        'Is there a public channel of your service that could be used instead?',
        'Would a separate professional account make this easier?',
      ],
    },
    links: [GUIDANCE],
    checked: CHECKED,
  },
  {
    id: 'standard/trust',
    title: 'Trust',
    category: 'trust',
    paragraphs: [
      'People trust a profession because of how its members act. Even on a personal account, your employer, colleagues or service users may see your posts, so assume that anything could be seen by anyone.',
      'You may hold and share opinions. What can shake trust is a grievance aired in public, a health claim that is not true, or a post that makes people doubt that you are fit to care for them.',
    ],
    list: {
      title: 'Before you post, consider',
      items: [
        'Is there a proper route for this concern at work, or through your union?',
        'Is the health information right, and can you point to its source?',
        'How would this look to somebody who will be in your care tomorrow?',
      ],
    },
    links: [GUIDANCE],
    checked: CHECKED,
  },
];
