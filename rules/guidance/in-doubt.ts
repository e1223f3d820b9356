import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

/** Whom to ask. The HCPC gives no advice on single cases of confidentiality or consent. */
export const IN_DOUBT: Topic = {
  id: 'when-in-doubt',
  title: 'When in doubt',
  part: 'Help and background',
  summary: 'Whom to ask before you post, and why it is not the HCPC.',
  sections: [
    {
      paragraphs: ['Stop, and ask somebody before you post. A post that waits until tomorrow harms nobody.'],
    },
    {
      title: 'Whom to ask',
      items: [
        'an experienced colleague, or your manager',
        'your trade union',
        'your professional body',
        'whoever provides your indemnity cover',
        'your employer’s social media policy',
      ],
    },
    {
      paragraphs: [
        'The HCPC does not give advice about a single case of confidentiality or consent. It points to your professional body and to whoever provides your indemnity cover. It can explain what its standards say.',
      ],
    },
    {
      title: 'What to tell them',
      items: [
        'what you would like to say, and to whom',
        'what troubles you about it',
        'nothing that identifies a service user, unless they may know it',
      ],
    },
  ],
  next: ['employers-policy', 'top-tips', 'consent'],
  sources: [SOURCES.policyTeam, SOURCES.guidance],
  checked: CHECKED,
};
