import { defineRule, type Rule } from '../lib/rule.ts';
import { STANDARDS } from './standards.ts';

/**
 * How the estimate speaks of details that fit few people. The engine works out the numbers, shows its sum, and puts its own
 * advice in place of `instead`.
 */
export const IDENTIFIABILITY: Rule = {
  ...defineRule({
    title: 'Details that fit few people',
    level: 'medium',
    what: 'Together, these details could be true of very few people in the UK.',
    why: 'This is an estimate from public figures. People who were there, or who know the person, need less.',
    instead: 'Consider leaving out one detail, or saying it less exactly.',
    notWhen: 'The person is made up, has agreed to this post, or is not somebody in care.',
    find: () => [],
    flags: [],
    passes: [],
  }),
  id: 'confidentiality/few-people',
  category: 'confidentiality',
  standard: STANDARDS.confidentiality,
};
