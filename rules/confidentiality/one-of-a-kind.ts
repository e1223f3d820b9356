import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: 'Something that only one or few people have',
  level: 'high',
  what: 'This may say that somebody in your care is the only one, the oldest, the first, or has a very rare condition.',
  why: 'Where there is only one, saying so is the same as a name.',
  instead: 'Leave out what makes the person the only one, or the place.',
  notWhen: 'You teach about a rare condition with nobody in particular in mind.',
  find: (reading) => told(reading, 'rarity'),
  flags: [
    'The ⟦only wheelchair user in the village came to my clinic today and told⟧ me to lower the desk',
    '⟦She has MND and two kids under five and she told me today⟧ that she is learning to sail',
    'I looked after ⟦the oldest man on the island this week, 102 and he sang⟧ to me',
    '⟦Scanned a lad with situs inversus this morning⟧, his heart on the right, bless him',
    '⟦Never seen a swallowed key like it before tonight, he said⟧ it was for safe keeping',
    '⟦The heaviest baby I have ever seen, weighed him this morning, his mum asked⟧ me to check the scales',
  ],
  passes: [
    'MND affects about 5,000 people in the UK',
    'The oldest ward in the county is closing',
    'My first ever placement starts on Monday',
    'Cystic fibrosis: what a dietitian does',
    'The only way is through',
    'I have never seen a sunset like it',
    'Rare disease day is on Saturday',
  ],
});
