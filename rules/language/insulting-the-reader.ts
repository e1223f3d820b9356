import { wordings } from '../../lib/reading/wording.ts';
import { defineRule } from '../../lib/rule.ts';
import { NO_NAME, TEASING } from '../words/no-names.ts';

/** Signs that the one written to is a friend. */
const FRIENDLY = new RegExp(
  wordings`
    ❤ | 💜 | 💙 | 💚 | 🥰 | 😘 | \bx+\s*$
    \b(?:see you|love you|congrat\w*|well done|happy|birthday|miss(?:ed)? you|my wee|cheers|thanks?)\b
  `,
  'u',
);

export default defineRule({
  title: 'Calling the person you write to names',
  level: 'medium',
  what: 'This could read as calling the person you answer, or everybody who reads, names.',
  why: 'It ends the talk, and screenshots of it may travel with your name and profession.',
  instead: 'Say what you disagree with, or do not answer.',
  notWhen: 'You tease a friend who would tease you back, and only they can see it.',
  find: (reading) =>
    reading.insults
      .filter(({ target, reported }) => !reported && target === 'addressee')
      .filter(
        (insult) =>
          !/\b(?:happy birthday|love you|miss you|come on|proud of)\b/.test(
            `${reading.before(insult)}${reading.after(insult)}`,
          ) && !NO_NAME.test(`${reading.before(insult, 14)}${insult.plain}${reading.after(insult, 14)}`),
      )
      .map(({ start, end, force, plain }) => ({
        start,
        end,
        level: force === 'soft' || TEASING.test(plain) || reading.says(FRIENDLY) ? 'low' : 'medium',
      })),
  flags: [
    '@vaxfacts_no you ⟦utter moron⟧, read a book',
    'You are a ⟦lying toad⟧ and you know it',
    'Go and get a degree you ⟦clown⟧',
    'Shut the door you ⟦lazy pigs⟧',
    'You ⟦thick weapon⟧, that is not how vaccines work',
    'Park properly you ⟦selfish article⟧',
  ],
  passes: [
    'Happy birthday you old git',
    'Miss you, you great pudding',
    'You are so kind, thank you',
    'You could not be more wrong about this, and here is the paper',
    'Were you called an idiot at work too? Talk to us.',
    'You do not have to be a hero or a fool to say no',
  ],
});
