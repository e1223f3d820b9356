import { defineRule } from '../../lib/rule.ts';
import { told } from '../words/told-stories.ts';

export default defineRule({
  title: 'Somebody whom many people know',
  level: 'high',
  what: 'This may tell that somebody well known is or was in care.',
  why: 'A job or a fame is as good as a name. They have the same right to privacy as everybody else.',
  instead: 'Leave it out, however kindly meant. Do not hint.',
  notWhen: 'You write of a public figure in the news with nothing from care.',
  find: (reading) => told(reading, 'fame'),
  flags: [
    '⟦Had the weatherman off the local news in CT this morning, lungs lovely⟧',
    "⟦My 3pm plays for the first team and his knee is not good, you didn't hear it from me⟧",
    '⟦Fitted a certain soap star with her new aids today⟧, she was in bits',
    "⟦The goalkeeper was in for a scan last night⟧. He's out till March",
    '⟦Guess which councillor I had on my list today⟧? He cried at the needle',
    "Can't believe ⟦I fitted a radio presenter's hearing aids today⟧, he couldn't stop crying bless him",
    'Had ⟦a reality TV star on my table tonight, she asked me for a selfie⟧',
  ],
  passes: [
    'The footballer has told the papers about his knee himself',
    'Our MP opened the new unit today',
    'Great talk by the TV presenter about her stroke',
    'The goalkeeper had a shocker on Saturday',
    'I used to fancy the weatherman',
    'Vote for a councillor who backs the NHS',
    'A famous saying: first do no harm',
  ],
});
