import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: "Somebody's family or home life",
  level: 'high',
  what: 'This may tell about the family, the home or the troubles of somebody in your care.',
  why: 'It was told or shown to you in trust, and family details are what makes people easy to recognise.',
  instead: 'Leave the family out, or say something true of many people.',
  notWhen: 'You write of your own family, or of families in general.',
  find: (reading) => told(reading, 'family'),
  flags: [
    '⟦Her husband told me on the stairs that he has not slept ⟧since she came home',
    '⟦One of my lads has been moved to his fourth foster⟧ placement this year and I cried in the car',
    "Did a home visit ⟦this morning, the lad's dad was drunk by ten and his nan⟧ had the tea on",
    "⟦she's in the refuge with two kids and no coats, saw her today⟧",
    "⟦Pt's wife has left him and taken the dog, he told⟧ me over a nail file",
    '⟦The foster mum I visited today has not slept in a month and she told⟧ me she is handing him back',
  ],
  passes: [
    'My husband has not slept since the baby came',
    'Families need respite and it is not there',
    'Foster carers are heroes, apply now',
    'Her husband is my manager',
    'Our daughter starts school today',
    'Divorce is hard on children: three things that help',
    'The dog has left me for my wife',
  ],
});
