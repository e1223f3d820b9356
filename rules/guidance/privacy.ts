import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'Using social media well';

/** What may be told of people in care, and to whom. */
export const PRIVACY_TOPICS: readonly Topic[] = [
  {
    id: 'consent',
    title: 'Consent: a checklist',
    part: PART,
    summary: 'What a person needs to understand, and not object to, before you post about them.',
    sections: [
      {
        paragraphs: [
          'Consent for a post is more than a quick yes. The HCPC’s guidance says that it must be voluntary and informed, and that the person must have the capacity to decide.',
        ],
      },
      {
        title: 'The person understands, and does not object to',
        items: [
          'what information will be shared',
          'why it will be shared',
          'who it will be shared with: on social media, that could be everyone',
          'how the information will be used',
        ],
      },
      {
        title: 'And you are content that',
        items: [
          'they have the capacity to make this decision, and make it freely',
          'they can say no without any effect on their care',
          'the consent is written down, for any use that goes beyond their care and could show who they are',
          'you share no more than the purpose needs',
        ],
      },
      {
        title: 'When somebody is unwell',
        paragraphs: [
          'A person who is anxious, distressed or in pain may only be able to agree to the care that they need now, and not to a post. Your first concern is their care. Ask later, or leave it out.',
        ],
      },
    ],
    next: ['standard/confidentiality', 'images', 'live-information'],
    sources: [SOURCES.guidance, SOURCES.confidentiality],
    checked: CHECKED,
  },
  {
    id: 'jigsaw',
    title: 'How small details add up',
    part: PART,
    summary: 'Jigsaw identification: harmless pieces that point to one person when put together.',
    sections: [
      {
        paragraphs: [
          'No name is needed to tell who somebody is. “A teacher of 45, at my practice in a small town, last week” leaves few people. Each piece is harmless; together they are a jigsaw with one picture.',
          'Your profile adds pieces of its own: your name, your employer, your town, the day of the post. So do replies, hashtags, a tagged place and your earlier posts.',
          'The Information Commissioner asks whether a “motivated intruder” could work it out by means that are reasonably likely to be used. Somebody who was there, or is family, needs far less.',
        ],
      },
      {
        title: 'How to loosen the pieces',
        items: [
          'say “in their eighties”, not the exact age',
          'say the region, not the town or the ward',
          'leave out the day, or wait some weeks',
          'leave out what is rare: the unusual job, event, family or condition',
          'change facts that do not matter to the point, and say that you have',
          'write about people in general, or about what you learned',
        ],
      },
      {
        title: 'How often it happens',
        paragraphs: [
          'One study looked at 754 tweets by 656 health professionals who told of their work. Friends or family could likely have known the person in about 32 of 100.',
        ],
      },
    ],
    next: ['standard/confidentiality', 'case/dipak', 'consent'],
    sources: [SOURCES.confidential, SOURCES.ico, SOURCES.jmir, SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'images',
    title: 'Pictures and films',
    part: PART,
    summary: 'What a picture tells besides what you meant it to show.',
    sections: [
      {
        paragraphs: [
          'The HCPC’s guidance names images of somebody’s care among the things that need consent. A picture can also show more than you saw when you took it.',
        ],
      },
      {
        title: 'Look once more for',
        items: [
          'faces, and people in the background or in a mirror',
          'names on boards, screens, wristbands, notes and letters',
          'tattoos, scars, rooms and homes that somebody would know',
          'uniforms and badges that tell where it was taken',
          'the place and time that the file or the site adds by itself',
        ],
      },
      {
        paragraphs: [
          'X-rays, wounds and clips of an assessment are part of a person’s care. The draft guidance of 2016 named images of assessments and diagnostics, and so did people at the workshop.',
          'A safe way is that of Dipak in the HCPC’s case study: no patients in the film at all, and the rest edited to take out anything that identifies.',
        ],
      },
    ],
    next: ['consent', 'case/dipak', 'jigsaw'],
    sources: [SOURCES.guidance, SOURCES.confidential, SOURCES.workshop, SOURCES.cases],
    checked: CHECKED,
  },
  {
    id: 'live-information',
    title: 'Posting live from work',
    part: PART,
    summary: 'Posts as things happen can show who is in care, and take you away from it.',
    sections: [
      {
        paragraphs: [
          'Live posts can show the public what you do. They also carry the time and the place, so whoever knows that somebody was there today knows whom you mean.',
          'The HCPC’s guidance asks that you share only what the aim needs, keep it modest, follow your employer’s policy, and leave out anything that could identify a service user.',
          'Your first concern is care. Somebody who is anxious, distressed or in pain may not be able to agree to being part of a live post.',
        ],
      },
      {
        title: 'Consider',
        items: [
          'waiting until some time after the shift, and leaving out the day',
          'writing about the role instead of the call, the case or the person',
          'asking your employer before you post from work',
        ],
      },
    ],
    next: ['consent', 'raising-the-profile', 'jigsaw'],
    sources: [SOURCES.guidance],
    checked: CHECKED,
  },
  {
    id: 'privacy-settings',
    title: 'Who can see what you post',
    part: PART,
    summary: 'Privacy settings help, but they cannot promise anything.',
    sections: [
      {
        paragraphs: [
          'Know the privacy settings of each site that you use, and look again when they change. Then write as if they were not there: even at the highest setting a post can be copied and passed on, and it can stay public after you delete it.',
          'Private groups and direct messages are no different. The Royal College of Occupational Therapists puts it this way in its answers: it is best to assume that nothing online is ever entirely private.',
        ],
      },
      {
        title: 'What registrants do, as they told the workshop',
        items: [
          'approve each tag before it shows on their profile',
          'search for their own name now and then, to see what others see',
          'take down what no longer fits',
          'ask friends and family before those post pictures of them',
        ],
      },
    ],
    next: ['old-posts', 'separate-accounts', 'standard/trust'],
    sources: [SOURCES.guidance, SOURCES.rcot, SOURCES.workshop],
    checked: CHECKED,
  },
  {
    id: 'old-posts',
    title: 'Old posts',
    part: PART,
    summary: 'Posts from years ago still count, also those from before you registered.',
    sections: [
      {
        paragraphs: [
          'What you posted long ago can still be found, copied and read beside your profession. That includes posts from before you were registered.',
          'Look through old accounts from time to time. Take down what may fall short of the standards today, and close accounts that you no longer use.',
          'Taking a post down helps, but it may not be the end of it: one study found that tweets which had been deleted could still be read elsewhere.',
        ],
      },
    ],
    next: ['privacy-settings', 'standard/trust', 'students'],
    sources: [SOURCES.cspOldPosts, SOURCES.jmir, SOURCES.workshop],
    checked: CHECKED,
  },
];
