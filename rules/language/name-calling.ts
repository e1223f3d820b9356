import { defineRule } from '../../lib/rule.ts';
import { NO_NAME } from '../words/no-names.ts';

/** Whom the rules on service users and replies look after, and those whom nobody need mind. */
const ELSEWHERE = new Set(['serviceUser', 'relative', 'addressee', 'self', 'ownFamily', 'thing']);
/** A game on the telly in which some of the players are called that. */
const PLAYED = /#(?:the)?traitors|\bthe traitors\b|\bfaithfuls?\b/;

export default defineRule({
  title: 'Calling somebody names',
  level: 'medium',
  what: 'This could read as calling a person or a group names, or putting them down with one word.',
  why: 'The person could read it or be told of it, and it takes the place of what you want to say.',
  instead: 'Say what was done and why it matters, and leave out what they are.',
  notWhen: 'It is a joke between friends that nobody else could take amiss.',
  find: (reading) =>
    reading.insults
      .filter(({ target, reported }) => !reported && !ELSEWHERE.has(target))
      .filter((name) => !(/^traitors?$/.test(name.plain) && PLAYED.test(reading.plain)))
      .filter((name) => !NO_NAME.test(`${reading.before(name, 14)}${name.plain}${reading.after(name, 14)}`))
      .map(({ start, end, force }) => ({
        start,
        end,
        level: force === 'soft' ? 'low' : 'medium',
      })),
  flags: [
    'My boss is a ⟦lazy lying cow⟧',
    'The minister is a ⟦liar⟧ and we all know it',
    '⟦Stupid fat-fingered muppets⟧ in ED have done it again',
    'Some ⟦toerag⟧ has nicked my bike from the rack',
    'We have a ⟦clown⟧ of a manager these days',
    '⟦Lazy nurses⟧ on days left it for us again',
    'That consultant is a ⟦pompous old fossil⟧',
  ],
  passes: [
    'I am such a muppet, I revised the wrong module',
    'My dog is an idiot and I love him',
    'She was called a snooty cow at the door. Not OK.',
    'Reading The Idiot in the staff room',
    'I do not agree with the minister, and here is why',
    'Nobody here is stupid: ask',
    'The lazy eye clinic has moved to Tuesdays',
    'A guinea pig joined our reading group',
    'He is a faithful, she is a traitor, nobody phone me till ten #TheTraitors',
  ],
});
