import { defineRule } from '../../lib/rule.ts';

/** Even with nobody in sight, the hardest of them all stops people. */
const HARDEST = /^(?:cunt|motherf)/;

export default defineRule({
  title: 'Strong swearing',
  level: 'medium',
  what: 'This is a strong swear word, even with some letters hidden.',
  why: 'Anybody may read it with your profession beside your name, and it could change how they see your care.',
  instead: 'Say how strongly you feel in other words, or leave the word out.',
  notWhen: 'You name a book, a film or a song whose title holds the word.',
  find: (reading) =>
    reading.swearing
      .filter(({ strength, aimed }) => strength === 'strong' && !aimed)
      .map(({ start, end, word }) => ({ start, end, level: HARDEST.test(word) ? 'high' : 'medium' })),
  flags: [
    'Third ⟦f*cking⟧ cancelled train this week',
    'So ⟦fucking⟧ proud of my team tonight',
    'For ⟦f***s⟧ sake, label the bottles',
    '⟦Cunting⟧ lift is out again',
    'Absolutely ⟦fucked⟧ after twelve hours on my feet',
    'That rota is a ⟦clusterfuck⟧',
    'Another ⟦feckin⟧ form to fill in',
  ],
  passes: [
    'Off to clinics in Scunthorpe and Penistone today',
    'Fecal samples go in the blue box',
    'The fcc rules changed again',
    'Funkier music in theatre please',
    'My Focke-Wulf model kit arrived',
    'So proud of my team tonight',
    'Cunningham is our new lead, welcome',
  ],
});
