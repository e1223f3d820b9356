import { RCOT_QUESTIONS } from './rcot.ts';
import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

const PART = 'For your role';

/** What differs for some readers. */
export const ROLE_TOPICS: readonly Topic[] = [
  {
    id: 'students',
    title: 'Students and apprentices',
    part: PART,
    summary: 'Start as you mean to go on: posts from before registration count too.',
    sections: [
      {
        paragraphs: [
          'Placements are full of stories, and each is about somebody. Everything in this reader holds for students too; posts from before you register may be looked at later.',
          'Ask your university or your practice educator about their policy. If a post is about a placement, ask before you write it.',
          'Friend requests between students and those who teach or assess them are better declined. Registrants said so at the workshop.',
        ],
      },
      {
        title: 'Good things to post as a student',
        items: [
          'what you are learning, and from which source',
          'questions to the profession, with no person in them',
          'thanks to a team, without the ward and the day',
        ],
      },
    ],
    next: ['old-posts', 'learning-and-networking', 'standard/confidentiality'],
    sources: [SOURCES.cspOldPosts, SOURCES.workshop, SOURCES.guidance],
    checked: CHECKED,
  },
  {
    id: 'social-workers',
    title: 'Social workers',
    part: PART,
    summary: 'In England the regulator is Social Work England; the thoughts are much the same.',
    sections: [
      {
        paragraphs: [
          'Since 2 December 2019 social workers in England are regulated by Social Work England, not by the HCPC. The HCPC’s guidance, written when it still regulated them, is still a good read. It saw no reason to stay away from social media. It encouraged social workers to use it to raise the profile of their profession, to help the public understand what they do, to share skills and knowledge, and to meet others at home and abroad.',
          'Social Work England’s professional standard 5.6 speaks of social media: “As a social worker, I will not use technology, social media or other forms of electronic communication unlawfully, unethically, or in a way that brings the profession into disrepute.” The sentence stands here as a published procedures manual quotes it.',
          'The same manual adds: do not refer online to a person whom you support, since others may recognise them even when names are left out.',
        ],
      },
    ],
    next: ['outcomes', 'top-tips', 'when-in-doubt'],
    sources: [
      {
        title: 'Social Work England: professional standards',
        url: 'https://www.socialworkengland.org.uk/standards/professional-standards/',
      },
      {
        title: 'Adult services procedures: social media',
        url: 'https://proceduresonline.com/templates/customers/adults/chapters/default_chapters/p_social_media.html',
      },
      SOURCES.locum,
      SOURCES.communityCare,
    ],
    checked: CHECKED,
  },
  RCOT_QUESTIONS,
];
