import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: 'Details that add up',
  level: 'high',
  what: 'An age with a place, a day or a past life can single one person out.',
  why: 'Each detail is harmless alone. Together they may fit one person only, and a neighbour can tell.',
  instead: 'Take out at least two: the age, the place, the day, what the person once did.',
  notWhen: 'You write about yourself, your family or a person of history.',
  find: (reading) => told(reading, 'details'),
  flags: [
    '⟦84yo lady on my ward, ex lollipop lady⟧, tells the best jokes, she was in stitches',
    '⟦Fitted a 96 year old with his first aids in Kelso this morning⟧, made my day',
    "⟦He's 8 and he had his last session with me today⟧, bless him",
    '⟦Lad of 23, came to us from Hawick last month, walked out today⟧ with one stick 😭',
    '⟦Fella of 58 on my list today, both knees, carried the post round Alnwick for years, absolute legend⟧',
    '⟦Nine today and off to theatre with her glitter nails, bless her, I held her hand⟧',
  ],
  passes: [
    'My dad is 91 today and still drives',
    'In 1984 I was 23 and new to Kelso',
    'A class for the over 60s in Bude on Thursday',
    '8 weeks till Christmas',
    'I am 42 today',
    'Falls are common at 84',
    'Ages 5 to 11: free squash session in Hawick',
  ],
});
