import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

/** The questions that the Royal College of Occupational Therapists answers, with its answers in our words. */
export const RCOT_QUESTIONS: Topic = {
  id: 'rcot-questions',
  title: 'Questions that occupational therapists ask',
  part: 'For your role',
  summary: 'The Royal College’s answers in short; most help every profession.',
  sections: [
    {
      title: 'Before anything else',
      paragraphs: ['Look for a policy where you work and follow it, along with what your regulator asks.'],
    },
    {
      title: 'Can I use social media for CPD?',
      paragraphs: [
        'Yes. It offers many ways to learn and to talk with peers. The Royal College says that the HCPC will accept it in a portfolio. Keep confidentiality in what you write up.',
      ],
    },
    {
      title: 'Should I have separate accounts?',
      paragraphs: [
        'Some do. One account that shows a whole person may serve you better, and two are easy to connect. Some sites allow one only. On a personal account too, stay professional, and never discuss a service user.',
      ],
    },
    {
      title: 'Should I use my real name?',
      paragraphs: [
        'The Royal College advises it, or a name by which people know you. You are more credible, and you build a network that works offline too. With a strong reason, another name is possible.',
      ],
    },
    {
      title: 'Should I say where I work?',
      paragraphs: [
        'The kind of work is good to say. If you name the organisation on an open site, tell your manager, since you may be taken to speak for it. “Opinions are my own” will not protect unprofessional views.',
      ],
    },
    {
      title: 'How do I get more followers?',
      paragraphs: [
        'Follow others and join the talk. Look at whom your peers follow, use the hashtags of your field, and keep sharing things of use.',
      ],
    },
    {
      title: 'Should I give advice to service users?',
      paragraphs: [
        'A service may give general information. You yourself should never give one-to-one advice there, and general advice needs your manager’s agreement. Point to good sources, a GP or a directory.',
      ],
    },
    {
      title: 'May service users become friends on Facebook?',
      paragraphs: [
        'That does not go with a strictly professional relationship. They may follow you on open sites, and you cannot stop that; they will see what you post.',
      ],
    },
    {
      title: 'Should I post on behalf of my organisation?',
      paragraphs: [
        'Perhaps, after you have talked with your manager. Leave policy to those who are responsible for it, and check that a document is meant for the public before you share it.',
      ],
    },
    {
      title: 'How can I control who sees my posts?',
      paragraphs: [
        'Use the settings and private messages, and know that they can fail. Assume that nothing online is ever entirely private.',
      ],
    },
  ],
  next: ['learning-and-networking', 'separate-accounts', 'advice-online', 'privacy-settings'],
  sources: [SOURCES.rcot],
  checked: CHECKED,
};
