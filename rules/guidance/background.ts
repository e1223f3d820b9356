import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'Help and background';

/** What a reader needs to know to place the rest. */
export const BACKGROUND_TOPICS: readonly Topic[] = [
  {
    id: 'editions',
    title: 'Two editions of the standards',
    part: PART,
    summary: 'Why each number here comes with a year: some numbers were used again for other sentences.',
    sections: [
      {
        paragraphs: [
          'The HCPC’s social media guidance of 2021 quotes the standards of conduct, performance and ethics of 2016. Since 1 September 2024 a new edition is in force. Some numbers now stand for other sentences: 1.7 and 2.7 among them. So PostWell gives the edition with each number.',
        ],
      },
      {
        title: 'Where to look in the edition of 2024',
        items: [
          'Relationships (1.7 in 2016): 1.8 to 1.12. The HCPC says so itself.',
          'Communication (2.7 in 2016): 2.5 with service users, 2.9 with colleagues, 2.10 and 2.11 on social media.',
          'Confidentiality (5.1), conduct (9.1) and promotion (9.3): we have not read the new wording, so we give only the old one.',
        ],
      },
      {
        paragraphs: [
          'In the edition of 2024, 2.10 says: “You must use media-sharing networks and social networking sites responsibly.” The HCPC has also brought its social media guidance up to date; it covers professional and personal use.',
        ],
      },
    ],
    next: ['standard/confidentiality', 'standard/language'],
    sources: [SOURCES.standards2024, SOURCES.communication2024, SOURCES.guidance],
    checked: CHECKED,
  },
  {
    id: 'words',
    title: 'Words used here',
    part: PART,
    summary: 'Service user, carer, registrant and others, in short.',
    sections: [
      {
        items: [
          'Service user: anyone who uses or is affected by what registrants do, such as a patient or a client.',
          'Carer: anyone who looks after a family member, partner or friend.',
          'Registrant: a health and care professional on the HCPC’s Register.',
          'Register: the published list of those who meet the HCPC’s standards.',
          'Professional body: an organisation that promotes or represents the members of a profession.',
          'Social media: sites and apps where people make and share things and talk, with blogs and forums among them.',
          'Standards of conduct, performance and ethics: the behaviour that the HCPC expects of registrants.',
        ],
      },
    ],
    next: ['editions'],
    sources: [SOURCES.workshop, SOURCES.guidance],
    checked: CHECKED,
  },
  {
    id: 'about',
    title: 'What PostWell is, and is not',
    part: PART,
    summary: 'A writing adviser on your device. It gives no ruling, and the decision is yours.',
    sections: [
      {
        paragraphs: [
          'PostWell reads a draft while it is in the compose box, the way a careful colleague would. It marks what the standards might make that colleague raise, and says why. Then it leaves the decision to you.',
          'What you write in a post stays on your device. It is not sent, kept or logged. PostWell is not affiliated with the HCPC, and nothing here is legal advice.',
          'It will miss things, and it will raise things that are fine. “Nothing to raise” is not a promise. Where you know better, dismiss the point, allow the words, or switch the rule off in the options.',
        ],
      },
    ],
    next: ['when-in-doubt', 'second-reader'],
    sources: [SOURCES.guidance],
    checked: CHECKED,
  },
  {
    id: 'second-reader',
    title: 'The second reader',
    part: PART,
    summary: 'A small model on your device that reads the whole draft, after the rules. It may be wrong.',
    sections: [
      {
        paragraphs: [
          'Rules look for one idea each and can say why. They cannot list every way of saying a thing. So a second reader looks at the draft as a whole: its words, their order, and who they seem to be about.',
          'It was taught on some 36,000 made-up drafts, each marked with what a careful colleague would raise. It has never seen a real post, and it learns nothing from yours.',
        ],
      },
      {
        title: 'What it does',
        items: [
          'It raises what reads like one of the five standards though no rule saw it, never as more than “Worth a look”.',
          'Where it finds a rule’s point very unlikely, it takes that point one level down.',
          'You can switch it off for each standard in the options, under “What to look for”.',
        ],
      },
      {
        title: 'What it cannot know',
        items: [
          'Whether the story is true, whose it is, and whether somebody agreed to it.',
          'Irony, private jokes, and what a picture shows.',
          'Any language but English.',
        ],
      },
    ],
    next: ['about', 'when-in-doubt'],
    sources: [SOURCES.guidance],
    checked: CHECKED,
  },
];
