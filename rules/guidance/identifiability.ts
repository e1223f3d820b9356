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
        'PostWell looks for what a post says of one person in care: age, sex, place, illness, event, family, work, language, looks. It works out how many people in the UK share all of it, and the card shows the sum line by line.',
        'Take a woman of 84 in Whitby. About 13,000 people live there. Half are women, and about 1 in 180 of those are 84. That leaves about 40 people.',
      ],
    },
    {
      title: 'What the levels mean',
      items: [
        'Under 10 people: high',
        'Under 100 people: medium',
        'Under 1,000 people: low, shown only at the strict setting',
        'An unusual event with a day: at least medium, whatever the number, for somebody will remember it',
        'Where nothing says that the person is in care: one level less',
      ],
    },
    {
      title: 'Where the figures come from',
      items: [
        'People by age: the Office for National Statistics. Towns: GeoNames and the census.',
        'About half of the other figures were counted: by charities, registers, the census or the health service. The rest are our own estimates, on the low side.',
        'Age counts where it matters. Dementia, a stroke or a broken hip is worked out age by age.',
        'Things that go together count once: a stroke and the loss of words after it are not two details.',
        'What happened “today” is one day of the year’s cases. With no day, we take a month.',
        'With a day but no place, the sum takes the people near your work, about 250,000. Readers can see who you are.',
      ],
    },
    {
      title: 'What the numbers cannot say',
      items: [
        'The result may be ten times too high or too low. It is there to make you think, not to prove anything.',
        'Most details are treated as if they had nothing to do with each other.',
        'PostWell does not know where you work. Your profile tells readers, and makes the true number smaller.',
        'Somebody who was there, or is family, needs far less. A large number is no promise that nobody will know.',
        'It knows only the words that it has figures for. A tattoo, a nickname or a way of speaking can be enough.',
      ],
    },
    {
      title: 'What to do with it',
      paragraphs: [
        'The card names the detail that gains most when it is left out or blurred: “in her eighties” for an age, “a small town” for a name, “recently” for a day. Where it reads well, one press puts it in. The number is then worked out again. Often it is best to leave out the story.',
        'Earlier posts of the same thread count too, as long as they stand in the same compose box. They are read and forgotten.',
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
