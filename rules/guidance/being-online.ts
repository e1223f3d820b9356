import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'Using social media well';

/** Accounts, contacts, opinions and employers. */
export const BEING_ONLINE_TOPICS: readonly Topic[] = [
  {
    id: 'separate-accounts',
    title: 'One account or two',
    part: PART,
    summary: 'A separate professional account can help; it does not hide the other one.',
    sections: [
      {
        paragraphs: [
          'Some professionals keep a separate account for general information to service users and the public. If you are employed and mean to have direct contact with service users through it, agree that with your employer first.',
          'If you mix work and private life on one account, think whether you would be happy for both audiences to see each post.',
          'Registrants do not agree on this. At the HCPC’s workshop most said that personal against professional is a false divide; some said that two accounts are a must. The Royal College of Occupational Therapists finds one whole person more credible, and warns that some sites do not allow two accounts.',
          'Either way service users may still find your personal account, so the same care is wise on both.',
        ],
      },
    ],
    next: ['friend-requests', 'privacy-settings', 'rcot-questions'],
    sources: [SOURCES.guidance, SOURCES.rcot, SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'friend-requests',
    title: 'Friend requests and follows',
    part: PART,
    summary: 'How to decline kindly, and where to move the contact.',
    sections: [
      {
        paragraphs: [
          'If a service user finds your personal account, the HCPC recommends that you decline invitations, follows and friend requests. You could say kindly that you cannot mix social and professional relationships.',
          'If their message needs an answer, use a more secure channel, such as your professional e-mail or your service’s telephone.',
          'On open sites you cannot choose who follows you. You do not have to follow back, and you can write knowing that they may read it.',
          'The same thought helps with students whom you teach or assess, and with people who were in your care.',
        ],
      },
      {
        title: 'Words that you could use',
        items: [
          '“Thank you for getting in touch. I keep this account for family and friends, so I cannot connect here. Please ring the clinic if there is anything that we can help with.”',
        ],
      },
    ],
    next: ['standard/boundaries', 'advice-online', 'separate-accounts'],
    sources: [SOURCES.guidance, SOURCES.rcot, SOURCES.workshop, SOURCES.boundaries],
    checked: CHECKED,
  },
  {
    id: 'advice-online',
    title: 'When somebody asks for advice',
    part: PART,
    summary: 'General information is welcome; one person’s care belongs in a proper channel.',
    sections: [
      {
        paragraphs: [
          'A service can give general information online, such as how to look after a splint. Advice to one person about their own body is different: you cannot examine them, others can read it, and it starts a relationship outside your service.',
          'The Royal College of Occupational Therapists’ answers say that one-to-one advice to a service user should not be given there, and that general advice needs your organisation’s agreement.',
        ],
      },
      {
        title: 'You could',
        items: [
          'point to a trusted page, your professional body or the NHS website',
          'point to their GP, to 111, or to how to be referred to your service',
          'answer the general question, and leave the person out of it',
          'in an emergency, say 999',
        ],
      },
    ],
    next: ['standard/boundaries', 'friend-requests', 'rcot-questions'],
    sources: [SOURCES.rcot, SOURCES.guidance, SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'messaging-colleagues',
    title: 'Messages among colleagues',
    part: PART,
    summary: 'Quick and useful, with personal details left out.',
    sections: [
      {
        paragraphs: [
          'Many use messaging to reach colleagues quickly, check an approach with a supervisor or think a hard case through. The HCPC’s guidance sees the good in that, and asks that personal details are left out and the employer’s policy is followed.',
          'A private group is still a post: somebody can take a picture of the screen. Use the system that your employer has approved for anything about a person.',
          'PostWell does not read private messages unless you switch that on in the options.',
        ],
      },
    ],
    next: ['standard/confidentiality', 'employers-policy', 'learning-and-networking'],
    sources: [SOURCES.guidance],
    checked: CHECKED,
  },
  {
    id: 'opinions',
    title: 'Opinions and “views are my own”',
    part: PART,
    summary: 'You may hold and share views. A line in your profile does not excuse how.',
    sections: [
      {
        paragraphs: [
          'The HCPC’s guidance does not forbid personal views. In 2019 the Court of Appeal, in the case of a social work student, said the same. PostWell does not flag an opinion for being one.',
          'You may choose to write in your profile that your views are your own and not your employer’s. It can make things clearer. The Royal College of Occupational Therapists says plainly that it gives no immunity for unprofessional views.',
          'Registrants worry about being misread, and about endorsing something by a like or a share. It can help to ask who you would like to read it, and to put yourself in their shoes.',
          'When you put somebody right, do it without shaming them, and away from the public thread where you can.',
        ],
      },
      {
        title: 'About your workplace',
        paragraphs: [
          'If you are unhappy or worried about something at work, your manager, your union or supervision can do something about it; a public post seldom does. Raising a real concern about safety is right, through the route that your employer or the HCPC describes.',
        ],
      },
    ],
    next: ['standard/trust', 'standard/language', 'employers-policy'],
    sources: [
      SOURCES.guidance,
      SOURCES.rcot,
      SOURCES.workshop,
      {
        title: 'Using social media wisely: HCPC advice of March 2022',
        url: 'https://fitnesstopractisenews.co.uk/using-social-media-wisely-hcpc/',
      },
    ],
    checked: CHECKED,
  },
  {
    id: 'employers-policy',
    title: 'Your employer’s policy',
    part: PART,
    summary: 'It stands beside the HCPC’s standards, and may ask for more.',
    sections: [
      {
        paragraphs: [
          'If you are employed, follow your employer’s social media policy as well as the standards. It may ask for more: who may speak for the organisation, whether you may name it, and what may be posted from work.',
        ],
      },
      {
        title: 'Worth knowing before you need it',
        items: [
          'where the policy is, and who answers questions about it',
          'whether your manager should know if your profile names your employer',
          'who may post on behalf of the organisation, and which documents are public',
          'whether pictures in uniform are allowed',
          'whether you may use social media in working hours, and on which devices',
        ],
      },
      {
        paragraphs: [
          'Some employers block social media at work. At the workshop that was the fourth challenge that people named: learning then happens in one’s own time. Being off sick and posting can be misread too.',
        ],
      },
    ],
    next: ['when-in-doubt', 'rcot-questions', 'workshop/challenges'],
    sources: [SOURCES.guidance, SOURCES.rcot, SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'learning-and-networking',
    title: 'Learning and networking',
    part: PART,
    summary: 'Social media is a good place to learn, to teach and to meet peers.',
    sections: [
      {
        paragraphs: [
          'A great deal of learning happens on social media: colleagues meet to talk about a special field, share evidence and ask each other. The HCPC’s guidance welcomes it and asks for the usual boundaries.',
          'It can count. The Royal College of Occupational Therapists says that the HCPC will accept social media activity as part of a CPD portfolio, with confidentiality kept. PostWell’s reflection page can help you to write about it.',
        ],
      },
      {
        title: 'What makes it worth the time',
        items: [
          'know your purpose and your audience before you start',
          'follow people who think differently, and people of other professions',
          'learn the hashtags of your field, and join the talk',
          'use your real name, or one by which people know you',
          'know the evidence behind what you share',
          'talk about cases in general, or change and leave out the details',
        ],
      },
    ],
    next: ['case/kathy', 'workshop/value', 'jigsaw'],
    sources: [SOURCES.guidance, SOURCES.rcot, SOURCES.workshop, SOURCES.communityCare],
    checked: CHECKED,
  },
  {
    id: 'raising-the-profile',
    title: 'Raising the profile of your profession',
    part: PART,
    summary: 'Show the public what you do, with no more than they need to understand it.',
    sections: [
      {
        paragraphs: [
          'Registrants use social media to show what their profession does and how to find it. The HCPC’s guidance calls it a quick and easy way to do so.',
          'Keep to what helps people to understand the role. Keep the tone modest, follow your employer’s policy, and leave service users out unless they have agreed.',
        ],
      },
      {
        title: 'Ideas that work without any service user',
        items: [
          'a day in the role, told in general',
          'answers to questions that people often ask',
          'a piece of evidence, with its source and what it changes',
          'what you learned, and how others could learn it',
          'wrong information put right, kindly and with a source',
        ],
      },
    ],
    next: ['case/dipak', 'case/simon', 'standard/promotion'],
    sources: [SOURCES.guidance, SOURCES.workshop, SOURCES.cases, SOURCES.locum],
    checked: CHECKED,
  },
];
