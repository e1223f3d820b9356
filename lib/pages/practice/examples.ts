import type { Category } from '../../rule.ts';

/** A draft to try, for one of the standards. People, places and events are made up. */
export interface ExampleDraft {
  readonly category: Category;
  readonly text: string;
}

/** One for each standard. A test holds that each is raised under its own. */
export const EXAMPLE_DRAFTS: readonly ExampleDraft[] = [
  {
    category: 'confidentiality',
    text: 'The lady in bed 4 proposed to the porter this morning. Her NHS number is 943 476 5919, just so you believe me.',
  },
  {
    category: 'language',
    text: 'Whoever wrote this rota is a total idiot. It is complete and utter shit, again.',
  },
  {
    category: 'promotion',
    text: 'New in my clinic: laser that cures back pain, guaranteed. You will be fixed in two weeks, or your money back.',
  },
  {
    category: 'boundaries',
    text: 'Lovely to meet you in clinic today. Add me as a friend here and I will send your exercises by DM, just stop taking the tablets.',
  },
  {
    category: 'trust',
    text: 'Called in sick today and went to the races instead. Worth it. Tomorrow I am back on shift with a hangover.',
  },
];

/** A draft with which nothing is wrong, to see that too. */
export const CALM_DRAFT =
  'Proud of our team this occupational therapy week. We help people to do the things that matter to them, from making tea to going back to work. Ask me what we do.';
