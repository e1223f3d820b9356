import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: 'The story of one person',
  level: 'high',
  what: 'This may tell a story about one person in your care.',
  why: 'The person, their family or a neighbour may know at once who it is, and that you were the one who told.',
  instead: 'Write about what you felt or learned, and leave out who, when and what they did.',
  notWhen: 'The person agreed, in writing, to this use, or you changed it so that it fits nobody.',
  find: (reading) => told(reading, 'life'),
  flags: [
    '⟦My 4pm brought me the jigsaw he has done since I saw him last week⟧, made my day',
    '⟦One of my ladies danced all the way out of clinic today⟧, bless her 😭',
    '⟦Our regular came in tonight with his slippers⟧ on the wrong feet again 😂',
    '⟦The wee man I saw this morning⟧ hid under my desk for the whole session, bless him',
    '⟦He waved to me from the window when I left today⟧, I cried all the way home',
    '⟦A lad came into clinic today⟧ in a full suit of armour, bless him',
  ],
  passes: [
    'My own kids hid under the desk all morning',
    'Our regular bus was late tonight',
    'My colleague danced out of work on her last day',
    'The dog waved his paw and I cried',
    'He waved from the train, the new station master',
    'We all deserve a dance',
    'Saw a great film today',
  ],
});
