import { defineRule, type Rule } from '../lib/rule.ts';
import { STANDARDS } from './standards.ts';

/**
 * What is said of words that a person, or their employer, asked to be raised. The engine finds the words: the lists
 * are settings, and no rule sees those.
 */
export const OWN_WORDS: Rule = {
  ...defineRule({
    title: 'Words that you asked about',
    level: 'medium',
    what: 'You, or your employer, asked PostWell to raise these words.',
    why: 'They stand on the list “Always raise” in the options, or in your employer’s policy.',
    instead: 'Consider whether they belong in this post, or whether another word would do.',
    notWhen: 'The words mean something else here.',
    find: () => [],
    flags: [],
    passes: [],
  }),
  id: 'own/words',
  category: 'confidentiality',
  standard: STANDARDS.confidentiality,
};
