import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: 'The health of one person',
  level: 'high',
  what: 'This may tell about the condition, the test or the treatment of one person in your care.',
  why: 'Health is the most private thing that people share with us. They may read it, and so may those who know them.',
  instead: 'Write about the condition in general, with no person in it.',
  notWhen: 'You teach about a condition, or write about your own health.',
  find: (reading) => told(reading, 'health'),
  flags: [
    '⟦Scanned a lad tonight, tumour⟧ the size of an orange, he was cracking jokes, heartbroken',
    '⟦She came off the ventilator this afternoon⟧ and I had to go and stand in the corridor',
    'Took ⟦his stitches out today and the wound⟧ had opened again, poor love, bless him',
    '⟦Fitted her new leg this morning⟧ and she danced 😭',
    '⟦Weighed her this morning, BMI 12⟧, and she smiled at me, I cried in the car',
    'Took the ⟦cast off this morning⟧ and he wiggled every toe at me, made my day',
    '⟦He came in with sepsis last night and today⟧ he is eating toast, I cried',
  ],
  passes: [
    'Stroke: act FAST',
    'My own scan is on Friday',
    'Sepsis kills: know the signs',
    'I fitted a new kitchen this weekend',
    'Our new scanner is here',
    'The dog has had his stitches out',
    'Dementia awareness session on Thursday',
  ],
});
