import { CATEGORIES, type Category, type Rule } from '../lib/rule.ts';
import { STANDARDS } from './standards.ts';

const WORDS: Readonly<Record<Category, Pick<Rule, 'title' | 'what' | 'instead'>>> = {
  confidentiality: {
    title: 'This may be about one service user',
    what: 'As a whole, this reads like a post that tells of one person in your care.',
    instead: 'Consider whether that person, or somebody close to them, could know who is meant.',
  },
  language: {
    title: 'The tone may offend',
    what: 'As a whole, this reads like a post that puts somebody down.',
    instead: 'Consider how it would read to the people it is about.',
  },
  promotion: {
    title: 'This may promise too much',
    what: 'As a whole, this reads like an advertisement that goes further than the evidence.',
    instead: 'Consider saying what you offer, and that it may help.',
  },
  boundaries: {
    title: 'This may blur a professional relationship',
    what: 'As a whole, this reads like advice or closeness that belongs elsewhere, if anywhere.',
    instead: 'Consider whether you would say it in front of a colleague, or point to a service instead.',
  },
  trust: {
    title: 'This may shake people’s trust',
    what: 'As a whole, this reads like a post that could make people doubt you or your profession.',
    instead: 'Consider how it would look to somebody who will be in your care tomorrow.',
  },
};

/** How the second reader speaks of each category. It finds by weight, not by reasons, so it says that it may be wrong. */
export const VOICES: Readonly<Record<Category, Rule>> = Object.fromEntries(
  CATEGORIES.map((category): [Category, Rule] => [
    category,
    {
      ...WORDS[category],
      id: `${category}/second-reader`,
      category,
      standard: STANDARDS[category],
      level: 'medium',
      why: 'No rule speaks here. PostWell has learned from many drafts, and this may be nothing.',
      notWhen: 'You have read it again and it is fine as it stands.',
      find: () => [],
      flags: [],
      passes: [],
    },
  ]),
) as Record<Category, Rule>;
