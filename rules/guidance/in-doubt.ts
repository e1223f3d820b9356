import type { Topic } from './topic.ts';

/** Whom to ask. The HCPC gives no advice on single cases of confidentiality or consent. */
export const IN_DOUBT: Topic = {
  id: 'when-in-doubt',
  title: 'When in doubt',
  paragraphs: [
    'Stop, and ask somebody before you post. A post that waits until tomorrow harms nobody.',
    'The HCPC does not give advice about a single case of confidentiality or consent. It points to your professional body and to whoever provides your indemnity cover.',
  ],
  list: {
    title: 'Whom to ask',
    items: [
      'an experienced colleague, or your manager',
      'your trade union',
      'your professional body',
      'your employer’s social media policy',
    ],
  },
  links: [{ title: 'HCPC: contact the policy team', url: 'https://www.hcpc-uk.org/contact-us/policy' }],
  checked: '2026-11-22',
};
