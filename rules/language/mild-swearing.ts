import { defineRule } from '../../lib/rule.ts';

export default defineRule({
  title: 'A mild swear word',
  level: 'low',
  what: 'This is a mild swear word, or letters that stand for one.',
  why: 'Most people would not mind. On an account that names your profession, a few could.',
  instead: 'You could leave it out: the sentence usually stands without it.',
  notWhen: 'Your readers know you, and the post is about nobody.',
  find: (reading) => reading.swearing.filter(({ strength }) => strength === 'mild'),
  flags: [
    '⟦Bloody⟧ tired and off to bed',
    'The printer is ⟦crap⟧ again',
    '⟦ffs⟧ the lift is out',
    '⟦wtf⟧ is this form',
    'Forty ⟦sodding⟧ emails',
    'Too ⟦damn⟧ cold in this office',
    'What the ⟦hell⟧ happened to March',
  ],
  passes: [
    'She came in with a bloody nose and left smiling',
    "Sod's law, the bus came early",
    'New onset AF needs a 12 lead',
    'The wound was bleeding through the dressing',
    'git blame says it was me',
    'Covid pos again, staying home',
    'Knackered, shattered, and proud',
  ],
});
