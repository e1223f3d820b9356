import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

/** The HCPC's eight top tips, in our words, in their order. */
export const TOP_TIPS: Topic = {
  id: 'top-tips',
  title: 'The eight top tips',
  part: 'Using social media well',
  summary: 'The HCPC’s own short list, from “think before you post” to “keep on posting”.',
  sections: [
    {
      paragraphs: ['The HCPC’s guidance opens with eight tips. In our words:'],
      items: [
        'Think before you post. Take it that anybody could read what you write, and pass it on.',
        'Think about who can see it, and set your privacy settings to match. They help, but they cannot promise that a post stays where you put it.',
        'Keep to professional boundaries when you talk with colleagues, service users or carers.',
        'Leave out anything confidential, and anything that could show who a service user is.',
        'Leave out what is inappropriate or offensive. Use your own judgement about whether it meets what is expected of you.',
        'If you are employed, follow your employer’s social media policy too.',
        'When in doubt, ask: an experienced colleague, your union or your professional body. If you think that it could offend, hold it back.',
        'Keep on posting. Many registrants find social media useful and use it without any trouble. So can you.',
      ],
    },
    {
      title: 'What the draft of 2016 put differently',
      paragraphs: [
        'The draft of the guidance had a ninth thought that still helps: behave online as you would elsewhere. If you would not put it in a letter or an e-mail or say it out loud, it may not belong in a post.',
      ],
    },
  ],
  next: ['when-in-doubt', 'privacy-settings', 'employers-policy'],
  sources: [SOURCES.guidance, SOURCES.workshop, SOURCES.locum],
  checked: CHECKED,
};
