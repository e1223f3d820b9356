import { CHECKED, SOURCES } from './sources.ts';
import type { Topic } from './topic.ts';

/** What the numbers behind "Details that fit few people" mean, and what they cannot say. */
export const IDENTIFIABILITY_TOPIC: Topic = {
  id: 'few-people',
  title: 'How PostWell counts who could be meant',
  part: 'Using social media well',
  summary: 'Where the number on the card comes from, and why it is only an estimate.',
  sections: [
    {
      paragraphs: [
        'PostWell looks for what a post says of one person in care: age, sex, place, illness, event, family, work. It works out how many people in the UK share all of it.',
        'Take a woman of 84 in Whitby. About 13,000 people live there. Half are women, and about 1 in 200 of those are 84. That leaves about 40 people.',
      ],
    },
    {
      title: 'What the levels mean',
      items: [
        'Under 10 people: high',
        'Under 100 people: medium',
        'Under 1,000 people: low, shown only at the strict setting',
        'An unusual event with a day: at least medium, whatever the number, for somebody will remember it',
        'With neither an age nor a place, the number is too weak for more than a tip',
      ],
    },
    {
      title: 'What the numbers cannot say',
      items: [
        'Many figures are estimates of our own. The result may be ten times too high or too low.',
        'Details are mostly treated as if they had nothing to do with each other. Age with dementia, a stroke or a broken hip is counted age by age.',
        'PostWell does not know where you work. Your profile tells readers, and makes the true number smaller.',
        'Somebody who was there, or is family, needs far less. A large number is no promise that nobody will know.',
      ],
    },
    {
      title: 'What to do with it',
      paragraphs: [
        'The card names the detail that gains most when it is left out or blurred, and works out the number again. Often it is best to leave out the story.',
      ],
    },
  ],
  next: ['jigsaw', 'consent', 'standard/confidentiality'],
  sources: [
    SOURCES.ico,
    SOURCES.jmir,
    { title: 'Office for National Statistics: population estimates for the UK, mid-2023, and Census 2021' },
  ],
  checked: CHECKED,
};
