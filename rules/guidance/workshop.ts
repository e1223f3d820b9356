import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'What registrants say';

/** What registrants told the HCPC's online workshop of May 2016, theme by theme, in our words. */
export const WORKSHOP_TOPICS: readonly Topic[] = [
  {
    id: 'workshop/challenges',
    title: 'What makes it hard',
    part: PART,
    summary: 'Four challenges that registrants named, and what helps with each.',
    sections: [
      {
        paragraphs: [
          'In May 2016 the HCPC asked registrants about social media in an online workshop; 313 people joined. These are the challenges that they named, with each one’s share of what was said.',
        ],
      },
      {
        title: 'Blurred personal and professional boundaries (42 %)',
        paragraphs: [
          'People can find you and read more than you meant them to. A service user may write to you, on a dating app too. Your own views may not fit your role.',
          'What helps: ask “is this private, or may everybody know?” and hold it back when you are in doubt. Decide once how you answer a request from a service user.',
        ],
      },
      {
        title: 'Being seen as unprofessional (32 %)',
        paragraphs: [
          'Posts are misread. Friends post pictures of you. Colleagues swear in a public debate, and the whole profession looks worse for it. Many felt torn about whether to comment at all.',
          'What helps: approve tags before they show, write for the reader whom you least expect, and look up your own name now and then.',
        ],
      },
      {
        title: 'Telling more of a service user than one knows (16 %)',
        paragraphs: [
          'Few named this, and the report itself was surprised. Those who did had seen case discussions with films, pictures and details that, with the therapist’s place of work, could show who it was.',
          'What helps: leave out the place, the day and whatever is rare, and ask for consent.',
        ],
      },
      {
        title: 'No access at work (11 %)',
        paragraphs: [
          'Some employers block social media, so that learning and consultations happen in one’s own time.',
          'What helps: ask what the policy allows, and choose what is worth your evenings.',
        ],
      },
    ],
    next: ['standard/boundaries', 'privacy-settings', 'jigsaw', 'employers-policy'],
    sources: [SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'workshop/value',
    title: 'What makes it worth it',
    part: PART,
    summary: 'Four benefits that registrants named: learning, networks, the profession, the public.',
    sections: [
      {
        title: 'Sharing skills and knowledge (57 %)',
        paragraphs: [
          'Evidence and good practice travel quickly, across countries and professions. Students are drawn into today’s questions. Many use what they learn in their CPD.',
        ],
      },
      {
        title: 'Networking (22 %)',
        paragraphs: [
          'People keep in touch after a conference, find support when they need it, and find partners for research.',
        ],
      },
      {
        title: 'Promoting the profession (12 %)',
        paragraphs: [
          'Showing the day-to-day work helps people to understand a role, small professions most of all. It is also a chance to put wrong information right.',
        ],
      },
      {
        title: 'Talking with the public (9 %)',
        paragraphs: [
          'General advice can help to prevent illness and injury, and both sides come to understand each other better.',
        ],
      },
    ],
    next: ['learning-and-networking', 'raising-the-profile', 'advice-online'],
    sources: [SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'workshop/tips',
    title: 'What registrants do',
    part: PART,
    summary: 'Six themes of tips from colleagues, from managing one’s presence to having fun.',
    sections: [
      {
        title: 'Manage your presence (38 %)',
        items: [
          'use your real name',
          'set your privacy settings, and approve tags',
          'look up your own name now and then, and take down what no longer fits',
          'remember that nothing is ever quite deleted',
          'if you would not say it in person or in an e-mail, do not post it',
          'do not post after a drink',
        ],
      },
      {
        title: 'Treat everyone with respect (21 %)',
        items: [
          'debate, politely',
          'be kind, open and fair',
          'take trouble with your employer or colleagues to a manager, a union or supervision',
          'check that what you share is true',
          'do not feed trolls; report them',
        ],
      },
      {
        title: 'Learn to make the most of it (18 %)',
        items: [
          'read your employer’s policy',
          'know the privacy settings of each site',
          'know your aim and your audience, and write for them',
          'learn the hashtags, and keep your skills up',
        ],
      },
      {
        title: 'Keep professional boundaries (12 %)',
        items: [
          'take care with where you work, and with pictures in a uniform that shows it',
          'keep political views apart from your workplace',
          'decline friend requests from service users and students',
        ],
      },
      {
        title: 'Explore and have fun (7 %)',
        items: [
          'be curious, and follow people with other ideas',
          'listen and talk as you would offline',
          'feel the fear, and do it anyway',
        ],
      },
      {
        title: 'Protect what you know of service users (5 %)',
        items: ['share nothing confidential: one tip, 40 likes, and nobody against it'],
      },
    ],
    next: ['top-tips', 'privacy-settings', 'standard/language', 'friend-requests'],
    sources: [SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'workshop/other',
    title: 'Other things they said',
    part: PART,
    summary: 'Working hours, days off sick, looking after the team’s account, and plain encouragement.',
    sections: [
      {
        items: [
          'Social media in working hours, or during a visit, is noticed. Know what your employer allows.',
          'Posting while off sick can be misread by colleagues and patients, even where nothing is wrong.',
          'Some colleagues see only the pitfalls. Those who use it well can encourage them.',
          'One wrote only that the truth is sometimes worse than fiction. Where that is so at work, a manager, a union or a way to raise concerns can act on it; a post seldom can.',
          'Looking after a team’s or a university’s account for a while teaches a great deal.',
          'Some asked the HCPC for a page of its own on Facebook, and for the same respect towards registrants as is asked of them.',
        ],
      },
    ],
    next: ['employers-policy', 'students'],
    sources: [SOURCES.workshop],
    checked: CHECKED,
  },
];
