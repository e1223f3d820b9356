import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: 'What somebody in your care said',
  level: 'high',
  what: 'This may pass on what one person in your care told you.',
  why: 'People speak freely because they trust that it stays with you. They, or their family, may know the words at once.',
  instead: 'Keep the words for yourself. Say in general terms what you learned.',
  notWhen: 'The person asked you to share it and understood where, or you quote a published interview.',
  find: (reading) => told(reading, 'words'),
  flags: [
    '⟦My 2pm told me today she has not laughed since the spring, not crying you are⟧',
    'Had ⟦a chap in clinic this morning, asked me if his leg would miss him 😂⟧',
    '⟦pt asked the surgeon for a discount as he went under, absolute legend⟧',
    '⟦The lad I saw yesterday told⟧ me that he only comes for the biscuits 😂',
    '⟦One of my gents told me tonight⟧ that I look tired 😂',
    '⟦A fella on my table tonight asked if he⟧ could keep the socks, bless him',
    '⟦One of my lads told me today⟧ that maths is a conspiracy 😂',
  ],
  passes: [
    'My manager told me that I am on nights again',
    'My mum said I have hands like a plumber',
    'Somebody on the train asked me for directions',
    'People often tell us that they wish they had come sooner',
    'He said in his speech that pay will rise',
    'My daughter whispered that she loves me',
    'The keynote speaker said it best',
  ],
});
