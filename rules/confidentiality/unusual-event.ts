import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: 'An event that people will have heard of',
  level: 'high',
  what: 'This may tie somebody in your care to an accident or event that people nearby will know of.',
  why: 'Those who were there, who heard the sirens or who read the paper can tell who it is, with no name at all.',
  instead: 'Leave out what happened, where and when. Write about your own part in general words.',
  notWhen: 'You pass on what the police or the service has already made public, and nothing from care.',
  find: (reading) => told(reading, 'event'),
  flags: [
    'The lad who ⟦came off his quad at the show on Saturday⟧ is sat up and asking for chips, bless him',
    'Spent ⟦this morning with a woman whose kitchen fire was on every phone in the village⟧',
    "That ⟦stabbing by the precinct last night, we got him⟧ back. He's 19. Heartbroken",
    '⟦Delivered a baby in the back of the truck by the retail park tonight, mum was a legend⟧',
    '⟦Our patient from the coach crash took her first steps today⟧ and I cried',
    '⟦He lost his arm in a baler in August and today he fitted the new hand by himself, so proud of him⟧',
    '⟦Never been to a man stuck in a grain silo before, he told me the cricket score the whole way out⟧',
  ],
  passes: [
    'The coach crash was awful. Thoughts with everybody who was on it',
    'Our stabbing first aid course runs on Thursday',
    'My brother came off his quad at the show, he is grand',
    'House fires rise in winter: check your alarm',
    'I crashed my own bike and fitted my own splint',
    'Twins! We are having twins!',
    "A train crash in tonight's Casualty, again",
  ],
});
