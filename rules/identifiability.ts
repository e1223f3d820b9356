import { defineRule, type Rule } from '../lib/rule.ts';
import { STANDARDS } from './standards.ts';

/**
 * How the estimate speaks of details that fit few people. The engine works out the numbers, and puts its own sum and its own
 * advice in place of `why` and `instead`.
 */
export const IDENTIFIABILITY: Rule = {
  ...defineRule({
    title: 'Details that fit few people',
    level: 'medium',
    what: 'Together, these details could be true of very few people in the UK.',
    why: 'Each detail is harmless alone. Together they may fit one person, and people who were there need less.',
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
